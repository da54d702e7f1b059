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

  /** A mark that a bundle went out; without document, words and key. */
  static final String OUT = "OUT";

  @Id String id;

  /** The case. */
  String document;

  String state;

  /** Findings that go out together or not at all. */
  String bundle;

  /** How many those are; where some are gone the others stay. */
  @Column(name = "bundle_size")
  int bundleSize;

  /** Month of the first batch with which it may go; null for any. */
  String earliest;

  /** Sealed with a key of the server, which publishes while the reading key is elsewhere. */
  String body;

  static RedactedRow out(String bundle) {
    RedactedRow row = new RedactedRow();
    row.id = bundle;
    row.document = bundle;
    row.bundle = bundle;
    row.state = OUT;
    row.body = "";
    return row;
  }

  boolean from(String month) {
    return earliest == null || earliest.compareTo(month) <= 0;
  }
}
