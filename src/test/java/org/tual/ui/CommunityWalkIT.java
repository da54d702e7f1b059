package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.tual.http.Running;

/** A place, who helps there, what a partner says of it, and what became of that. */
class CommunityWalkIT {
  private static final int NARROWEST = 320;

  @TempDir private Path folder;

  private Path sheet(Width width) throws IOException {
    String text =
        """
        Place,Country,Kind of place,Assessed on,Given by,Debts to brokers at the place
        Contoh Dermaga %d,ID,port,2026-10-01,partner,commonly
        """
            .formatted(width.width);
    return Files.writeString(folder.resolve("place-sheet-" + width.width + ".csv"), text);
  }

  private static void forEverybody(Ui ui, String picture) {
    ui.picture(picture);
    assertThat(Axe.violations(ui.driver())).as(picture).isEmpty();
    assertThat(ui.widerThan(NARROWEST)).as(picture).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aPartnerAnswersComplianceDecidesAndThePartnerSeesWhatBecameOfIt(Width width)
      throws IOException {
    Running server = Running.sampled();
    String port = "Contoh Dermaga " + width.width;
    server.place();
    try (Ui ui = Ui.signedIn(server, width, "COMPLIANCE")) {
      ui.open("/#/places").read("Contoh Pelabuhan");
      forEverybody(ui, "places");
      ui.press("Add a place").write("Name", port).write("Country", "ID");
      ui.write("Languages", "id, my").press("Keep").read("Nobody is known who helps people here");
      ui.press("Make a task force").press("Keep").press("Add an organisation");
      ui.write("Name", "Serikat").press("Keep").read("One organisation alone");
      ui.press("Agree on an action").write("What is done", "Posters on the quay");
      ui.choose("What it is for", "Prevention").press("Keep").read("All paper, no protection");
      forEverybody(ui, "place");
      ui.open("/#/partners").read("Serikat Contoh").read("is not named");
      forEverybody(ui, "partners");
      ui.open("/#/place?id=" + server.place()).read("3 hours away").read("Port circle");
      ui.press("Ask a partner").press(By.xpath("//form//button[@type='submit']"));
      ui.read("To be answered");
      // what others wrote down of places comes in as a list; this one is left before it counts
      ui.open("/#/import").give(sheet(width)).read("Each row is");
      assertThat(new Select(ui.field("Each row is")).getFirstSelectedOption().getText())
          .isEqualTo("What somebody said of a place");
      ui.read("Workers at the place owe money to brokers");
      forEverybody(ui, "place-sheet");
    }
    try (Ui ui = Ui.signedIn(server, width, "PARTNER")) {
      ui.open("/#/our-place").read("What partners say of places").read("Serikat Contoh");
      forEverybody(ui, "our-place");
      ui.press(By.xpath("(//ul[@class='items']//a)[1]")).read("Write no names");
      ui.choose("Is it heard of that wages are kept back?", "Commonly");
      ui.press("Keep the answers").read("Kept.");
      forEverybody(ui, "place-assessment");
      ui.press(By.xpath("//main//button[.='Hand in']")).read("Handed in on");
    }
    try (Ui ui = Ui.signedIn(server, width, "COMPLIANCE")) {
      ui.open("/#/inbox").read("A partner handed in what it says of a place");
      ui.open("/#/place?id=" + server.place());
      ui.press(By.xpath("(//li[.//span[text()='Handed in']]//a)[1]")).read("Commonly");
      ui.press("It counts").read("Counts since");
      forEverybody(ui, "place-assessment-decided");
      ui.open("/#/place?id=" + server.place()).read("a local partner,");
    }
    try (Ui ui = Ui.signedIn(server, width, "PARTNER")) {
      ui.open("/#/our-place").press(By.xpath("(//li[.//span[text()='Counts']]//a)[1]"));
      ui.read("Counts since").read("Read on");
    }
  }
}
