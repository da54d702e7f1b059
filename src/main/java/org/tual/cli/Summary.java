package org.tual.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tual.assessment.Assessment;
import org.tual.assessment.Question;
import org.tual.assessment.RuleSummary;
import org.tual.assessment.SiteAssessment;
import org.tual.findings.Evidence;
import org.tual.findings.Finding;
import org.tual.intake.InputFile;

/** What a compliance officer reads on the screen after a run. */
final class Summary {
  private static final int TOP = 10;
  private static final int ASKED = 6;

  private Summary() {}

  static void print(Assessment assessment, Path out, PrintWriter words) {
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
    findings(assessment, words);
    ilo(assessment, words);
    bands(assessment, words);
    unknown(assessment, words);
    if (!assessment.complete()) {
      words.println("INCOMPLETE: at least one rule could not be evaluated; see the report.");
    }
    words.println("Absence of a sign, or from a list, is no clearance.");
    words.println("Report: " + out.resolve("report.html"));
  }

  private static void findings(Assessment assessment, PrintWriter words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Finding finding : assessment.findings()) {
      counts.merge(finding.severity(), 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>();
    counts.forEach((severity, count) -> parts.add(count + " " + severity));
    words.println(
        "Possible signs recorded: "
            + (parts.isEmpty() ? "none in what was answered" : String.join(", ", parts))
            + " (S1 stop and safeguard, S2 urgent, S3 plan, S4 context)");
    int shown = 0;
    for (Finding finding : assessment.findings()) {
      if (shown++ == TOP) {
        words.println("  and " + (assessment.findings().size() - TOP) + " more in findings.csv");
        break;
      }
      words.println(
          "  "
              + finding.severity()
              + " "
              + finding.siteName()
              + (finding.country().isEmpty() ? "" : " (" + finding.country() + ")")
              + ": "
              + finding.title());
      words.println("     " + finding.detail() + "  [" + cells(finding) + "]");
    }
    words.println();
  }

  private static String cells(Finding finding) {
    List<String> cells = new ArrayList<>();
    for (Evidence fact : finding.evidence()) {
      String cell = fact.source() == null ? String.valueOf(fact.list()) : fact.source().toString();
      if (!cells.contains(cell) && cells.size() < 3) {
        cells.add(cell);
      }
    }
    return String.join("; ", cells);
  }

  private static void ilo(Assessment assessment, PrintWriter words) {
    long both = count(assessment, SiteAssessment.Ilo.BOTH_RECORDED);
    long ask = count(assessment, SiteAssessment.Ilo.BOTH_IF_SAME_WORKERS);
    if (both + ask > 0) {
      words.println(
          "Both kinds of warning sign recorded (ILO survey criteria): "
              + both
              + " places; "
              + ask
              + " more if the signs are about the same workers.");
      words.println("  A trained person must look. This is not a finding of forced labour.");
    }
  }

  private static long count(Assessment assessment, SiteAssessment.Ilo answer) {
    return assessment.sites().stream().filter(site -> site.ilo() == answer).count();
  }

  private static void bands(Assessment assessment, PrintWriter words) {
    Map<SiteAssessment.Band, Integer> bands = new EnumMap<>(SiteAssessment.Band.class);
    for (SiteAssessment site : assessment.sites()) {
      bands.merge(site.band(), 1, Integer::sum);
    }
    words.println(
        "Where to look first, of " + assessment.sites().size() + " places and recruiters:");
    bands.forEach((band, count) -> words.println("  " + band + "  " + count + "  " + band.words()));
    words.println();
  }

  private static void unknown(Assessment assessment, PrintWriter words) {
    long answerable = assessment.rules().stream().filter(RuleSummary::answerable).count();
    words.println(
        answerable
            + " of "
            + assessment.rules().size()
            + " rules can be answered at all with these data. Unknown is not low risk.");
    if (!assessment.questions().isEmpty()) {
      words.println("Ask first:");
    }
    int shown = 0;
    for (Question question : assessment.questions()) {
      if (shown++ == ASKED) {
        words.println(
            "  and " + (assessment.questions().size() - ASKED) + " more in questions.csv");
        break;
      }
      words.println("  " + question.whom() + ": " + question.text());
    }
    words.println();
  }
}
