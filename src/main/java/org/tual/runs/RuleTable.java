package org.tual.runs;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tual.assessment.Assessment;
import org.tual.assessment.RuleSummary;
import org.tual.findings.Finding;

/** What each rule answered in one assessment, as a CSV table beside its sealed report. */
final class RuleTable {
  static final String FILE = "rules.csv";
  private static final String[] HEADER = {
    "rule", "title", "evaluated", "findings", "flagged", "no_sign", "unknown", "not_applicable"
  };

  private RuleTable() {}

  static void write(Path file, Assessment assessment) {
    Map<String, Long> findings =
        assessment.findings().stream()
            .map(Finding::rule)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVWriter csv = new CSVWriter(out)) {
      csv.writeNext(HEADER);
      for (RuleSummary rule : assessment.rules()) {
        csv.writeNext(
            new String[] {
              rule.id(),
              rule.title(),
              rule.evaluated() ? "yes" : "no",
              String.valueOf(findings.getOrDefault(rule.id(), 0L)),
              String.valueOf(rule.flagged()),
              String.valueOf(rule.noSign()),
              String.valueOf(rule.unknown()),
              String.valueOf(rule.notApplicable())
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
