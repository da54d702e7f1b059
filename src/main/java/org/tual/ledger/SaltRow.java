package org.tual.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The salt of one event's commitment, hex; deleting it is erasure. */
@Entity
@Table(name = "event_salt")
public class SaltRow {
  @Id long sequence;
  String salt;
}
