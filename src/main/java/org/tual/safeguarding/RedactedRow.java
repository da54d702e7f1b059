package org.tual.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A redacted finding that waits for its month, as stored. */
@Entity
@Table(name = "redacted_finding")
public class RedactedRow {
  static final String HELD = "HELD";
  static final String READY = "READY";

  @Id String id;

  /** The case. */
  String document;

  String state;

  /** Findings that go out together or not at all. */
  String bundle;

  /** How many those are; where some are gone the others stay. */
  @Column(name = "bundle_size")
  int bundleSize;

  /** Sealed with a key of the server, which publishes while the reading key is elsewhere. */
  String body;
}
