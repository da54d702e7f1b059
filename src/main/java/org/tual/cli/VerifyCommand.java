package org.tual.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.tual.assessment.Assessed;
import org.tual.assessment.AssessmentRequest;
import org.tual.assessment.Assessor;
import org.tual.assessment.Engine;
import org.tual.assessment.Progress;
import org.tual.assessment.Seal;
import org.tual.intake.FileHash;
import org.tual.reference.ReferenceLists;
import org.tual.report.Format;
import org.tual.runs.Refusal;
import org.tual.runs.RunInputs;
import org.tual.runs.SealedInputs;
import org.tual.runs.SealedReport;
import org.tual.spreadsheet.Limits;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a sealed assessment again and compares the bytes, or checks an exported ledger. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description =
        "Run a sealed assessment again and compare the bytes, or check an exported ledger.")
final class VerifyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private What what;

  @Option(names = "--inputs", paramLabel = "DIR", description = "Where the input files lie now.")
  private Path folder;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "The folder of own rules that was used.")
  private Path rules;

  @Option(
      names = "--lists",
      paramLabel = "DIR",
      description = "The folder with editions of published lists that was used.")
  private Path lists;

  /** One of the two things that can be verified. */
  private static final class What {
    @Parameters(paramLabel = "SEAL", description = "seal.json of a report, or the report's folder.")
    private Path seal;

    @ArgGroup(exclusive = false)
    private LedgerCheck ledger;
  }

  @Override
  public Integer call() throws IOException {
    return what.ledger == null ? seal(what.seal) : what.ledger.run(spec.commandLine().getOut());
  }

  private int seal(Path named) throws IOException {
    Path sealFile = Files.isDirectory(named) ? named.resolve("seal.json") : named;
    if (!Files.isRegularFile(sealFile)) {
      throw new Refusal("There is no seal at " + sealFile + ". Name the seal.json of a report.");
    }
    Seal seal = Seal.read(Files.readString(sealFile));
    PrintWriter out = spec.commandLine().getOut();
    if (!seal.intact()) {
      throw new Refusal("The seal was changed: its hash does not fit what it says.");
    }
    if (!seal.engine().equals(Engine.version())) {
      throw new Refusal(
          "The seal was made by "
              + seal.engine()
              + ", and this is "
              + Engine.version()
              + ". Verify it with that version.");
    }
    SealedInputs found = new SealedInputs(seal, sealFile, folder);
    if (!found.missing().isEmpty() && found.erased()) {
      out.println(
          "The seal is intact. It cannot be run again: an input was erased, since a sheet of it was"
              + " about persons.");
      return 0;
    }
    if (!found.missing().isEmpty()) {
      out.println(
          "Not verified: these inputs are no longer there, or were changed: "
              + String.join(", ", found.missing())
              + ". The seal itself is intact.");
      return 1;
    }
    Path kept = sealFile.toAbsolutePath().getParent().resolveSibling("in-force");
    return compare(seal, found.inputs(given(rules, kept, "rules")), given(lists, kept, "lists"));
  }

  /** The folder that was named, or the one that a server kept beside the report. */
  private static Path given(Path named, Path kept, String name) {
    return named == null && Files.isDirectory(kept.resolve(name)) ? kept.resolve(name) : named;
  }

  private int compare(Seal seal, RunInputs inputs, Path editions) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Path again = Files.createTempDirectory("tual-verify");
    try {
      AssessmentRequest request =
          inputs.request(LocalDate.parse(seal.asOf()), seal.buyer(), Limits.commandLine());
      ReferenceLists published = RunInputs.published(editions);
      if (!inputs.pin(request, published).pinned().equals(seal.pinned())) {
        out.println("Not verified: the rules or the published lists are no longer the same.");
        return 1;
      }
      Assessor assessor = new Assessor(request, published, Progress.silent());
      Assessed assessed = assessor.assess(assessor.read());
      new SealedReport(inputs, again, formats(seal), line -> {})
          .write(request, published, assessed);
      return same(seal, again, out);
    } finally {
      delete(again);
    }
  }

  private static int same(Seal seal, Path again, PrintWriter out) {
    List<String> differ = new ArrayList<>();
    for (Seal.Part output : seal.outputs()) {
      Path file = again.resolve(output.name());
      if (!Files.exists(file) || !FileHash.of(file).sha256().equals(output.sha256())) {
        differ.add(output.name());
      }
    }
    if (differ.isEmpty()) {
      out.println(
          "Verified: run again from the same inputs, all "
              + seal.outputs().size()
              + " canonical files are the same bytes. Seal "
              + seal.seal());
      return 0;
    }
    out.println("Not verified: these files come out differently: " + String.join(", ", differ));
    return 1;
  }

  private static Set<Format> formats(Seal seal) {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (Seal.Part output : seal.outputs()) {
      switch (output.name()) {
        case "findings.csv" -> formats.add(Format.CSV);
        case "assessment.jsonld" -> formats.add(Format.JSONLD);
        case "report.html" -> formats.add(Format.HTML);
        default -> {}
      }
    }
    return formats;
  }

  private static void delete(Path folder) {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
