package org.tual.fieldwork;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/** Phones of auditors, and the wish that one removes everything. */
public final class Devices {
  private static final String NEEDED = Permission.MANAGE_OWN_ACCOUNT.name();

  private final Ledger ledger;
  private final Supplier<Instant> clock;
  private final Turns turns = new Turns();

  public Devices(Ledger ledger, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** A phone reports; at the first time, and after it was emptied, it is registered. */
  public Device seen(Actor actor, String id) {
    String pair = FieldDeviceRow.pair(actor.id(), Fieldwork.id(id));
    return turns.take(
        pair,
        () -> {
          Optional<FieldDeviceRow> known = ledger.find(FieldDeviceRow.class, pair);
          if (known.isPresent() && known.get().removedAt == null) {
            ledger.touch("fieldDevice.seen", Map.of("now", now(), "pair", pair));
            return known.get().device();
          }
          return registered(actor, id, pair);
        });
  }

  private Device registered(Actor actor, String id, String pair) {
    return ledger.act(
        actor,
        NEEDED,
        "DEVICE_REGISTERED",
        id,
        writes -> {
          Optional<FieldDeviceRow> found = writes.lock(FieldDeviceRow.class, pair);
          FieldDeviceRow row = found.orElseGet(FieldDeviceRow::new);
          row.pair = pair;
          row.device = id;
          row.account = actor.id();
          row.firstSeen = now();
          row.lastSeen = now();
          row.removalAskedAt = null;
          row.removalAskedBy = null;
          row.removedAt = null;
          if (found.isEmpty()) {
            writes.add(row);
          }
          return row.device();
        });
  }

  /** The phones of an account. */
  public List<Device> of(String account) {
    return rows("fieldDevice.ofAccount", Map.of("account", account)).stream()
        .map(FieldDeviceRow::device)
        .toList();
  }

  /**
   * Asks that a phone removes everything at its next contact.
   *
   * @param any whether the phones of all accounts are within reach, or the own only
   * @throws NotTaken.Missing where there is no such phone within reach
   */
  public void remove(Actor actor, String id, boolean any) {
    List<FieldDeviceRow> rows = rows("fieldDevice.ofDevice", Map.of("device", Fieldwork.id(id)));
    List<String> pairs =
        rows.stream()
            .filter(row -> any || row.account.equals(actor.id()))
            .filter(row -> row.removedAt == null)
            .map(row -> row.pair)
            .toList();
    if (pairs.isEmpty()) {
      throw new NotTaken.Missing("phone");
    }
    ledger.act(
        actor,
        NEEDED,
        "DEVICE_REMOVAL_ASKED",
        id,
        writes -> {
          for (String pair : pairs) {
            FieldDeviceRow row = writes.lock(FieldDeviceRow.class, pair).orElseThrow();
            row.removalAskedAt = row.removalAskedAt == null ? now() : row.removalAskedAt;
            row.removalAskedBy = row.removalAskedBy == null ? actor.id() : row.removalAskedBy;
          }
          return null;
        });
  }

  /**
   * The phone says that everything is removed.
   *
   * @throws NotTaken.Missing where the account has no such phone
   */
  public void removed(Actor actor, String id) {
    String pair = FieldDeviceRow.pair(actor.id(), Fieldwork.id(id));
    FieldDeviceRow known =
        ledger.find(FieldDeviceRow.class, pair).orElseThrow(() -> new NotTaken.Missing("phone"));
    if (known.removedAt != null) {
      return;
    }
    ledger.act(
        actor,
        NEEDED,
        "DEVICE_REMOVED",
        id,
        writes -> writes.lock(FieldDeviceRow.class, pair).orElseThrow().removedAt = now());
  }

  private List<FieldDeviceRow> rows(String query, Map<String, Object> parameters) {
    return ledger.list(query, FieldDeviceRow.class, parameters, 0, Integer.MAX_VALUE);
  }

  private String now() {
    return clock.get().toString();
  }
}
