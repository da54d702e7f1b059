package org.tual.safeguarding;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
    put(writes, document, finding, finding.id(), 1);
  }

  /**
   * The same for one that goes out only together with others, of this case or of another.
   *
   * @param size how many there are in the bundle
   */
  void put(Writes writes, String document, Redacted finding, String bundle, int size) {
    RedactedRow row = new RedactedRow();
    row.bundle = bundle;
    row.bundleSize = size;
    row.id = finding.id();
    row.document = document;
    row.state = RedactedRow.HELD;
    row.body = sealing.seal(JSON.toJson(finding).getBytes(StandardCharsets.UTF_8), finding.id());
    writes.add(row);
  }

  /** Says whether what waits of a case may go out, in the transaction that changes the case. */
  void mark(Writes writes, String document, boolean ready) {
    writes.change(
        "redacted.state",
        Map.of("document", document, "state", ready ? RedactedRow.READY : RedactedRow.HELD));
  }

  /** Forgets all that waits of a case, in the transaction that changes or erases the case. */
  void forget(Writes writes, String document) {
    writes.change("redacted.forget", Map.of("document", document));
  }

  /** What may go out now, in no order that tells anything; of a bundle all or none. */
  List<Redacted> ready() {
    List<RedactedRow> rows =
        ledger.list(
            "redacted.inState",
            RedactedRow.class,
            Map.of("state", RedactedRow.READY),
            0,
            Integer.MAX_VALUE);
    Map<String, Long> there =
        rows.stream().collect(Collectors.groupingBy(row -> row.bundle, Collectors.counting()));
    return rows.stream()
        .filter(row -> there.get(row.bundle) == row.bundleSize)
        .map(row -> new String(sealing.open(row.body, row.id), StandardCharsets.UTF_8))
        .map(text -> JSON.fromJson(text, Redacted.class))
        .toList();
  }

  /** Takes out what went out. */
  void gone(List<Redacted> findings) {
    ledger.act(
        SELF,
        Permission.CASES.name(),
        KIND,
        "batch",
        writes -> {
          findings.forEach(
              one -> writes.find(RedactedRow.class, one.id()).ifPresent(writes::remove));
          return null;
        });
  }
}
