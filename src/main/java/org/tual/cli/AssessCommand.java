package org.tual.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import org.tual.app.Today;
import org.tual.assessment.Assessed;
import org.tual.assessment.Assessment;
import org.tual.assessment.AssessmentRequest;
import org.tual.assessment.Assessor;
import org.tual.assessment.Continuity;
import org.tual.findings.Finding;
import org.tual.intake.InputFile;
import org.tual.intake.Intake;
import org.tual.reference.ReferenceLists;
import org.tual.report.Format;
import org.tual.report.ReportWriter;
import org.tual.runs.Refusal;
import org.tual.runs.RunInputs;
import org.tual.runs.SealedReport;
import org.tual.spreadsheet.Limits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads supplier lists and writes an explained risk report. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Read supplier lists and write an explained risk report.")
final class AssessCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Lists, or folders with lists.")
  private List<Path> files;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for the report (${DEFAULT-VALUE}).")
  private Path out = Path.of("report");

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day the assessment speaks of, ISO; today by default.")
  private LocalDate asOf;

  @Option(
      names = "--buyer",
      paramLabel = "NAME",
      description = "Your organisation, the end of the chain.")
  private String buyer = "Your organisation";

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "Saved meaning of columns (see tual mapping).")
  private List<Path> mappings = List.of();

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description = "Corrected cells: sha256,sheet,row,column,was,value.")
  private Path corrections;

  @Option(names = "--rates", paramLabel = "FILE", description = "Exchange rates: currency,perUnit.")
  private Path rates;

  @Option(
      names = "--judgements",
      paramLabel = "FILE",
      description = "Merges that people decided: one,other,same.")
  private Path judgements;

  @Option(names = "--decisions", paramLabel = "FILE", description = "Decisions on findings.")
  private Path decisions;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = "Report before this one, to say what changed.")
  private Path against;

  @Option(names = "--rules", paramLabel = "DIR", description = "Folder with rules of your own.")
  private Path rules;

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description = "Folder with newer editions of published lists.")
  private Path lists;

  @Option(names = "--dry-run", description = "Say what was understood and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      description = "Exit 1 where a finding is at least this grave: S1, S2, S3, S4.")
  private String failOn;

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "Outputs to write: CSV, JSONLD, HTML, XLSX, PDF; all by default.")
  private List<Format> formats = List.copyOf(EnumSet.allOf(Format.class));

  @Option(names = "--quiet", description = "No progress lines.")
  private boolean quiet;

  @Override
  public Integer call() {
    PrintWriter words = spec.commandLine().getOut();
    PrintWriter progress = spec.commandLine().getErr();
    if (failOn != null && !failOn.matches("S[1-4]")) {
      throw new Refusal("--fail-on takes S1, S2, S3 or S4.");
    }
    RunInputs inputs =
        new RunInputs(
            RunInputs.expand(files),
            mappings,
            corrections,
            decisions,
            rates,
            judgements,
            against == null ? null : against.resolve(Continuity.FILE),
            rules);
    AssessmentRequest request =
        inputs.request(asOf == null ? Today.date() : asOf, buyer, Limits.commandLine());
    ReferenceLists published = RunInputs.published(lists);
    Assessor assessor =
        new Assessor(
            request,
            published,
            step -> {
              if (!quiet) {
                progress.println(step);
              }
            });
    Intake intake = assessor.read();
    if (nothingRead(intake)) {
      return unreadable(intake);
    }
    if (dryRun) {
      Understood.print(intake, words);
      return 0;
    }
    Assessed assessed = assessor.assess(intake);
    Assessment sealed =
        new SealedReport(inputs, out, EnumSet.copyOf(formats), line -> progress(progress, line))
            .write(request, published, assessed);
    Screen.print(sealed, out, words);
    return exit(sealed);
  }

  private void progress(PrintWriter progress, String line) {
    if (!quiet) {
      progress.println(line);
    }
  }

  private static boolean nothingRead(Intake intake) {
    for (InputFile file : intake.inputs()) {
      for (InputFile.SheetRead sheet : file.sheets()) {
        if (sheet.used() > 0) {
          return false;
        }
      }
    }
    return true;
  }

  private int unreadable(Intake intake) {
    PrintWriter err = spec.commandLine().getErr();
    if (intake.problems().stream().noneMatch(Understood::stopsEverything)) {
      intake.problem(Understood.noRows(intake));
    }
    err.println(Understood.whyNothing(intake));
    if (!dryRun) {
      ReportWriter.problems(intake.problems(), out);
    }
    return Main.FAILED;
  }

  private int exit(Assessment assessment) {
    if (failOn == null) {
      return 0;
    }
    for (Finding finding : assessment.findings()) {
      boolean counts = finding.status() != Finding.Status.DISMISSED;
      if (counts && finding.severity().compareTo(failOn) <= 0) {
        return 1;
      }
    }
    return 0;
  }
}
