package org.tual.assessment;

import java.util.ArrayList;
import java.util.List;
import org.tual.assessment.SiteAssessment.Band;
import org.tual.findings.Finding;
import org.tual.rules.Rule;

/**
 * Where to look first, in ordered bands and not by a product of numbers: gravest signs recorded,
 * then high inherent risk that was never asked, then other signs, then exposure and ignorance.
 * Somebody who discloses and repays stands below a silent neighbour.
 */
final class Priority {
  private static final double KNOWN_ENOUGH = 0.25;
  private final List<Rule> rules;

  Priority(List<Rule> rules) {
    this.rules = rules;
  }

  /**
   * A band with its reason.
   *
   * @param band the band
   * @param reason one sentence
   */
  record Result(Band band, String reason) {}

  Result of(List<Finding> all, String letters, boolean exposed, int distance) {
    List<Finding> findings = new ArrayList<>(all);
    findings.removeIf(finding -> finding.status() == Finding.Status.DISMISSED);
    Finding gravest = gravest(findings);
    if (gravest != null && gravest.severity().equals("S1")) {
      return new Result(Band.A, "Recorded: " + gravest.title() + ".");
    }
    Finding inherent = inherent(findings);
    if (inherent != null && neverAsked(letters)) {
      return new Result(
          Band.B, inherent.title() + ", and nothing is known of the terms of the workers.");
    }
    if (gravest != null) {
      String repair = gravest.repayment() ? ", and repair is under way" : "";
      return new Result(Band.C, "Recorded: " + gravest.title() + repair + ".");
    }
    if (exposed) {
      return new Result(
          Band.D,
          "There is a reason to look at a place "
              + distance
              + (distance == 1 ? " link" : " links")
              + " upstream.");
    }
    if (inherent != null) {
      return new Result(Band.D, inherent.title() + "; no sign is recorded in what was answered.");
    }
    return known(letters) >= KNOWN_ENOUGH
        ? new Result(Band.E, "No sign in what was answered; the rest is unknown.")
        : new Result(Band.D, "Little is known: most rules cannot answer.");
  }

  private static Finding gravest(List<Finding> findings) {
    Finding gravest = null;
    for (Finding finding : findings) {
      boolean counts = finding.labourSign() || finding.dimension().equals("legal");
      if (counts
          && !finding.severity().equals("S4")
          && (gravest == null || finding.severity().compareTo(gravest.severity()) < 0)) {
        gravest = finding;
      }
    }
    return gravest;
  }

  /** The gravest circumstance that makes signs more likely; context of a country alone is none. */
  private static Finding inherent(List<Finding> findings) {
    Finding gravest = null;
    for (Finding finding : findings) {
      boolean counts =
          finding.dimension().equals("inherent") || finding.dimension().equals("legal");
      if (counts
          && !finding.severity().equals("S4")
          && (gravest == null || finding.severity().compareTo(gravest.severity()) < 0)) {
        gravest = finding;
      }
    }
    return gravest;
  }

  private boolean neverAsked(String letters) {
    for (int rule = 0; rule < rules.size(); rule++) {
      Rule.Dimension dimension = rules.get(rule).dimension();
      boolean labour =
          dimension == Rule.Dimension.INVOLUNTARINESS || dimension == Rule.Dimension.PENALTY;
      if (labour && "FN".indexOf(letters.charAt(rule)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Share of the applicable rules about workers' terms that can answer. */
  private double known(String letters) {
    int applicable = 0;
    int answered = 0;
    for (int rule = 0; rule < rules.size(); rule++) {
      Rule.Dimension dimension = rules.get(rule).dimension();
      if (dimension == Rule.Dimension.INVOLUNTARINESS || dimension == Rule.Dimension.PENALTY) {
        char letter = letters.charAt(rule);
        applicable += letter == AnswerTable.NOT_APPLICABLE ? 0 : 1;
        answered += letter == AnswerTable.NO_SIGN || letter == AnswerTable.FLAGGED ? 1 : 0;
      }
    }
    return applicable == 0 ? 0 : (double) answered / applicable;
  }
}
