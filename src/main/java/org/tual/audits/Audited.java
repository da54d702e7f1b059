package org.tual.audits;

import java.time.LocalDate;
import java.util.Set;

/**
 * What an audit report needs to know of its visit.
 *
 * @param id of the visit
 * @param site IRI
 * @param siteName as the assessment names it
 * @param assessment id of the sealed assessment that it was planned from
 * @param day UTC day on which the team stood at the site, or today before it did
 * @param team ids of the accounts that visit
 * @param daysBought man-days; null where nobody said
 * @param daysByTable man-days by the table of samples; null where nobody knows
 * @param daysDecidedBy who decided on fewer, in words; null where nobody did
 * @param interviewsByTable workers to hear alone by the table; null where nobody knows
 * @param interpreter who sent the interpreter, in words; null where nobody said
 * @param state how far it is
 */
public record Audited(
    String id,
    String site,
    String siteName,
    String assessment,
    LocalDate day,
    Set<String> team,
    Integer daysBought,
    Integer daysByTable,
    String daysDecidedBy,
    Integer interviewsByTable,
    String interpreter,
    State state) {
  /** How far a visit is, as far as its report is concerned. */
  public enum State {
    /** Nobody was there yet. */
    AHEAD,
    /** It waits, and so does its report. */
    HELD,
    /** The report is being written. */
    OPEN,
    /** Somebody who was not there looks at it. */
    IN_REVIEW,
    /** It was taken up with those above the site without a report, since nobody let the team in. */
    UNREPORTED,
    /** It counts. */
    RELEASED,
    /** It counts for nothing. */
    VOIDED
  }
}
