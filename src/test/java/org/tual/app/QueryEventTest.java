package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.ledger.Actor;
import org.tual.ledger.EventRow;
import org.tual.log.Event;
import org.tual.queries.RefusedQuery;

/** What the log keeps of a query, on a whole installation. */
class QueryEventTest {
  private static final Actor ASKING = new Actor("account-1", "COMPLIANCE", Set.of("QUERY_GRAPH"));

  /** SHA-256 of {@code ASK { }}, by another tool. */
  private static final String HASH =
      "sha256:1e5e817ec44dd21c84356378c0205ede19bb9555d8895dd534906d421fd30d3e";

  @TempDir private Path data;

  private Settings settings() {
    return Settings.of(Map.of("TUAL_DATA", data.toString()));
  }

  @Test
  void anEventHoldsTheHashOfTheQueryAndNeverItsText() {
    try (Installation installation = Installation.open(settings())) {
      assertThat(installation.queries().ask(ASKING, "ASK { }").yes()).contains(true);
      assertThatThrownBy(() -> installation.queries().ask(ASKING, "DROP ALL"))
          .isInstanceOf(RefusedQuery.class);
      List<Event> events =
          installation
              .ledger()
              .list("event.after", EventRow.class, Map.of("sequence", 0L), 0, 10)
              .stream()
              .map(EventRow::event)
              .toList();
      assertThat(events).extracting(Event::kind).containsOnly("GRAPH_QUERIED");
      assertThat(events).extracting(Event::actor).containsOnly("account-1");
      assertThat(events).extracting(Event::outcome).containsExactly("done", "refused");
      assertThat(events.get(0).subject()).isEqualTo(HASH);
      assertThat(events).noneMatch(event -> event.toJson().contains("DROP"));
    }
  }
}
