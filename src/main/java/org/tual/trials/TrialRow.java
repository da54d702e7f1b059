package org.tual.trials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One trial as stored. */
@Entity
@Table(name = "trial")
public class TrialRow {
  @Id String id;

  @Column(name = "house_change")
  String change;

  String assessment;

  @Enumerated(EnumType.STRING)
  Trial.State state;

  int beginnings;
  String result;

  @Column(length = 2000)
  String problem;

  String account;

  @Column(name = "asked_at")
  String askedAt;

  @Version long version;
}
