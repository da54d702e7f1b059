package org.tual.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One line of the custody log as stored. */
@Entity
@Table(name = "custody")
public class CustodyRow {
  @Id String id;
  String evidence;

  @Enumerated(EnumType.STRING)
  Custody.What what;

  String account;

  @Column(name = "happened_at")
  String happenedAt;

  Custody custody() {
    return new Custody(what, account, happenedAt);
  }
}
