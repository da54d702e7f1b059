package org.tual.compartment;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
  private final Ledger ledger;
  private final ReadingKeys keys;
  private final Boxes boxes;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;
  private final TurnBook book;
  private final Renewal renewal;

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
    this.book = new TurnBook(ledger, keys, boxes, ids);
    this.renewal = new Renewal(ledger, keys, boxes, book);
  }

  /**
   * Puts a new document in; needs no reading key.
   *
   * @return its id
   */
  public String put(Turn turn, String shelf, String text, Extra extra) {
    return put(turn, shelf, text, extra, (within, id) -> {});
  }

  /** The same with what else is done in this turn, given the id of the new document. */
  public String put(
      Turn turn, String shelf, String text, Extra extra, BiConsumer<Within, String> beside) {
    // the key to which it is sealed stays until it is in
    return keys.using(() -> kept(turn, shelf, text, extra, beside));
  }

  private String kept(
      Turn turn, String shelf, String text, Extra extra, BiConsumer<Within, String> beside) {
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
    return book.turn(
        turn,
        writes -> {
          writes.add(row);
          beside.accept(new Within(writes, boxes), row.id);
          book.told(writes, turn, row.id, key);
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
    return book.turn(
        turn,
        writes -> {
          SealedRow row = writes.find(SealedRow.class, id).filter(this::there).orElseThrow(gone());
          byte[] key = boxes.key(row, second);
          book.told(writes, turn, id, key);
          return boxes.opened(row, key);
        });
  }

  /**
   * All documents of a shelf, in no order that tells anything; one turn. One whose key was
   * destroyed is left out.
   *
   * @throws NotPossible.Locked where the reading key is not here
   */
  public List<Document> all(Turn turn, String shelf) {
    return shelf(turn, shelf).opened();
  }

  /** The same, with how many were left out. */
  public Shelved shelf(Turn turn, String shelf) {
    return book.turn(
        turn,
        writes -> {
          book.told(writes, turn, null, null);
          List<SealedRow> rows =
              writes.list("sealed.onShelf", SealedRow.class, Map.of("shelf", shelf));
          List<Document> opened =
              rows.stream()
                  .filter(row -> !keys.gone(row.keyVersion))
                  .map(row -> boxes.opened(row, boxes.key(row, null)))
                  .toList();
          return new Shelved(opened, rows.size() - opened.size());
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
    return changed(turn, id, version, second, change, (writes, after) -> {});
  }

  /** The same for whatever version, with what is written beside, given the changed document. */
  public Document change(
      Turn turn, String id, UnaryOperator<Document> change, BiConsumer<Writes, Document> beside) {
    return changed(turn, id, 0, null, change, beside);
  }

  private Document changed(
      Turn turn,
      String id,
      long version,
      byte[] second,
      UnaryOperator<Document> change,
      BiConsumer<Writes, Document> beside) {
    return book.turn(
        turn,
        writes -> {
          SealedRow row = locked(writes, id, null);
          byte[] key = boxes.key(row, second);
          if (version != 0 && version != row.version) {
            throw new NotPossible.Changed();
          }
          Document done = new Within(writes, boxes).change(row, key, change);
          beside.accept(writes, done);
          book.told(writes, turn, id, key);
          return done;
        });
  }

  /**
   * Lets a second key open a document, found by its lookup, in place of the one that did.
   *
   * @param shelf on which it must be
   * @param second 32 bytes
   * @throws NotPossible.Missing where there is none on this shelf
   */
  public void alsoOpens(Turn turn, String id, String shelf, String lookup, byte[] second) {
    book.turn(
        turn,
        writes -> {
          SealedRow row = locked(writes, id, shelf);
          byte[] key = boxes.key(row, null);
          row.lookup = lookup;
          row.second = boxes.underSecond(row, key, second);
          book.told(writes, turn, id, key);
          return null;
        });
  }

  /** Erases a document: its key is gone, a mark stays that there was one. Needs no key. */
  public void erase(Turn turn, String id) {
    erase(turn, id, null, writes -> {});
  }

  /**
   * The same, with what has to be written in the same transaction.
   *
   * @param shelf on which it must be; null for any
   * @throws NotPossible.Missing where there is none on this shelf
   */
  public void erase(Turn turn, String id, String shelf, Consumer<Writes> beside) {
    book.turn(
        turn,
        writes -> {
          SealedRow row = locked(writes, id, shelf);
          row.wrapped = null;
          row.second = null;
          row.body = null;
          row.lookup = null;
          row.erasedOn = clock.get().toString().substring(0, "2026-01-01".length());
          writes
              .list("turn.ofDocument", TurnRow.class, Map.of("document", id))
              .forEach(one -> one.body = null);
          beside.accept(writes);
          book.told(writes, turn, id, null);
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

  /** A turn about no document, such as that somebody unlocked. */
  public void note(Turn turn) {
    book.note(turn);
  }

  /**
   * Makes a new key, seals all data keys to it and forgets the old one. Needs the old one, and the
   * one before where a renewal was cut short: then both stay, each opens with its own passphrase,
   * and doing it again ends it.
   *
   * @param passphrase under which the private half is kept; null for a file on the host
   * @return how many documents have it now
   * @throws NotPossible.Locked where a key that something lies under is not here
   */
  public int renewKey(Turn turn, String passphrase) {
    return renewal.with(turn, passphrase);
  }

  /** How the keys stand. */
  public ReadingKeys keys() {
    return keys;
  }

  /** The log of the compartment, for who may read it. */
  public Turns turns() {
    return new Turns(ledger, book::words);
  }

  private SealedRow locked(Writes writes, String id, String shelf) {
    return writes
        .lock(SealedRow.class, id)
        .filter(this::there)
        .filter(row -> shelf == null || shelf.equals(row.shelf))
        .orElseThrow(gone());
  }

  private boolean there(SealedRow row) {
    return row.erasedOn == null;
  }

  private static Supplier<NotPossible.Missing> gone() {
    return NotPossible.Missing::new;
  }
}
