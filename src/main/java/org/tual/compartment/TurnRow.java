package org.tual.compartment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What one event of the log was about, as stored. */
@Entity
@Table(name = "sealed_turn")
public class TurnRow {
  /** The subject of the event. */
  @Id String reference;

  /** Null where it was about none. */
  String document;

  /** In clear, where it was about no document. */
  String what;

  /** Sealed with the data key of the document. */
  String body;
}
