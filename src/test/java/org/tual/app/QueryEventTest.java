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
import org.tual.ledger.Ledger;
import org.tual.log.Event;
import org.tual.queries.Queries;
import org.tual.queries.RefusedQuery;

/** What the log keeps of a query, on a whole installation. */
class QueryEventTest {
  private static final Actor ASKING = new Actor("account-1", "COMPLIANCE", Set.of("QUERY_GRAPH"));

  @TempDir private Path data;

  private Settings settings() {
    return Settings.of(Map.of("TUAL_DATA", data.toString()));
  }

  @Test
  void anEventCommitsToTheQueryAndTellsNothingOfIt() {
    try (Installation installation = Installation.open(settings())) {
      Queries queries = installation.queries();
      assertThat(queries.ask(ASKING, "ASK { }").yes()).contains(true);
      assertThat(queries.ask(ASKING, "ASK { }").yes()).contains(true);
      assertThatThrownBy(() -> queries.ask(ASKING, "DROP ALL")).isInstanceOf(RefusedQuery.class);
      Ledger ledger = installation.ledger();
      List<Event> events =
          ledger.list("event.after", EventRow.class, Map.of("sequence", 0L), 0, 10).stream()
              .map(EventRow::event)
              .toList();
      assertThat(events).extracting(Event::kind).containsOnly("GRAPH_QUERIED");
      assertThat(events).extracting(Event::actor).containsOnly("account-1");
      assertThat(events).extracting(Event::outcome).containsExactly("done", "done", "refused");
      assertThat(events).noneMatch(event -> event.toJson().contains("DROP"));
      assertThat(events).extracting(Event::commitment).doesNotHaveDuplicates();
      assertThat(events).extracting(Event::commitment).allMatch(words -> words.length() == 64);
    }
  }
}
