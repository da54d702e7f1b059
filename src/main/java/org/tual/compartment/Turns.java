package org.tual.compartment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tual.ledger.EventRow;
import org.tual.ledger.Ledger;
import org.tual.ledger.Listing;
import org.tual.log.Event;

/** The compartment's own log, with what each turn was about as far as that still opens. */
public final class Turns {
  private final Ledger ledger;
  private final Function<TurnRow, Optional<String>> words;

  Turns(Ledger ledger, Function<TurnRow, Optional<String>> words) {
    this.ledger = ledger;
    this.words = words;
  }

  /**
   * One turn.
   *
   * @param at when, ISO 8601
   * @param account id
   * @param document null where it was about none
   * @param what null where the document was erased meanwhile, or nothing was done
   * @param outcome {@code done}, {@code refused} or {@code failed}
   */
  public record Line(
      long sequence, String at, String account, String document, String what, String outcome) {}

  /**
   * Turns, the newest first; reading them is itself a turn, which the caller notes before.
   *
   * @throws NotPossible.Locked where the reading key is not here
   */
  public Listing.Found<Line> newest(int first, int count) {
    Listing.Found<EventRow> events =
        ledger.page(
            EventRow.class,
            new Listing(Map.of(), "", "", "sequence", true, "sequence", first, count));
    List<String> references = events.rows().stream().map(row -> row.event().subject()).toList();
    Map<String, TurnRow> turns =
        references.isEmpty()
            ? Map.of()
            : ledger
                .list(
                    "turn.among",
                    TurnRow.class,
                    Map.of("references", references),
                    0,
                    Integer.MAX_VALUE)
                .stream()
                .collect(Collectors.toMap(row -> row.reference, Function.identity()));
    return new Listing.Found<>(
        events.rows().stream().map(EventRow::event).map(event -> line(event, turns)).toList(),
        events.total());
  }

  private Line line(Event event, Map<String, TurnRow> turns) {
    Optional<TurnRow> turn = Optional.ofNullable(turns.get(event.subject()));
    return new Line(
        event.sequence(),
        event.at().toString(),
        event.actor(),
        turn.map(row -> row.document).orElse(null),
        turn.flatMap(words).orElse(null),
        event.outcome());
  }
}
