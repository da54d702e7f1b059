package org.tual.visits;

import java.time.LocalDate;
import java.util.Set;

/**
 * A visit as those need it who go on it.
 *
 * @param id of the visit
 * @param site IRI
 * @param siteName as the assessment names it
 * @param country ISO 3166-1 code of two letters; empty where it is not known
 * @param assessment id of the sealed assessment that it was planned from
 * @param plan what it is to be
 * @param stage how far it is
 * @param side what keeps it from going on; null where nothing does
 * @param team ids of the accounts that go
 * @param changedAt UTC
 * @param onSite UTC day on which the team stood at the site: that of the opening, or of a gate that
 *     stayed shut; null before
 * @param released a reviewer released its report, whatever became of it since
 */
public record Trip(
    String id,
    String site,
    String siteName,
    String country,
    String assessment,
    Plan plan,
    Stage stage,
    Standing.Side side,
    Set<String> team,
    String changedAt,
    LocalDate onSite,
    boolean released) {
  /** Whether it lies between the plan and the report, so that something may be recorded. */
  public boolean current() {
    return stage.compareTo(Stage.PLANNED) >= 0
        && stage.compareTo(Stage.REPORT_DRAFT) <= 0
        && side != Standing.Side.VOIDED;
  }

  /** Why nothing may be recorded, in one sentence; null where it may. */
  public String closed() {
    if (side == Standing.Side.VOIDED) {
      return "This visit does not count any more.";
    }
    if (side == Standing.Side.ON_HOLD) {
      return "This visit is on hold.";
    }
    if (stage.compareTo(Stage.PLANNED) < 0) {
      return "This visit is not planned yet.";
    }
    if (stage.compareTo(Stage.INTEGRITY_REVIEW) > 0 && !released) {
      return "This visit ended at the gate.";
    }
    return stage.compareTo(Stage.REPORT_DRAFT) > 0
        ? "The report of this visit was handed in."
        : null;
  }
}
