package org.tual.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.checklists.Checklist;
import org.tual.checklists.ShippedChecklists;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.spreadsheet.Limits;

class PlaceFactsTest {
  private static final Place PORT =
      new Place(
          "p", Place.Kind.PORT, "Contoh Port", null, "ID", "IDCTH", null, List.of(), null, null, 1);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final Checklist FORM =
      ShippedChecklists.all().stream()
          .filter(one -> one.use() == Checklist.Use.COMMUNITY)
          .findFirst()
          .orElseThrow();
  @TempDir private Path folder;

  private static Map<String, String> said() {
    Map<String, String> said = new HashMap<>();
    said.put("place_languages", "id|my");
    said.put("place_documents", "commonly");
    said.put("place_wages", "unknown");
    said.put("place_ashore", "no");
    said.put("place_days_at_sea", "60");
    said.put("place_help", "union");
    said.put("place_help_hours", "2.5");
    said.put("place_help_day", "2026-11-01");
    said.put("place_care_words", "kanarienvogel");
    return said;
  }

  @Test
  void theFileTellsChosenValuesAndNoWordsOfAnybody() {
    String text = PlaceFacts.text(PORT, DAY, FORM, said());
    assertThat(text.lines()).hasSize(2);
    assertThat(text.replace("\"", "").lines().skip(1).findFirst())
        .hasValue(
            "Contoh Port,IDCTH,ID,port,2026-11-20,partner,union,2.5,2026-11-01,,id; my,,"
                + "commonly,,,,60,no,,,");
    assertThat(text).doesNotContain("kanarienvogel", "unknown");
  }

  @Test
  void anAssessmentReadsEveryColumnOfIt() throws IOException {
    Path file = folder.resolve(PlaceFacts.fileName("0a1b2c3d-0000-4000-8000-000000000000"));
    Files.writeString(file, PlaceFacts.text(PORT, DAY, FORM, said()));
    Intake intake =
        new Intake(
            new IntakeOptions(
                LocalDate.of(2026, 11, 30), "", List.of(), Map.of(), Limits.commandLine()),
            (name, sheet, rows) -> {});
    assertThat(intake.read(file)).isTrue();
    assertThat(intake.problems()).isEmpty();
    assertThat(intake.statements().claims()).isGreaterThanOrEqualTo(9);
  }

  @Test
  void everyQuestionThatGivesAFactHasAColumn() {
    Set<String> fields = new HashSet<>();
    FORM.questions().map(one -> one.field()).filter(f -> !f.isEmpty()).forEach(fields::add);
    assertThat(fields).hasSize(15);
    Map<String, String> all = new HashMap<>();
    FORM.questions()
        .forEach(
            one ->
                all.put(
                    one.id(),
                    switch (FormRules.kind(one)) {
                      case CHOICE, MANY ->
                          one.answers().plain() ? "yes" : one.choices().get(0).value();
                      case NUMBER -> "1";
                      case DATE -> "2026-01-01";
                      case TEXT -> "words";
                    }));
    String line = PlaceFacts.text(PORT, DAY, FORM, all).lines().skip(1).findFirst().orElseThrow();
    assertThat(line.split(",", -1)).hasSize(21).doesNotContain("", "\"\"").doesNotContain("words");
  }
}
