package org.tual.interviews;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One version of one sealed interview as stored. */
@Entity
@Table(name = "sealed_interview")
public class SealedInterviewRow {
  @Id String id;
  String interview;
  String visit;

  @Column(name = "version_number")
  long version;

  /** SHA-256 of the file that holds the envelope. */
  String envelope;

  String account;

  @Column(name = "kept_at")
  String keptAt;
}
