package org.tual.findings;

import java.util.List;

/**
 * One possible sign: a rule, the subject and workforce group it fired on, and the facts it rests
 * on.
 *
 * @param fingerprint rule, subject, group and key, hashed; the same over time and across lists
 * @param rule rule id
 * @param title the rule's title
 * @param severity S1 (stop and safeguard) to S4 (context)
 * @param indicator ILO indicator in plain words, may be empty
 * @param dimension involuntariness, penalty, inherent, integrity, legal or data
 * @param stage recruitment, work, leaving or any
 * @param strength strong, medium or context
 * @param subject IRI of the subject
 * @param siteName name of the subject
 * @param localName its name in the local script, may be empty
 * @param country ISO 3166-1 alpha-2, may be empty
 * @param step links to the buyer, -1 where unknown
 * @param group workforce group in plain words
 * @param period for example {@code 2025-11-23/2026-11-23}; ends with {@code (assumed)} where
 *     assumed
 * @param sourceClass weakest source class of the evidence, in its own name
 * @param linkStatus weakest link on the best path to the buyer: stated, inferred, documented,
 *     verified; empty where there is no path
 * @param status life and decision
 * @param detail one plain sentence
 * @param evidence the facts, in the order of the rule's header
 * @param repayment the fact is under repair and the finding ranks lower for it
 */
public record Finding(
    String fingerprint,
    String rule,
    String title,
    String severity,
    String indicator,
    String dimension,
    String stage,
    String strength,
    String subject,
    String siteName,
    String localName,
    String country,
    int step,
    String group,
    String period,
    String sourceClass,
    String linkStatus,
    Status status,
    String detail,
    List<Evidence> evidence,
    boolean repayment) {

  /** Life of a finding against the assessment before, and the decision that stands on it. */
  public enum Status {
    NEW,
    OPEN,
    RETURNED,
    CONFIRMED,
    DISMISSED,
    /** Dismissed before, but its evidence changed since: a person must look again. */
    RECONFIRM,
    /** Gone: the rule now answers no sign. */
    ANSWERED_OTHERWISE,
    /** Gone: the fact was withdrawn, the rule can no longer answer. */
    NO_LONGER_ANSWERABLE,
    /** Gone: the site left the list. The workers may still be there. */
    LEFT_THE_LIST
  }

  /** A sign in the sense of the ILO test. */
  public boolean labourSign() {
    return dimension.equals("involuntariness") || dimension.equals("penalty");
  }

  /** The same with another status. */
  public Finding withStatus(Status other) {
    return with(other, evidence);
  }

  /** The same with its evidence told otherwise. */
  public Finding withEvidence(List<Evidence> other) {
    return with(status, other);
  }

  private Finding with(Status otherStatus, List<Evidence> otherEvidence) {
    return new Finding(
        fingerprint,
        rule,
        title,
        severity,
        indicator,
        dimension,
        stage,
        strength,
        subject,
        siteName,
        localName,
        country,
        step,
        group,
        period,
        sourceClass,
        linkStatus,
        otherStatus,
        detail,
        otherEvidence,
        repayment);
  }
}
