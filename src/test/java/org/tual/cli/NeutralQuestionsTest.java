package org.tual.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What suppliers are asked stands in sentences of its own, whichever fact is missing. */
class NeutralQuestionsTest {
  private static final String LIST =
      """
      Supplier,Country,Facility type,Product,Workers,Recruiter
      Contoh Foods,Thailand,factory,shrimp,400,
      Contoh Boat 8,Thailand,vessel,squid,,
      Contoh Pier,,,,,Pelita Jaya
      Contoh Estate,Malaysia,farm,palm oil,,
      Contoh Pit,,mine,tin ore,80,
      Contoh Trading,,trader,,,
      """;

  @TempDir private Path folder;

  @Test
  void everyQuestionBeginsWithASentenceOfItsOwnFact() throws IOException {
    Path list = Files.writeString(folder.resolve("suppliers-2026-09-01.csv"), LIST);
    Path out = folder.resolve("report");
    Tual.Result result =
        Tual.run(
            "assess",
            "--quiet",
            "--as-of",
            "2026-11-30",
            "--buyer",
            "Contoh Buyer",
            "--out",
            out,
            "--format",
            "CSV",
            list);
    assertThat(result.exit()).as(result.err()).isLessThan(2);
    List<Map<String, String>> asked = AssessTest.table(out.resolve("questions.csv"));
    assertThat(asked).extracting(row -> row.get("field")).contains("workers.migrant");
    assertThat(asked)
        .allSatisfy(
            row ->
                assertThat(row.get("question"))
                    .as(row.get("field"))
                    .matches("[A-Z].+[.;] Please state: .+\\.")
                    .doesNotStartWith("Please state: ")
                    .doesNotContain("This is asked of every supplier"));
  }
}
