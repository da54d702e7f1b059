package org.tual.visits;

import java.util.EnumSet;
import java.util.Set;

/** How far a visit is. What leads from one to the next stands in {@code visits/moves.csv}. */
public enum Stage {
  /** Why the site is to be visited is written down. */
  RISK_SCOPED,
  /** It is known who helps people there, or that nobody is known. */
  HELP_MAPPED,
  /** Days, team, languages and the extent are set. */
  PLANNED,
  /** The team knows what the site answered before, and the notice for workers is ready. */
  PRE_INFORMED,
  /** The team is at the site and says why. */
  OPENING,
  /** The team walks through the site. */
  SITE_TOUR,
  /** The team chooses whom to ask, before it sees records, so that the undocumented are seen. */
  INTERVIEW_SELECTION,
  /** People are asked. */
  INTERVIEWS,
  /** Records are read. */
  DOCUMENT_REVIEW,
  /** The team alone settles what may be told at the site without harm to anybody. */
  PRE_CLOSING,
  /** The site hears what may be told. */
  CLOSING,
  /** The report is written. */
  REPORT_DRAFT,
  /** Somebody who was not there looks whether the visit can be believed. */
  INTEGRITY_REVIEW,
  /** The report counts. */
  RELEASED,
  /** The plan of corrective action runs. */
  CORRECTION,
  /** It is looked whether what was agreed was done. */
  VERIFICATION,
  /** Nothing is left to do. */
  CLOSED,
  /** The site does not correct what was found; those above it are asked. */
  ESCALATED;

  /** This stage and all that come after it. */
  Set<Stage> andLater() {
    return EnumSet.range(this, ESCALATED);
  }
}
