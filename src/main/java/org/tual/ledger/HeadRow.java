package org.tual.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The head of the log: its size, root and the frontier from which it grows. One row. */
@Entity
@Table(name = "log_head")
public class HeadRow {
  static final int ONLY = 1;

  @Id int id;
  long size;
  String root;

  @Column(length = 8192)
  String frontier;
}
