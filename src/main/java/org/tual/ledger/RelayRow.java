package org.tual.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far the relay is, and which process runs it. One row. */
@Entity
@Table(name = "relay")
public class RelayRow {
  static final int ONLY = 1;

  @Id int id;
  long applied;
  String holder;

  @Column(name = "held_until")
  long heldUntil;
}
