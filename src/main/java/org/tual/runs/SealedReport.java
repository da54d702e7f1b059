package org.tual.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tual.assessment.Assessed;
import org.tual.assessment.Assessment;
import org.tual.assessment.AssessmentRequest;
import org.tual.assessment.Continuity;
import org.tual.assessment.Seal;
import org.tual.intake.FileHash;
import org.tual.reference.ReferenceLists;
import org.tual.report.Format;
import org.tual.report.ReportWriter;

/** Seals an assessment and writes everything into one folder. */
public final class SealedReport {
  private final RunInputs inputs;
  private final Path out;
  private final Set<Format> formats;
  private final Consumer<String> progress;

  /** Writes into {@code out}, in these formats, telling each file. */
  public SealedReport(RunInputs inputs, Path out, Set<Format> formats, Consumer<String> progress) {
    this.inputs = inputs;
    this.out = out;
    this.formats = formats;
    this.progress = progress;
  }

  /** Writes and seals; returns the assessment with what was pinned. */
  public Assessment write(AssessmentRequest request, ReferenceLists lists, Assessed assessed) {
    Seal pinned = inputs.pin(request, lists);
    Assessment sealed = assessed.assessment().withSeal(pinned.pinned());
    ReportWriter.write(sealed, out, formats, progress);
    try {
      try (Writer file =
          Files.newBufferedWriter(out.resolve(Continuity.FILE), StandardCharsets.UTF_8)) {
        assessed.continuity().write(file);
      }
      List<Seal.Part> written = new ArrayList<>();
      for (String name : canonical()) {
        written.add(new Seal.Part("output", name, "", FileHash.of(out.resolve(name)).sha256()));
      }
      Files.writeString(out.resolve(Seal.FILE), pinned.close(written, inputs.places(out)).toJson());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sealed;
  }

  /** Names of the files written now that are the same bytes for the same inputs, sorted. */
  private List<String> canonical() {
    List<String> names = new ArrayList<>(List.of(Continuity.FILE));
    if (formats.contains(Format.CSV)) {
      names.addAll(List.of("findings.csv", "problems.csv", "questions.csv", "sites.csv"));
    }
    if (formats.contains(Format.JSONLD)) {
      names.add("assessment.jsonld");
    }
    if (formats.contains(Format.HTML)) {
      names.add("report.html");
    }
    names.sort(null);
    return names;
  }
}
