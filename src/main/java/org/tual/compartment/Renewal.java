package org.tual.compartment;

import java.util.List;
import java.util.Map;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/**
 * Takes all documents over to a new key. Nobody has a turn meanwhile, so that nothing is sealed to
 * a key that is then destroyed.
 */
final class Renewal {
  private final Ledger ledger;
  private final ReadingKeys keys;
  private final Boxes boxes;
  private final TurnBook book;

  Renewal(Ledger ledger, ReadingKeys keys, Boxes boxes, TurnBook book) {
    this.ledger = ledger;
    this.keys = keys;
    this.boxes = boxes;
    this.book = book;
  }

  int with(Turn turn, String passphrase) {
    return keys.renewing(
        () -> {
          book.note(turn);
          forgetUnused();
          keys.needAll();
          keys.next(passphrase);
          int moved = 0;
          for (int version : keys.older()) {
            moved += rewrap(turn, version);
          }
          forgetUnused();
          if (!keys.older().isEmpty()) {
            throw new NotPossible(
                "Something came in meanwhile under the old key, which is still kept. Make a new"
                    + " key again.");
          }
          return moved;
        });
  }

  /** Forgets each older key under which nothing lies any more. */
  private void forgetUnused() {
    keys.older().stream().filter(version -> under(version).isEmpty()).forEach(keys::forget);
  }

  private List<String> under(int version) {
    return ledger
        .list("sealed.underKey", SealedRow.class, Map.of("version", version), 0, Integer.MAX_VALUE)
        .stream()
        .map(row -> row.id)
        .toList();
  }

  private int rewrap(Turn turn, int version) {
    List<String> ids = under(version);
    return book.turn(
        turn,
        writes -> {
          int moved = 0;
          for (String id : ids) {
            moved += rewrap(writes, id, version) ? 1 : 0;
          }
          book.told(writes, turn, null, null);
          return moved;
        });
  }

  /** As the row stands once nobody else can change it: what was erased meanwhile stays erased. */
  private boolean rewrap(Writes writes, String id, int version) {
    return writes
        .lock(SealedRow.class, id)
        .filter(row -> row.erasedOn == null && row.keyVersion == version)
        .map(
            row -> {
              boxes.wrap(row, boxes.key(row, null));
              return true;
            })
        .orElse(false);
  }
}
