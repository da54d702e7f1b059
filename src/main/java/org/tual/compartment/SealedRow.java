package org.tual.compartment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One sealed document as stored. */
@Entity
@Table(name = "sealed_document")
public class SealedRow {
  @Id String id;
  String shelf;
  String lookup;

  /** Version of the compartment's key to which the data key is sealed. */
  @Column(name = "key_version")
  int keyVersion;

  /** The data key, sealed; null once erased. */
  String wrapped;

  /** The same under a key that somebody outside holds; null where nobody does. */
  @Column(name = "second_wrapped")
  String second;

  String body;

  @Column(name = "erase_after")
  String eraseAfter;

  @Column(name = "erased_on")
  String erasedOn;

  @Column(name = "version_number")
  long version;
}
