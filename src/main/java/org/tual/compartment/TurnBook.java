package org.tual.compartment;

import java.util.Optional;
import java.util.function.Supplier;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/** Does each turn in one transaction and writes it into the compartment's own log. */
final class TurnBook {
  private static final String KIND = "TURN";

  private final Ledger ledger;
  private final ReadingKeys keys;
  private final Boxes boxes;
  private final Supplier<String> ids;

  TurnBook(Ledger ledger, ReadingKeys keys, Boxes boxes, Supplier<String> ids) {
    this.ledger = ledger;
    this.keys = keys;
    this.boxes = boxes;
    this.ids = ids;
  }

  /** One turn, during which no key is renewed. */
  <T> T turn(Turn turn, Ledger.Act<T> block) {
    return keys.using(() -> ledger.act(turn.plain(), turn.permission(), KIND, ids.get(), block));
  }

  /**
   * Writes down what the turn was about.
   *
   * @param document null where it was about none
   * @param key of the document; null to keep the words as they are
   */
  void told(Writes writes, Turn turn, String document, byte[] key) {
    TurnRow row = new TurnRow();
    row.reference = ids.get();
    writes.subject(row.reference);
    row.document = document;
    row.what = key == null ? turn.what() : null;
    row.body = key == null ? null : boxes.words(row, key, turn.what());
    writes.content(row.reference + "\n" + document + "\n" + row.body);
    writes.add(row);
  }

  /** What a turn was about; empty where its document was erased or its key destroyed. */
  Optional<String> words(TurnRow row) {
    if (row.what != null) {
      return Optional.of(row.what);
    }
    return ledger
        .find(SealedRow.class, row.document)
        .filter(kept -> kept.erasedOn == null && row.body != null && !keys.gone(kept.keyVersion))
        .map(kept -> boxes.words(row, boxes.key(kept, null)));
  }

  /** A turn that is about no document. */
  void note(Turn turn) {
    turn(
        turn,
        writes -> {
          told(writes, turn, null, null);
          return null;
        });
  }
}
