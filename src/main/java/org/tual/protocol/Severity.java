package org.tual.protocol;

/** How grave a nonconformity is, the gravest first. */
public enum Severity {
  /** People are being harmed; it is contained at once. */
  S1,
  /** To be put right with urgency. */
  S2,
  /** To be put right by plan. */
  S3,
  /** Collaborative action required (SMETA 7): buyer and site act together. */
  CAR,
  /** A good example; nothing is to be put right. */
  GOOD;

  /** Whether this comes before the other. */
  public boolean graverThan(Severity other) {
    return ordinal() < other.ordinal();
  }
}
