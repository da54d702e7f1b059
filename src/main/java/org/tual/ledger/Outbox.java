package org.tual.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the graph store must still be told, and how far it is. One process at a time may hand on:
 * the one that holds the row of the relay until a moment that it keeps putting off.
 */
public final class Outbox {
  private final JpaDatabase database;

  public Outbox(JpaDatabase database) {
    this.database = database;
  }

  /**
   * Takes or keeps the right to hand on.
   *
   * @param holder id of the process
   * @param now milliseconds since 1970
   * @param until milliseconds since 1970
   * @return whether this process has it now
   */
  public boolean hold(String holder, long now, long until) {
    return locked(
        row -> {
          if (!row.holder.equals(holder) && row.heldUntil > now) {
            return false;
          }
          row.holder = holder;
          row.heldUntil = until;
          return true;
        });
  }

  /** The process that hands on, or did so last. */
  public String holder() {
    return database.read(manager -> manager.find(RelayRow.class, RelayRow.ONLY).holder);
  }

  /** Lets another process hand on at once. */
  public void release(String holder) {
    locked(
        row -> {
          if (row.holder.equals(holder)) {
            row.heldUntil = 0;
          }
          return null;
        });
  }

  /** The last sequence that was handed on. */
  public long applied() {
    return database.read(manager -> manager.find(RelayRow.class, RelayRow.ONLY).applied);
  }

  /** Remembers how far the graph store is. */
  public void applied(long sequence) {
    locked(
        row -> {
          row.applied = sequence;
          return null;
        });
  }

  /** What comes after a sequence, in order. */
  public List<OutboxRow> after(long sequence, int most) {
    return database.read(
        manager ->
            Queries.list(
                manager, "outbox.after", OutboxRow.class, Map.of("sequence", sequence), 0, most));
  }

  /** The newest entry of each graph, in order: what a store must hold that starts empty. */
  public List<OutboxRow> newest() {
    return database.read(
        manager ->
            Queries.list(
                manager, "outbox.newest", OutboxRow.class, Map.of(), 0, Integer.MAX_VALUE));
  }

  /** How many entries are kept, handed on or not. */
  public long size() {
    return database.read(
        manager -> manager.createNamedQuery("outbox.size", Long.class).getSingleResult());
  }

  /** How many entries the graph store does not have yet. */
  public long lag() {
    return database.read(
        manager ->
            manager
                .createNamedQuery("outbox.lag", Long.class)
                .setParameter("sequence", manager.find(RelayRow.class, RelayRow.ONLY).applied)
                .getSingleResult());
  }

  private <T> T locked(Function<RelayRow, T> work) {
    EntityManager manager = database.manager();
    try {
      manager.getTransaction().begin();
      RelayRow row = manager.find(RelayRow.class, RelayRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
      manager.refresh(row);
      T result = work.apply(row);
      manager.getTransaction().commit();
      return result;
    } finally {
      if (manager.getTransaction().isActive()) {
        manager.getTransaction().rollback();
      }
      manager.close();
    }
  }
}
