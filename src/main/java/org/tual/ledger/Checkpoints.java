package org.tual.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tual.log.Checkpoint;
import org.tual.log.SigningKey;

/** Signed heads of the log. A checkpoint is no event: it only says what the log was at a moment. */
public final class Checkpoints {
  private final JpaDatabase database;
  private final SigningKey key;
  private final Supplier<Instant> clock;

  public Checkpoints(JpaDatabase database, SigningKey key, Supplier<Instant> clock) {
    this.database = database;
    this.key = key;
    this.clock = clock;
  }

  /** A checkpoint of the log as it is now, made where there is none; empty for an empty log. */
  public Optional<String> now() {
    EntityManager manager = database.manager();
    try {
      manager.getTransaction().begin();
      HeadRow head = manager.find(HeadRow.class, HeadRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
      manager.refresh(head);
      Optional<String> note = Optional.empty();
      if (head.size > 0) {
        CheckpointRow row = manager.find(CheckpointRow.class, head.size);
        if (row == null) {
          row = signed(head);
          manager.persist(row);
        }
        note = Optional.of(row.note);
      }
      manager.getTransaction().commit();
      database.barrier();
      return note;
    } finally {
      if (manager.getTransaction().isActive()) {
        manager.getTransaction().rollback();
      }
      manager.close();
    }
  }

  private CheckpointRow signed(HeadRow head) {
    CheckpointRow row = new CheckpointRow();
    row.size = head.size;
    row.note =
        new Checkpoint(
                key.publicHalf().name(), head.size, HexFormat.of().parseHex(head.root), clock.get())
            .sign(key);
    return row;
  }

  /** All checkpoints, the smallest first. */
  public List<String> all() {
    return database.read(
        manager ->
            Queries.list(
                    manager, "checkpoint.all", CheckpointRow.class, Map.of(), 0, Integer.MAX_VALUE)
                .stream()
                .map(row -> row.note)
                .toList());
  }
}
