package org.tual.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tual.log.Event;

/** One event as stored. */
@Entity
@Table(name = "event")
public class EventRow {
  @Id long sequence;

  @Column(name = "happened_at")
  String happenedAt;

  String actor;
  String role;
  String kind;
  String subject;
  String outcome;
  String commitment;
  String leaf;

  /** The event as the log knows it. */
  public Event event() {
    return new Event(
        sequence, Instant.parse(happenedAt), actor, role, kind, subject, outcome, commitment);
  }

  /** Its leaf hash as stored, hex. */
  public String leaf() {
    return leaf;
  }
}
