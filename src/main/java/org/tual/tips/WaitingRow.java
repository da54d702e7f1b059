package org.tual.tips;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That something waits to be read; goes when it is read. Lies in the compartment, unsealed. */
@Entity
@Table(name = "tip_waiting")
public class WaitingRow {
  /** The mark of the tip. */
  @Id String mark;

  String responder;

  @Column(name = "since_day")
  String since;
}
