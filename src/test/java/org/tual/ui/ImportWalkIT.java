package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tual.http.Running;

/**
 * Compliance hands in a messy list, says what a column means, mends it by value and lets it count.
 */
class ImportWalkIT {
  /** The last header differs by width, or the columns of the walk before would be taken over. */
  private static final String MESSY =
      """
      Lieferant;Land;Mitarbeiter;Audit Datum;Notiz
      Contoh Satu;Thailand;12;03/04/2026;
      Contoh Dua;Thailnd;85;05/06/2026;
      Contoh Tiga;Thailnd;a lot;13/04/2026;
      Contoh Empat;Atlantis;5;12/31/2026;
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Width.class)
  void aMessyListIsMendedByValueAndCounts(Width width) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("walk-" + width + ".csv"), MESSY.replace("Notiz", "Notiz " + width));
    Running server = Running.sampled();
    try (Ui ui = Ui.signedIn(server, width, "COMPLIANCE")) {
      ui.open("/#/import").read("Drop a list here, or choose a file").give(list);
      press(ui, "Yes: Country where the site stands");
      assertThat(Axe.violations(ui.driver())).as("axe, columns").isEmpty();
      press(ui, "Read the rows");
      press(ui, "Use TH (Thailand) for all 2");
      ui.read("1 correction");
      press(ui, "In all: day first (03/04 is 3 April)");
      ui.until("no open dates", it -> ui.text().contains("Day or month first?") ? null : true);
      assertThat(Axe.violations(ui.driver())).as("axe, rows").isEmpty();
      press(ui, "Continue with 4 rows");
      press(ui, "Go on");
      press(ui, "Let this list count");
      ui.read("This list counts");
      assertThat(Axe.violations(ui.driver())).as("axe, finish").isEmpty();
      assertThat(server.get("COMPLIANCE", "/api/uploads?q=walk-" + width).toString())
          .contains("PROJECTED");
    }
  }

  @ParameterizedTest
  @EnumSource(Width.class)
  void aCrewListIsRefusedAndTheWayOnIsTold(Width width) throws IOException {
    Path crew =
        Files.writeString(
            folder.resolve("Maung Fiktifzin " + width + ".csv"),
            "Full name,Date of birth,Passport No\nMaung Fiktifzin,1990-01-02,MA777111\n");
    Running server = Running.sampled();
    try (Ui ui = Ui.signedIn(server, width, "COMPLIANCE")) {
      ui.open("/#/import").give(crew).read("This file has a sheet about persons and was stopped");
      assertThat(ui.read("look for hidden sheets too").text()).doesNotContain("Fiktifzin");
      assertThat(Axe.violations(ui.driver())).as("axe, stopped").isEmpty();
      press(ui, "Hand a list in again");
      ui.read("Drop a list here, or choose a file").read("Stopped: about persons");
      assertThat(ui.text()).contains("stopped-list.csv").doesNotContain("Fiktifzin");
    }
    try (Ui ui = Ui.signedIn(server, width, "SUPPLIER_CONTACT")) {
      ui.open("/#/hand-in").read("A file with such a sheet is refused").give(crew);
      press(ui, "Hand it in");
      ui.read("The file has a sheet about persons and was not taken");
      assertThat(ui.text()).doesNotContain("The file is handed in");
    }
  }

  @ParameterizedTest
  @EnumSource(Width.class)
  void whoeverMatchesTheColumnsCanStopAListThatNobodyRecognised(Width width) throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("unseen-" + width + ".csv"),
            "Supplier,Country,Unseen " + width + "\nHtet Contohwai,Thailand,\n");
    try (Ui ui = Ui.signedIn(Running.sampled(), width, "COMPLIANCE")) {
      ui.open("/#/import").give(list);
      ui.choose("Each row is", "A person: stop this list").read("This cannot be undone");
      press(ui, "Stop this list and erase it");
      ui.read("This file has a sheet about persons and was stopped").read("Hand a list in again");
    }
  }

  /** Moves to a button as a person does, clear of the bar that stays at the top of a phone. */
  private static void press(Ui ui, String words) {
    String script =
        "const found = [...document.querySelectorAll('main button, main a')].find(one =>"
            + " one.textContent.trim() === arguments[0]);"
            + " found?.scrollIntoView({ block: 'center' }); return Boolean(found)";
    ui.until("see " + words, it -> (Boolean) it.executeScript(script, words) ? true : null);
    ui.press(words);
  }
}
