package org.tual.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tual.assessment.Assessment;
import org.tual.assessment.SiteAssessment;
import org.tual.findings.Evidence;
import org.tual.findings.Finding;
import org.tual.intake.InputFile;
import org.tual.report.AskFirst;
import org.tual.report.Summary;

/** What a compliance officer reads on the screen after a run. */
final class Screen {
  private static final int PLACES = 6;
  private static final int SIGNS = 3;
  private static final int CELLS = 3;

  private final Assessment assessment;
  private final Summary summary;
  private final PrintWriter words;

  private Screen(Assessment assessment, PrintWriter words) {
    this.assessment = assessment;
    this.summary = Summary.of(assessment);
    this.words = words;
  }

  static void print(Assessment assessment, Path out, PrintWriter words) {
    Screen screen = new Screen(assessment, words);
    screen.read();
    screen.signs();
    screen.order();
    screen.unknown();
    if (!assessment.complete()) {
      words.println("INCOMPLETE: at least one rule could not be evaluated; see the report.");
    }
    words.println("Absence of a sign, or from a list, is no clearance.");
    words.println("Report: " + out.resolve("report.html"));
  }

  private void read() {
    if (assessment.fictional()) {
      words.println("FICTIONAL sample data.");
    }
    words.println("Read for " + assessment.buyer() + ", as of " + assessment.asOf() + ":");
    for (InputFile file : assessment.inputs()) {
      Understood.file(file, words);
    }
    if (!assessment.problems().isEmpty()) {
      words.println("Could not be used as it lies, or to look at once:");
      Understood.problems(assessment.problems(), words);
    }
    words.println();
  }

  private void signs() {
    Summary.Severity workers = summary.workers();
    if (workers.findings() == 0) {
      words.println("Possible signs about how people work: none in what was answered.");
    } else {
      List<String> parts = new ArrayList<>();
      summary.severities().stream()
          .filter(severity -> severity.findings() > 0)
          .forEach(severity -> parts.add(severity.findings() + " " + severity.code()));
      words.println(
          "Possible signs about how people work: "
              + String.join(", ", parts)
              + ", at "
              + places(workers.sites())
              + " (S1 stop and safeguard, S2 urgent, S3 plan)");
    }
    for (Summary.Place place : summary.signs(PLACES)) {
      place(place);
    }
    if (workers.sites() > PLACES) {
      words.println("  and at " + places(workers.sites() - PLACES) + " more, in findings.csv");
    }
    Summary.Severity reasons = summary.reasons();
    words.println(
        "Reasons to look that say nothing about workers (goods, lists, distance, gaps): "
            + reasons.findings()
            + ", at "
            + places(reasons.sites()));
    words.println();
  }

  private void place(Summary.Place place) {
    SiteAssessment site = place.site();
    words.println(
        "  "
            + site.band()
            + "  "
            + site.name()
            + (site.country().isEmpty() ? "" : " (" + site.country() + ")")
            + (site.ilo() == SiteAssessment.Ilo.BOTH_RECORDED ? ": both kinds of sign" : ""));
    for (Finding sign : Summary.first(place.signs(), SIGNS)) {
      words.println(
          "     " + sign.severity() + " " + sign.title() + ": " + sign.detail() + cells(sign));
    }
    if (place.signs().size() > SIGNS) {
      words.println("     and " + (place.signs().size() - SIGNS) + " more signs here");
    }
  }

  private static String cells(Finding finding) {
    List<String> cells =
        finding.evidence().stream()
            .map(Evidence::source)
            .filter(source -> source != null)
            .map(Object::toString)
            .distinct()
            .limit(CELLS)
            .toList();
    return cells.isEmpty() ? "" : "  [" + String.join("; ", cells) + "]";
  }

  private void order() {
    int both = summary.bothRecorded().size();
    int ask = summary.bothIfSameWorkers().size();
    if (both + ask > 0) {
      words.println(
          "Both kinds of warning sign recorded (ILO survey criteria): "
              + places(both)
              + "; "
              + ask
              + " more if the signs are about the same workers.");
      words.println("  A trained person must look. This is not a finding of forced labour.");
    }
    words.println(
        "Where to look first, of " + assessment.sites().size() + " places and recruiters:");
    for (Summary.Priority band : summary.priorities()) {
      if (band.sites() > 0) {
        words.println("  " + band.band() + "  " + band.sites() + "  " + band.band().words());
      }
    }
    words.println();
  }

  private void unknown() {
    words.println(
        summary.answerable()
            + " of "
            + assessment.rules().size()
            + " rules can be answered at all with these data. Unknown is not low risk.");
    AskFirst ask = AskFirst.of(assessment);
    if (!ask.whom().isEmpty()) {
      words.println(
          "Ask these "
              + ask.whom().size()
              + " first (all "
              + ask.questions()
              + " questions are in questions.csv): "
              + String.join("; ", ask.whom().stream().map(w -> w.first().whom()).toList()));
      ask.things().forEach(thing -> words.println("  - " + thing.first().text()));
    }
    words.println();
  }

  private static String places(int count) {
    return count + (count == 1 ? " place" : " places");
  }
}
