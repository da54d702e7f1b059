package org.tual.findings;

/**
 * A finding as the next assessment remembers it.
 *
 * @param fingerprint rule, subject, group and key, hashed
 * @param evidence hash of what it rested on
 * @param status its last status
 * @param rule rule id
 * @param title the rule's title
 * @param severity S1 to S4
 * @param subject IRI
 * @param group IRI of the workforce group, may be empty
 * @param siteName name of the subject
 * @param country ISO 3166-1 alpha-2, may be empty
 * @param detail one sentence
 */
public record Remembered(
    String fingerprint,
    String evidence,
    Finding.Status status,
    String rule,
    String title,
    String severity,
    String subject,
    String group,
    String siteName,
    String country,
    String detail) {

  /** It was there the last time. */
  public boolean active() {
    return switch (status) {
      case ANSWERED_OTHERWISE, NO_LONGER_ANSWERABLE, LEFT_THE_LIST -> false;
      default -> true;
    };
  }

  /** The same with another status. */
  public Remembered withStatus(Finding.Status other) {
    return new Remembered(
        fingerprint,
        evidence,
        other,
        rule,
        title,
        severity,
        subject,
        group,
        siteName,
        country,
        detail);
  }
}
