package org.tual.tips;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One message by which a responder tried the way, as stored in the compartment. */
@Entity
@Table(name = "tip_trial")
public class TrialRow {
  /** The mark of the tip. */
  @Id String mark;

  String sender;

  @Column(name = "sent_on")
  String sentOn;

  @Column(name = "answered_by")
  String answeredBy;

  @Column(name = "answered_on")
  String answeredOn;
}
