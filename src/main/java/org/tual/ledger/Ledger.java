package org.tual.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tual.log.Commitment;
import org.tual.log.Event;

/**
 * The only door for writes. One transaction writes the rows, one event in the chained log and,
 * where the graph must hear of it, one outbox entry; what is acknowledged has reached the disk. A
 * refusal and a failure are events too, in transactions of their own. Events are never changed.
 */
public final class Ledger {
  /** The block of one act. */
  @FunctionalInterface
  public interface Act<T> {
    T run(Writes writes);
  }

  private static final HexFormat HEX = HexFormat.of();

  private final JpaDatabase database;
  private final Supplier<Instant> clock;
  private final SecureRandom random;

  public Ledger(JpaDatabase database, Supplier<Instant> clock, SecureRandom random) {
    this.database = database;
    this.clock = clock;
    this.random = random;
  }

  /**
   * Does one thing.
   *
   * @param kind what is done, in capitals, such as {@code UPLOAD_RECEIVED}
   * @param subject id of what it is done to; may be empty where the block names it
   * @throws Refused where the actor has not got the permission
   */
  public <T> T act(Actor actor, String permission, String kind, String subject, Act<T> block) {
    if (!actor.may(permission)) {
      note(actor, kind, subject, "refused");
      throw new Refused(permission);
    }
    try {
      return written(actor, kind, subject, block);
    } catch (RuntimeException e) {
      note(actor, kind, subject, e instanceof Refused ? "refused" : "failed");
      if (actor.once() != null && !actor.once().isKept() && before(actor.once()).isPresent()) {
        throw new Once.Twice();
      }
      throw e;
    }
  }

  /** Records that something sensitive was read, or that something was refused elsewhere. */
  public void note(Actor actor, String kind, String subject, String outcome) {
    note(actor, kind, subject, outcome, "");
  }

  /**
   * The same for what was said in words.
   *
   * @param words of which only a salted commitment enters the log; empty for none
   */
  public void note(Actor actor, String kind, String subject, String outcome, String words) {
    byte[] content = words.getBytes(StandardCharsets.UTF_8);
    transaction(
        manager -> {
          append(manager, actor, kind, subject, outcome, content);
          return null;
        });
  }

  private <T> T written(Actor actor, String kind, String subject, Act<T> block) {
    Once once = actor.once();
    T done =
        transaction(
            manager -> {
              Writes writes = new Writes(manager, subject);
              T result = block.run(writes);
              OnceRow row =
                  once == null ? null : once.row(writes.told(), clock.get().toEpochMilli());
              if (row != null) {
                manager.persist(row);
              }
              long sequence =
                  append(manager, actor, kind, writes.subject(), "done", writes.content());
              writes.outbox(sequence).ifPresent(manager::persist);
              return result;
            });
    if (once != null) {
      once.kept();
    }
    return done;
  }

  /** What a request came to that was carried out under the same key. */
  public Optional<Once.Before> before(Once once) {
    return find(OnceRow.class, once.key()).map(row -> new Once.Before(row.request, row.subject));
  }

  /** Forgets keys of requests that were carried out before this time. */
  public void forgetOnce(Instant before) {
    touch("once.end", Map.of("before", before.toEpochMilli()));
  }

  /** The last thing before the commit: lock the one head row and take the next number. */
  private long append(
      EntityManager manager,
      Actor actor,
      String kind,
      String subject,
      String outcome,
      byte[] content) {
    manager.flush();
    HeadRow head = manager.find(HeadRow.class, HeadRow.ONLY, LockModeType.PESSIMISTIC_WRITE);
    manager.refresh(head, LockModeType.PESSIMISTIC_WRITE);
    long sequence = head.size + 1;
    String commitment = "";
    if (content.length > 0) {
      SaltRow salt = new SaltRow();
      salt.sequence = sequence;
      byte[] bytes = Commitment.salt(random);
      salt.salt = HEX.formatHex(bytes);
      commitment = Commitment.of(bytes, content);
      manager.persist(salt);
    }
    Event event =
        new Event(
                sequence, clock.get(), actor.id(), actor.role(), kind, subject, outcome, commitment)
            .onlyIds();
    manager.persist(Heads.grow(head, event));
    return sequence;
  }

  private <T> T transaction(Act0<T> work) {
    EntityManager manager = database.manager();
    try {
      manager.getTransaction().begin();
      T result = work.run(manager);
      manager.getTransaction().commit();
      database.barrier();
      return result;
    } finally {
      if (manager.getTransaction().isActive()) {
        manager.getTransaction().rollback();
      }
      manager.close();
    }
  }

  /** The work of one transaction. */
  @FunctionalInterface
  private interface Act0<T> {
    T run(EntityManager manager);
  }

  /** Notes that something was used, which is no event: a session was seen. */
  public void touch(String update, Map<String, Object> parameters) {
    transaction(
        manager -> Queries.named(manager, update, Object.class, parameters).executeUpdate());
  }

  /** The root of the log now, hex; empty where nothing happened yet. */
  public String root() {
    return find(HeadRow.class, HeadRow.ONLY).map(head -> head.root).orElse("");
  }

  /** How many events there are. */
  public long size() {
    return find(HeadRow.class, HeadRow.ONLY).map(head -> head.size).orElse(0L);
  }

  /** Counts by a named query that gives what is counted and how often it is there. */
  public Map<String, Long> counts(String query) {
    Map<String, Long> counts = new TreeMap<>();
    list(query, Object[].class, Map.of(), 0, Integer.MAX_VALUE)
        .forEach(row -> counts.put(row[0].toString(), (Long) row[1]));
    return counts;
  }

  /** Reads one row. */
  public <T> Optional<T> find(Class<T> type, Object id) {
    return database.read(manager -> Optional.ofNullable(manager.find(type, id)));
  }

  /** Reads a page of the rows of a table. */
  public <T> Listing.Found<T> page(Class<T> type, Listing wanted) {
    return database.read(manager -> wanted.find(manager, type));
  }

  /** Reads some rows by a named query. */
  public <T> List<T> list(
      String query, Class<T> type, Map<String, Object> parameters, int first, int most) {
    return database.read(manager -> Queries.list(manager, query, type, parameters, first, most));
  }
}
