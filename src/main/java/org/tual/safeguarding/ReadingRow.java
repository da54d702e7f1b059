package org.tual.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How many cases a lead opened on a day, as stored; not which. */
@Entity
@Table(name = "case_reading")
public class ReadingRow {
  /** Account and day. */
  @Id String id;

  String account;

  @Column(name = "read_on")
  String day;

  int many;
}
