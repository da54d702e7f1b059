package org.tual.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A signed checkpoint of the log. */
@Entity
@Table(name = "log_checkpoint")
public class CheckpointRow {
  @Id long size;

  @Column(length = 4000)
  String note;
}
