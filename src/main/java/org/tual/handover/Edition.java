package org.tual.handover;

/** For whom a report is. */
public enum Edition {
  /** For those who read reports: all that may be told. */
  FULL,
  /** For the closing meeting at the site: what was seen, without how far the visit is believed. */
  CLOSING
}
