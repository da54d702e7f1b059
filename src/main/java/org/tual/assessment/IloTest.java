package org.tual.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tual.findings.Finding;
import org.tual.supplychain.Period;

/**
 * The survey criteria of the ILO: for one workforce group, one time and one stage, a sign of
 * involuntariness and a sign of the menace of a penalty, at least one of them strong. Signs of
 * different years are never combined; signs of groups that may or may not be the same workers are a
 * question.
 */
final class IloTest {
  private IloTest() {}

  /**
   * What the criteria say of one site.
   *
   * @param answer the answer
   * @param reason in words
   */
  record Result(SiteAssessment.Ilo answer, String reason) {}

  private static final Result NONE =
      new Result(
          SiteAssessment.Ilo.NONE_RECORDED,
          "No sign of either kind is recorded; see what is unknown.");

  static Result of(List<Finding> findings) {
    List<Finding> involuntary = signs(findings, "involuntariness");
    List<Finding> penalty = signs(findings, "penalty");
    if (involuntary.isEmpty() && penalty.isEmpty()) {
      return NONE;
    }
    if (involuntary.isEmpty() || penalty.isEmpty()) {
      Finding only = involuntary.isEmpty() ? penalty.get(0) : involuntary.get(0);
      String missing = involuntary.isEmpty() ? "work not freely chosen" : "a threat of penalty";
      return new Result(
          SiteAssessment.Ilo.ONE_KIND,
          "Recorded: " + only.title() + ". Not recorded: a sign of " + missing + ".");
    }
    Result best = null;
    for (Finding one : involuntary) {
      for (Finding other : penalty) {
        Result result = pair(one, other);
        if (best == null || result.answer().compareTo(best.answer()) < 0) {
          best = result;
        }
      }
    }
    return best;
  }

  private static List<Finding> signs(List<Finding> findings, String dimension) {
    List<Finding> signs = new ArrayList<>();
    for (Finding finding : findings) {
      boolean counts =
          finding.status() != Finding.Status.DISMISSED && !finding.strength().equals("context");
      if (counts && finding.dimension().equals(dimension)) {
        signs.add(finding);
      }
    }
    return signs;
  }

  private static Result pair(Finding one, Finding other) {
    String both =
        one.title() + " (" + one.group() + ") and " + other.title() + " (" + other.group() + ")";
    if (!one.strength().equals("strong") && !other.strength().equals("strong")) {
      return new Result(SiteAssessment.Ilo.ONE_KIND, both + ", neither of them strong.");
    }
    if (!sameStage(one, other)) {
      return new Result(
          SiteAssessment.Ilo.ONE_KIND, both + ", but in different stages of the work.");
    }
    if (!overlap(one.period(), other.period())) {
      return new Result(
          SiteAssessment.Ilo.ONE_KIND,
          both
              + ", but of different times: "
              + one.period().replace("/", " to ")
              + " and "
              + other.period().replace("/", " to ")
              + ".");
    }
    if (!one.group().equals(other.group())) {
      return new Result(
          SiteAssessment.Ilo.BOTH_IF_SAME_WORKERS,
          both + ". Both kinds are recorded if these are the same workers: ask.");
    }
    return new Result(
        SiteAssessment.Ilo.BOTH_RECORDED,
        both + ", at the same time and in the same stage of the work.");
  }

  private static boolean sameStage(Finding one, Finding other) {
    return one.stage().equals(other.stage())
        || one.stage().equals("any")
        || other.stage().equals("any");
  }

  private static boolean overlap(String one, String other) {
    return one.isEmpty() || other.isEmpty() || period(one).overlaps(period(other));
  }

  private static Period period(String text) {
    String[] days = text.replace(" (assumed)", "").split("/");
    return new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1]), false);
  }
}
