package org.tual.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the graph store must be told because of one event: a graph's new content, or its end. */
@Entity
@Table(name = "outbox")
public class OutboxRow {
  @Id long sequence;
  String graph;

  /** SHA-256 of the content in canonical N-Triples; null where the graph is dropped. */
  String content;

  public long sequence() {
    return sequence;
  }

  public String graph() {
    return graph;
  }

  public String content() {
    return content;
  }
}
