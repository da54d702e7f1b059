package org.tual.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a doubtful audit changes in an assessment, and what it must never change. */
class AuditCredibilityTest {
  private static final Path SAMPLE = Path.of("sample-supplychains/coached-factory");
  private static final String STAGED = "Lizi Fiktif Bicycle Frames";
  private static final String HONEST = "Fanli Contoh Bicycle Forks";

  @TempDir private Path folder;

  private Path assess(String out, Path... files) throws IOException {
    return SampleRun.assess(SAMPLE, List.of(files), folder.resolve(out), "--format", "CSV");
  }

  private static Map<String, String> site(Path out, String name) throws IOException {
    return SampleRun.table(out.resolve("sites.csv")).stream()
        .filter(row -> row.get("name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  /** The audit file with only the rows about the audit itself, none about workers. */
  private Path aboutTheAuditAlone() throws IOException {
    List<String> kept = new ArrayList<>();
    for (String line : Files.readAllLines(SAMPLE.resolve("2-audit-changhua.csv"))) {
      if (kept.isEmpty() || line.contains(",audit.")) {
        kept.add(line);
      }
    }
    Path file = folder.resolve("audit-alone.csv");
    Files.write(file, kept);
    return file;
  }

  @Test
  void theFourthAnswerGivesReasonsAndSaysWhoseDecisionItWas() throws IOException {
    Path out = assess("whole", SAMPLE);
    assertThat(site(out, STAGED).get("credibility"))
        .contains("1 day bought, 3 by the table; decided by the buyer")
        .contains("the audit records 1 possible sign");
    assertThat(site(out, HONEST).get("credibility")).isEmpty();
  }

  @Test
  void aDoubtfulAuditMovesNeitherThePriorityNorTheCriteriaOfTheIlo() throws IOException {
    Path list = SAMPLE.resolve("1-suppliers.csv");
    Path without = assess("without", list);
    Path with = assess("with", list, aboutTheAuditAlone());
    assertThat(site(with, STAGED).get("flagged_rules")).contains("thin-audit", "echoed-answers");
    for (String answer : List.of("band", "band_reason", "ilo", "ilo_reason", "blockers")) {
      assertThat(site(with, STAGED).get(answer))
          .as(answer)
          .isEqualTo(site(without, STAGED).get(answer));
    }
  }

  @Test
  void noQuestionToASupplierTellsThatItsAuditIsDoubted() throws IOException {
    Path out = assess("asked", SAMPLE);
    List<String> asked =
        SampleRun.table(out.resolve("questions.csv")).stream()
            .map(row -> row.get("field"))
            .distinct()
            .toList();
    assertThat(asked).contains("workers.agency", "documents.holder");
    assertThat(asked).noneMatch(field -> field.startsWith("audit.") && !field.equals("audit.date"));
  }
}
