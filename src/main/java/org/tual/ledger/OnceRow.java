package org.tual.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A request that was carried out, as stored. */
@Entity
@Table(name = "carried_out")
public class OnceRow {
  @Id
  @Column(name = "key_hash")
  String key;

  @Column(name = "request_hash")
  String request;

  String subject;

  @Column(name = "carried_out_at")
  long carriedOutAt;
}
