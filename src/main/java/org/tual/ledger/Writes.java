package org.tual.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a block may do inside its transaction. */
public final class Writes {
  private final EntityManager manager;
  private byte[] content = new byte[0];
  private String graph;
  private String graphContent;
  private String subject;
  private String told;

  Writes(EntityManager manager, String subject) {
    this.manager = manager;
    this.subject = subject;
  }

  public <T> T add(T row) {
    manager.persist(row);
    return row;
  }

  public <T> Optional<T> find(Class<T> type, Object id) {
    return Optional.ofNullable(manager.find(type, id));
  }

  /** Finds a row and keeps others from changing it until the end of the transaction. */
  public <T> Optional<T> lock(Class<T> type, Object id) {
    return Optional.ofNullable(manager.find(type, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public void remove(Object row) {
    manager.remove(row);
  }

  /** Runs a named query. */
  public <T> List<T> list(String query, Class<T> type, Map<String, Object> parameters) {
    return Queries.list(manager, query, type, parameters, 0, Integer.MAX_VALUE);
  }

  /** Runs a named update; returns how many rows it changed. */
  public int change(String query, Map<String, Object> parameters) {
    return Queries.named(manager, query, Object.class, parameters).executeUpdate();
  }

  /** What was decided on, for the event's commitment; only its salted hash enters the log. */
  public void content(String words) {
    content = words.getBytes(StandardCharsets.UTF_8);
  }

  /** The subject of the event, where it is known only inside the block. */
  public void subject(String id) {
    subject = id;
  }

  /**
   * What whoever repeats the request is told it was carried out on, where the event must not name
   * it.
   */
  public void told(String id) {
    told = id;
  }

  /** Tells the graph store that this graph now holds the content with this hash. */
  public void project(String graphIri, String sha256) {
    graph = graphIri;
    graphContent = sha256;
  }

  /** Tells the graph store to forget this graph. */
  public void forget(String graphIri) {
    graph = graphIri;
    graphContent = null;
  }

  String subject() {
    return subject;
  }

  String told() {
    return told == null ? subject : told;
  }

  byte[] content() {
    return content;
  }

  Optional<OutboxRow> outbox(long sequence) {
    if (graph == null) {
      return Optional.empty();
    }
    OutboxRow row = new OutboxRow();
    row.sequence = sequence;
    row.graph = graph;
    row.content = graphContent;
    return Optional.of(row);
  }

  EntityManager manager() {
    return manager;
  }
}
