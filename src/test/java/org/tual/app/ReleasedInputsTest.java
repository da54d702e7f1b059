package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tual.app.SealedRoom.LEAD;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tual.cli.Main;
import org.tual.safeguarding.CaseFile;
import org.tual.safeguarding.Codes;
import org.tual.safeguarding.Consent;
import org.tual.safeguarding.Holds;
import org.tual.safeguarding.Redacted;
import org.tual.safeguarding.SafetyPlan;

/** What a batch publishes is read by the next assessment like any answer, in workers' words. */
class ReleasedInputsTest {
  @TempDir private Path folder;

  static Stream<String> categories() {
    return Codes.allCategories().stream().map(Codes.Category::code);
  }

  private Path published(String category) {
    try (SealedRoom room = new SealedRoom(folder.resolve("data"))) {
      Safeguarding all = room.safeguarding;
      String id = all.cases().open(LEAD, null, null, List.of(SealedRoom.SITE));
      all.cases().danger(LEAD, id, CaseFile.Danger.NO);
      all.care().plan(LEAD, id, new SafetyPlan(true, "2026-11-01", "Calls.", "2026-12-01"));
      all.care()
          .consent(
              LEAD,
              id,
              new Consent(
                  Consent.Purpose.SHARE, true, Set.of(), "my", Consent.Given.SPOKEN, null, null));
      all.holds().set(LEAD, id, new Holds.Change(false, null));
      all.releases()
          .add(
              LEAD,
              id,
              new Redacted(null, category, Redacted.Level.PORT, "Port of Contoh", "2026-10", null));
      all.batches().settle(room.today);
    }
    return folder.resolve("data/inputs/inputs-2026-11.csv");
  }

  @ParameterizedTest
  @MethodSource("categories")
  void eachCategoryIsAFactThatSomeRuleFlagsAtThePort(String category) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("suppliers-2026-09-01.csv"),
            "Supplier,Country,Workers\nContoh Foods,Thailand,400\nPort of Contoh,Thailand,\n");
    Path out = folder.resolve("report");
    StringWriter words = new StringWriter();
    PrintWriter writer = new PrintWriter(words);
    int exit =
        Main.run(
            writer,
            writer,
            "assess",
            "--quiet",
            "--as-of",
            "2026-11-30",
            "--buyer",
            "Contoh Buyer",
            "--out",
            out.toString(),
            "--format",
            "CSV",
            list.toString(),
            published(category).toString());
    assertThat(exit).as(words.toString()).isZero();
    assertThat(Files.readString(out.resolve("problems.csv")).lines().skip(1)).isEmpty();
    assertThat(Files.readString(out.resolve("findings.csv")).lines())
        .as("findings of " + category)
        .anyMatch(line -> line.contains("Port of Contoh") && line.contains("inputs-2026-11.csv"));
  }
}
