package org.tual.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tual.assessment.Assessment;
import org.tual.intake.Problem;

/**
 * Writes an assessment into a folder. A file appears under its name only when it is whole. Throws
 * {@link UncheckedIOException} where the folder cannot be written.
 */
public final class ReportWriter {
  private ReportWriter() {}

  /**
   * Writes the outputs asked for.
   *
   * @param progress takes one short line before each file
   */
  public static void write(
      Assessment assessment, Path outDir, Set<Format> formats, Consumer<String> progress) {
    if (formats.contains(Format.CSV)) {
      file(outDir, "findings.csv", progress, out -> CsvTables.findings(assessment, out));
      file(outDir, "sites.csv", progress, out -> CsvTables.sites(assessment, out));
      file(outDir, "problems.csv", progress, out -> CsvTables.problems(assessment.problems(), out));
      file(outDir, "questions.csv", progress, out -> CsvTables.questions(assessment, out));
    }
    if (formats.contains(Format.JSONLD)) {
      file(outDir, "assessment.jsonld", progress, out -> new JsonLd(assessment).write(out));
    }
    if (formats.contains(Format.HTML)) {
      file(outDir, "report.html", progress, out -> Templates.html(assessment, false, out));
    }
    if (formats.contains(Format.XLSX)) {
      file(outDir, "report.xlsx", progress, out -> new XlsxReport(assessment).write(out));
    }
    if (formats.contains(Format.PDF)) {
      file(outDir, "report.pdf", progress, out -> PdfReport.write(assessment, false, out));
    }
  }

  /**
   * Writes the edition for those who buy: {@code report.html} and {@code report.pdf}, without the
   * words, days and cells that facts rest on.
   */
  public static void buyers(Assessment assessment, Path outDir, Consumer<String> progress) {
    Assessment edition = BuyersEdition.of(assessment);
    file(outDir, "report.html", progress, out -> Templates.html(edition, true, out));
    file(outDir, "report.pdf", progress, out -> PdfReport.write(edition, true, out));
  }

  /** Writes {@code problems.csv} alone, for lists that cannot be assessed at all. */
  public static void problems(List<Problem> problems, Path outDir) {
    file(outDir, "problems.csv", line -> {}, out -> CsvTables.problems(problems, out));
  }

  /** Fills one file. */
  private interface Content {
    void write(OutputStream out) throws IOException;
  }

  private static void file(Path outDir, String name, Consumer<String> progress, Content content) {
    progress.accept("Writing " + name);
    Path part = outDir.resolve(name + ".part");
    try {
      Files.createDirectories(outDir);
      try (OutputStream out = Files.newOutputStream(part)) {
        content.write(out);
      }
      Files.move(part, outDir.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("The report file " + name + " cannot be written.", e);
    }
  }
}
