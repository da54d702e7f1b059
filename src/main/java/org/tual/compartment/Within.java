package org.tual.compartment;

import java.util.function.UnaryOperator;
import org.tual.ledger.Writes;

/** What else is done in the turn that puts a document in: all of it or nothing. */
public final class Within {
  private final Writes writes;
  private final Boxes boxes;

  Within(Writes writes, Boxes boxes) {
    this.writes = writes;
    this.boxes = boxes;
  }

  /** The transaction of the turn. */
  public Writes writes() {
    return writes;
  }

  /**
   * Changes another document, in whatever version.
   *
   * @throws NotPossible.Missing where there is none
   * @throws NotPossible.Locked where the reading key is not here
   */
  public Document change(String id, UnaryOperator<Document> change) {
    SealedRow row =
        writes
            .lock(SealedRow.class, id)
            .filter(one -> one.erasedOn == null)
            .orElseThrow(NotPossible.Missing::new);
    return change(row, boxes.key(row, null), change);
  }

  Document change(SealedRow row, byte[] key, UnaryOperator<Document> change) {
    Document after = change.apply(boxes.opened(row, key));
    row.version++;
    row.body = boxes.sealed(row, key, after.text());
    row.eraseAfter = after.eraseAfter();
    return boxes.opened(row, key);
  }
}
