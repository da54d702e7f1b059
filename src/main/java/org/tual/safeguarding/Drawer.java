package org.tual.safeguarding;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.tual.access.AtRest;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/**
 * Redacted findings that wait for the batch of their month. One whose case is held, or no longer
 * may be shared, stays in it.
 */
public final class Drawer {
  private static final Gson JSON = new Gson();
  private static final String KIND = "TURN";
  private static final int MOST_IN_BUNDLE = 100_000;
  private static final Actor SELF = Actor.system(Permission.CASES.name());

  private final Ledger ledger;
  private final AtRest sealing;

  /**
   * A drawer.
   *
   * @param ledger of the compartment
   * @param sealing with a key of the server that opens nothing else
   */
  public Drawer(Ledger ledger, AtRest sealing) {
    this.ledger = ledger;
    this.sealing = sealing;
  }

  /** Puts a finding of a case in, in the transaction that changes the case. */
  void put(Writes writes, String document, Redacted finding) {
    put(writes, document, finding, new Bundle(finding.id(), 1, null));
  }

  /**
   * Findings that go out together or not at all.
   *
   * @param id nobody's but theirs
   * @param size how many there are
   * @param earliest month of the first batch with which they may go, such as {@code 2026-12}; null
   *     for any
   */
  record Bundle(String id, int size, String earliest) {}

  /** The same for one that goes out only together with others, of this case or of another. */
  void put(Writes writes, String document, Redacted finding, Bundle bundle) {
    RedactedRow row = new RedactedRow();
    row.bundle = bundle.id();
    row.bundleSize = bundle.size();
    row.earliest = bundle.earliest();
    row.id = finding.id();
    row.document = document;
    row.state = RedactedRow.HELD;
    row.body = sealing.seal(JSON.toJson(finding).getBytes(StandardCharsets.UTF_8), finding.id());
    writes.add(row);
  }

  /**
   * Says whether what waits of a case may go out, in the transaction that changes the case.
   *
   * @param close ids of findings that may not, whatever holds for the others
   */
  void mark(Writes writes, String document, boolean ready, List<String> close) {
    writes.change(
        "redacted.state",
        Map.of("document", document, "state", ready ? RedactedRow.READY : RedactedRow.HELD));
    close.forEach(
        id -> writes.change("redacted.oneState", Map.of("id", id, "state", RedactedRow.HELD)));
  }

  /** A bundle went out, or is still all there and may. */
  boolean stands(String bundle) {
    List<RedactedRow> rows =
        ledger.list(
            "redacted.ofBundle", RedactedRow.class, Map.of("bundle", bundle), 0, MOST_IN_BUNDLE);
    return rows.stream().anyMatch(row -> row.state.equals(RedactedRow.OUT))
        || !rows.isEmpty() && rows.size() == rows.get(0).bundleSize;
  }

  /** Forgets what is left of a bundle that can no longer be whole. */
  void drop(Writes writes, String bundle) {
    writes.change("redacted.drop", Map.of("bundle", bundle));
  }

  /** Forgets all that waits of a case, in the transaction that changes or erases the case. */
  void forget(Writes writes, String document) {
    writes.change("redacted.forget", Map.of("document", document));
  }

  /**
   * Lets go out what may, of a bundle all or none, and takes it out. Each is looked at once nobody
   * can change it any more before it is out: a case that is held by then keeps what it has.
   *
   * @param month of this batch
   * @param publish is given all of it, in no order that tells anything; where it fails all stays in
   */
  void goOut(YearMonth month, Consumer<List<Redacted>> publish) {
    List<String> ids =
        ledger
            .list(
                "redacted.inState",
                RedactedRow.class,
                Map.of("state", RedactedRow.READY),
                0,
                Integer.MAX_VALUE)
            .stream()
            .map(row -> row.id)
            .toList();
    ledger.act(
        SELF,
        Permission.CASES.name(),
        KIND,
        "batch",
        writes -> {
          List<RedactedRow> ready =
              ids.stream()
                  .flatMap(id -> writes.lock(RedactedRow.class, id).stream())
                  .filter(row -> row.state.equals(RedactedRow.READY))
                  .filter(row -> row.from(month.toString()))
                  .toList();
          Map<String, Long> there =
              ready.stream()
                  .collect(Collectors.groupingBy(row -> row.bundle, Collectors.counting()));
          List<RedactedRow> whole =
              ready.stream().filter(row -> there.get(row.bundle) == row.bundleSize).toList();
          publish.accept(whole.stream().map(this::opened).toList());
          whole.forEach(writes::remove);
          whole.stream()
              .map(row -> row.bundle)
              .filter(bundle -> whole.stream().noneMatch(row -> row.id.equals(bundle)))
              .distinct()
              .forEach(bundle -> writes.add(RedactedRow.out(bundle)));
          return null;
        });
  }

  private Redacted opened(RedactedRow row) {
    String text = new String(sealing.open(row.body, row.id), StandardCharsets.UTF_8);
    return JSON.fromJson(text, Redacted.class);
  }
}
