package org.tual.safeguarding;

/**
 * Who must not learn of a case.
 *
 * @param kind site, owner or recruiter
 * @param name as the lists name it
 * @param byLead whether the lead added it; else it came from the lists
 */
public record Held(Kind kind, String name, boolean byLead) {
  /** What it is. */
  public enum Kind {
    SITE,
    OWNER,
    RECRUITER
  }
}
