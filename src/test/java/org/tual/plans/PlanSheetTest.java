package org.tual.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;
import org.tual.remedy.NotPossible;
import org.tual.spreadsheet.Limits;

class PlanSheetTest {
  private final PlanWords words = PlanWords.shipped();
  @TempDir private Path folder;

  private PlanSheet read(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("plan.csv"), text);
    return PlanSheet.read(file, Limits.commandLine(), words);
  }

  @Test
  void findsTheHeadBelowATitleAndSaysWhatItDoesNotUse() throws IOException {
    PlanSheet plan =
        read(
            "Corrective Action Plan,,,\n,,,\n"
                + "Finding No.,Description of Non-Compliance,Severity,Photo\n"
                + "1,Passports are kept,Critical,p1.jpg\n");
    assertThat(plan.columns())
        .containsEntry("Finding No.", "NUMBER")
        .containsEntry("Description of Non-Compliance", "DESCRIPTION")
        .containsEntry("Severity", "SEVERITY");
    assertThat(plan.unused()).containsExactly("Photo");
    assertThat(plan.rows()).hasSize(1);
    assertThat(plan.rows().get(0).row()).isEqualTo(4);
    assertThat(plan.rows().get(0).text(PlanWords.Field.DESCRIPTION))
        .isEqualTo("Passports are kept");
  }

  @Test
  void refusesAFileInWhichNoHeadIsKnown() {
    assertThatThrownBy(() -> read("Supplier,Country\nContoh,Thailand\n"))
        .isInstanceOf(NotPossible.class);
  }

  @Test
  void knowsHeadsAndWordsOfSeveralLanguages() {
    assertThat(words.field("不符合项")).contains(PlanWords.Field.DESCRIPTION);
    assertThat(words.field("Tindakan perbaikan")).contains(PlanWords.Field.CORRECTIVE);
    assertThat(words.field("ผู้รับผิดชอบ")).contains(PlanWords.Field.RESPONSIBLE);
    assertThat(words.field("Causa raíz")).contains(PlanWords.Field.ROOT);
    assertThat(words.severity("Critical")).contains(Severity.S1);
    assertThat(words.severity("Major (SMETA)")).contains(Severity.S2);
    assertThat(words.severity("轻微")).contains(Severity.S3);
    assertThat(words.severity("purple")).isEmpty();
    assertThat(words.status("Closed")).contains(Stage.EVIDENCE_SENT);
  }

  @Test
  void keepsWhatSomebodyDoesAndNotWhoSomebodyIs() {
    assertThat(words.jobTitle("HR Manager")).isTrue();
    assertThat(words.jobTitle("人事经理")).isTrue();
    assertThat(words.jobTitle("Somchai Contoh")).isFalse();
    assertThat(words.jobTitle("Hrothgar")).isFalse();
  }

  @Test
  void aDayThatCouldBeTwoDaysIsNone() {
    LocalDate day = LocalDate.parse("2026-12-31");
    assertThat(PlanDay.of("2026-12-31")).contains(day);
    assertThat(PlanDay.of("31/12/2026")).contains(day);
    assertThat(PlanDay.of("12/31/2026")).contains(day);
    assertThat(PlanDay.of("31.12.2026")).contains(day);
    assertThat(PlanDay.of("2026年12月31日")).contains(day);
    assertThat(PlanDay.of("05/05/2026")).contains(LocalDate.parse("2026-05-05"));
    assertThat(PlanDay.of("05/06/2026")).isEmpty();
    assertThat(PlanDay.of("05.06.2026")).contains(LocalDate.parse("2026-06-05"));
    assertThat(PlanDay.of("end of year")).isEmpty();
    assertThat(PlanDay.of("2026-02-30")).isEmpty();
  }
}
