package org.tual.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.tual.log.Entry;
import org.tual.log.Event;
import org.tual.log.LogExport;
import org.tual.log.Receipt;

/** Hands the log out, so that anybody can check it without this installation. */
public final class LedgerExport {
  private static final int PAGE = 1_000;

  private final Ledger ledger;
  private final Checkpoints checkpoints;

  public LedgerExport(Ledger ledger, Checkpoints checkpoints) {
    this.ledger = ledger;
    this.checkpoints = checkpoints;
  }

  /** Every event as stored, with its leaf hash as stored, one a line; never all in memory. */
  public void events(OutputStream out) throws IOException {
    checkpoints.now();
    LogExport.events(new Pages(), out);
  }

  /** Every checkpoint; the newest covers all that is there now. */
  public void checkpoints(OutputStream out) throws IOException {
    checkpoints.now();
    LogExport.checkpoints(checkpoints.all().iterator(), out);
  }

  /** Where in the log something was sealed; empty where it was not. */
  public Optional<Receipt> receipt(String kind, String subject) {
    return ledger
        .list("event.ofSubject", EventRow.class, Map.of("subject", subject), 0, 100)
        .stream()
        .filter(row -> row.kind.equals(kind) && row.outcome.equals("done"))
        .findFirst()
        .flatMap(row -> checkpoints.now().map(note -> receipt(row.event(), note)));
  }

  private Receipt receipt(Event sealed, String note) {
    byte[] salt =
        ledger
            .find(SaltRow.class, sealed.sequence())
            .map(row -> HexFormat.of().parseHex(row.salt))
            .orElse(new byte[0]);
    List<byte[]> leaves = new ArrayList<>();
    new Pages().forEachRemaining(entry -> leaves.add(HexFormat.of().parseHex(entry.leaf())));
    return Receipt.of(sealed, salt, index -> leaves.get((int) index), note);
  }

  /** The events, page by page. */
  private final class Pages implements Iterator<Entry> {
    private final Deque<EventRow> next = new ArrayDeque<>();
    private long last;
    private boolean ended;

    @Override
    public boolean hasNext() {
      if (next.isEmpty() && !ended) {
        next.addAll(ledger.list("event.after", EventRow.class, Map.of("sequence", last), 0, PAGE));
        ended = next.size() < PAGE;
      }
      return !next.isEmpty();
    }

    @Override
    public Entry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      EventRow row = next.remove();
      last = row.sequence;
      return new Entry(row.event(), row.leaf);
    }
  }
}
