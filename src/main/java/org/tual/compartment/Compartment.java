package org.tual.compartment;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/**
 * Keeps sealed documents. Each has a data key of its own (AES-256-GCM) that is sealed to the
 * compartment's public key; so anybody may put something in, and who reads needs the reading key or
 * the second key of that document. Every turn, reading too, is an event of the compartment's own
 * log, that by itself says only who had a turn.
 */
public final class Compartment {
  private static final String KIND = "TURN";

  private final Ledger ledger;
  private final ReadingKeys keys;
  private final Boxes boxes;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  /**
   * The compartment over its own ledger.
   *
   * @param ids makes ids that nobody can guess
   */
  public Compartment(
      Ledger ledger,
      ReadingKeys keys,
      SecureRandom random,
      Supplier<Instant> clock,
      Supplier<String> ids) {
    this.ledger = ledger;
    this.keys = keys;
    this.boxes = new Boxes(keys, random);
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Puts a new document in; needs no reading key.
   *
   * @return its id
   */
  public String put(Turn turn, String shelf, String text, Extra extra) {
    byte[] key = boxes.freshKey();
    SealedRow row = new SealedRow();
    row.id = ids.get();
    row.shelf = shelf;
    row.lookup = extra.lookup();
    row.eraseAfter = extra.eraseAfter();
    row.version = 1;
    boxes.wrap(row, key);
    row.second = boxes.underSecond(row, key, extra.second());
    row.body = boxes.sealed(row, key, text);
    return turn(
        turn,
        writes -> {
          writes.add(row);
          told(writes, turn, row.id, key);
          return row.id;
        });
  }

  /**
   * Reads a document with the reading key.
   *
   * @throws NotPossible.Missing where there is none, or it was erased
   * @throws NotPossible.Locked where the reading key is not here
   */
  public Document read(Turn turn, String id) {
    return read(turn, id, null);
  }

  /**
   * The same with the second key of the document.
   *
   * @param second null for the reading key
   */
  public Document read(Turn turn, String id, byte[] second) {
    return turn(
        turn,
        writes -> {
          SealedRow row = writes.find(SealedRow.class, id).filter(this::there).orElseThrow(gone());
          byte[] key = boxes.key(row, second);
          told(writes, turn, id, key);
          return boxes.opened(row, key);
        });
  }

  /** All documents of a shelf, in no order that tells anything; one turn. */
  public List<Document> all(Turn turn, String shelf) {
    return turn(
        turn,
        writes -> {
          told(writes, turn, null, null);
          return rows(writes, "sealed.onShelf", Map.of("shelf", shelf)).stream()
              .map(row -> boxes.opened(row, boxes.key(row, null)))
              .toList();
        });
  }

  /** The id of the document with this lookup. Tells nothing else, so it is no turn. */
  public Optional<String> find(String lookup) {
    return ledger.list("sealed.byLookup", SealedRow.class, Map.of("lookup", lookup), 0, 1).stream()
        .findFirst()
        .map(row -> row.id);
  }

  /**
   * Changes a document.
   *
   * @param version that the caller knows; 0 where it does not matter
   * @throws NotPossible.Changed where somebody changed it meanwhile
   */
  public Document change(Turn turn, String id, long version, UnaryOperator<Document> change) {
    return change(turn, id, version, null, change);
  }

  /** The same with the second key of the document. */
  public Document change(
      Turn turn, String id, long version, byte[] second, UnaryOperator<Document> change) {
    return turn(
        turn,
        writes -> {
          SealedRow row = writes.lock(SealedRow.class, id).filter(this::there).orElseThrow(gone());
          byte[] key = boxes.key(row, second);
          Document before = boxes.opened(row, key);
          if (version != 0 && version != row.version) {
            throw new NotPossible.Changed();
          }
          Document after = change.apply(before);
          row.version++;
          row.body = boxes.sealed(row, key, after.text());
          row.eraseAfter = after.eraseAfter();
          told(writes, turn, id, key);
          return boxes.opened(row, key);
        });
  }

  /**
   * Lets a second key open a document, found by its lookup, in place of the one that did.
   *
   * @param second 32 bytes
   */
  public void alsoOpens(Turn turn, String id, String lookup, byte[] second) {
    turn(
        turn,
        writes -> {
          SealedRow row = writes.lock(SealedRow.class, id).filter(this::there).orElseThrow(gone());
          byte[] key = boxes.key(row, null);
          row.lookup = lookup;
          row.second = boxes.underSecond(row, key, second);
          told(writes, turn, id, key);
          return null;
        });
  }

  /** Erases a document: its key is gone, and a mark stays that there was one. Needs no key. */
  public void erase(Turn turn, String id) {
    turn(
        turn,
        writes -> {
          SealedRow row = writes.lock(SealedRow.class, id).filter(this::there).orElseThrow(gone());
          row.wrapped = null;
          row.second = null;
          row.body = null;
          row.lookup = null;
          row.erasedOn = clock.get().toString().substring(0, "2026-01-01".length());
          writes
              .list("turn.ofDocument", TurnRow.class, Map.of("document", id))
              .forEach(one -> one.body = null);
          told(writes, turn, id, null);
          return null;
        });
  }

  /**
   * Documents whose time is over.
   *
   * @param today ISO 8601
   */
  public List<String> due(String today) {
    return ledger
        .list("sealed.due", SealedRow.class, Map.of("today", today), 0, Integer.MAX_VALUE)
        .stream()
        .map(row -> row.id)
        .toList();
  }

  /** A turn that is about no document, such as that somebody unlocked. */
  public void note(Turn turn) {
    turn(
        turn,
        writes -> {
          told(writes, turn, null, null);
          return null;
        });
  }

  /**
   * Makes a new key, seals all data keys to it and forgets the old one. Needs the old one. Where it
   * is cut short the old one stays and opens, and doing it again ends it.
   *
   * @param passphrase under which the private half is kept; null for a file on the host
   * @return how many documents have it now
   */
  public synchronized int renewKey(Turn turn, String passphrase) {
    note(turn);
    if (keys.standing().state() == ReadingKeys.State.LOCKED) {
      throw new NotPossible.Locked();
    }
    keys.next(passphrase);
    int moved = 0;
    for (int version = 1; version < keys.current(); version++) {
      moved += rewrap(turn, version);
    }
    keys.forgetOlder();
    return moved;
  }

  private int rewrap(Turn turn, int version) {
    return turn(
        turn,
        writes -> {
          List<SealedRow> rows = rows(writes, "sealed.underKey", Map.of("version", version));
          for (SealedRow row : rows) {
            boxes.wrap(row, boxes.key(row, null));
          }
          told(writes, turn, null, null);
          return rows.size();
        });
  }

  /** How the keys stand. */
  public ReadingKeys keys() {
    return keys;
  }

  /** The log of the compartment, for who may read it. */
  public Turns turns() {
    return new Turns(ledger, this::words);
  }

  private Optional<String> words(TurnRow row) {
    if (row.what != null) {
      return Optional.of(row.what);
    }
    return ledger
        .find(SealedRow.class, row.document)
        .filter(this::there)
        .filter(kept -> row.body != null)
        .map(kept -> boxes.words(row, boxes.key(kept, null)));
  }

  private static List<SealedRow> rows(Writes writes, String query, Map<String, Object> asked) {
    List<SealedRow> rows = new ArrayList<>(writes.list(query, SealedRow.class, asked));
    rows.sort(Comparator.comparing(row -> row.id));
    return rows;
  }

  private boolean there(SealedRow row) {
    return row.erasedOn == null;
  }

  private static Supplier<NotPossible.Missing> gone() {
    return NotPossible.Missing::new;
  }

  private <T> T turn(Turn turn, Ledger.Act<T> block) {
    return ledger.act(turn.plain(), turn.permission(), KIND, ids.get(), block);
  }

  private void told(Writes writes, Turn turn, String document, byte[] key) {
    TurnRow row = new TurnRow();
    row.reference = ids.get();
    writes.subject(row.reference);
    row.document = document;
    row.what = key == null ? turn.what() : null;
    row.body = key == null ? null : boxes.words(row, key, turn.what());
    writes.content(row.reference + "\n" + document + "\n" + row.body);
    writes.add(row);
  }
}
