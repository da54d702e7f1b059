package org.tual.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** More time that was asked for, as stored. */
@Entity
@Table(name = "nonconformity_extension")
public class ExtensionRow {
  @Id String id;
  String nonconformity;

  @Column(name = "close_until")
  String until;

  @Column(length = 2000)
  String reason;

  @Column(name = "asked_by")
  String askedBy;

  @Column(name = "asked_at")
  String askedAt;

  String agreed;

  @Column(name = "answered_by")
  String answeredBy;

  @Column(name = "answered_at")
  String answeredAt;

  @Version long version;

  Nonconformity.Extension extension() {
    Boolean answer = agreed == null ? null : VerificationRow.YES.equals(agreed);
    return new Nonconformity.Extension(id, until, reason, askedBy, askedAt, answer, answeredBy);
  }
}
