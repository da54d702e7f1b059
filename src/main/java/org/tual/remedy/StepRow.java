package org.tual.remedy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.tual.protocol.Stage;

/** One thing that happened to a nonconformity, as stored; never changed. */
@Entity
@Table(name = "nonconformity_step")
public class StepRow {
  @Id String id;
  String nonconformity;

  @Column(name = "step_number")
  int number;

  String kind;

  @Enumerated(EnumType.STRING)
  Stage stage;

  @Column(length = 2000)
  String why;

  String account;

  @Column(name = "made_at")
  String at;

  Nonconformity.Step step() {
    return new Nonconformity.Step(number, kind, stage, why, account, at);
  }
}
