package org.tual.tips;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One of the two who answer, as stored in the compartment. */
@Entity
@Table(name = "tip_responder")
public class ResponderRow {
  @Id String account;

  @Column(name = "named_on")
  String namedOn;

  @Column(name = "named_by")
  String namedBy;

  /** Whether somebody said that this person answers though compliance is theirs: 1 or 0. */
  @Column(name = "even_compliance")
  int evenCompliance;
}
