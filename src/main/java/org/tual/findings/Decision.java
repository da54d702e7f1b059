package org.tual.findings;

import java.time.LocalDate;

/**
 * What a person decided on a finding.
 *
 * @param fingerprint the finding
 * @param kind what was decided
 * @param reason in the decider's words; never empty for a dismissal
 * @param by who decided: an account or a function, no worker
 * @param date day of the decision
 * @param expires last day on which it stands, or null
 * @param evidence hash of the evidence it was made on, or empty where the assessment before tells
 *     it
 */
public record Decision(
    String fingerprint,
    Kind kind,
    String reason,
    String by,
    LocalDate date,
    LocalDate expires,
    String evidence) {

  /** What can be decided. */
  public enum Kind {
    CONFIRMED,
    DISMISSED
  }

  /** A dismissal needs a reason. */
  public Decision {
    if (kind == Kind.DISMISSED && reason.isBlank()) {
      throw new IllegalArgumentException("a dismissal needs a reason");
    }
  }

  /** The decision stands on this day. */
  public boolean stands(LocalDate day) {
    return expires == null || !day.isAfter(expires);
  }
}
