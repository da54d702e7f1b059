package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.tual.http.Running;

/**
 * The whole way of one visit, by the people who walk it, each at the screen that they have: from a
 * possible sign, through a phone without a connection, to a site whose signs changed and that says
 * why.
 */
class SiteWalkIT {
  private static final String SAID = "kolibri-said-by-a-worker";
  private static final By TAKE = By.xpath(".//ul[@class='items']//button");
  private static final List<String> ON_SITE =
      List.of(
          "Choose whom to ask",
          "Begin interviews",
          "Read records",
          "Settle what may be told",
          "Begin the closing meeting",
          "Write the report");

  @TempDir private Path folder;
  private Running server;
  private String site;
  private String visit;

  @Test
  void aSignLeadsToAVisitAndTheVisitToAChangedSiteThatSaysWhy() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list-2026-05-01.csv"),
            "Supplier,Country,Passport held by,Source\nContoh Pier,Thailand,employer,supplier\n");
    server = Running.listing(list);
    try {
      server.account("AUDITOR");
      site = URLEncoder.encode(Pages.site(server), StandardCharsets.UTF_8);
      compliancePlans();
      auditorOpensIt();
      auditorWorksWithoutAConnection();
      auditorHandsIn();
      reviewerReleases();
      complianceTellsTheSupplier();
      supplierAnswers();
      verifierCloses();
      theSiteHasChangedAndSaysWhy();
    } finally {
      server.stop();
    }
  }

  private void compliancePlans() {
    try (Ui ui = Ui.signedIn(server, Width.DESK, "COMPLIANCE")) {
      ui.open("/#/supplier?site=" + site).press(By.partialLinkText("Plan a visit")).idle();
      ui.read("An interview there may do harm").write("Organisation", "Contoh Foundation");
      ui.write("Languages in which it helps", "Burmese");
      String today = LocalDate.now().toString();
      List.of("visit-verifiedOn", "visit-from", "visit-to").forEach(name -> ui.day(name, today));
      ui.choose("What the site knows", "Unannounced").write("People who work there", "80");
      ui.press("Take these").press(By.xpath(".//label[contains(., 'auditor')]/input")).idle();
      ui.write("Languages that the workers speak", "Burmese");
      ui.press("Another interpreter").write("Interprets", "Burmese");
      ui.choose("Checklist", "Work and people, version 1").press("Save the plan");
      ui.read("What is possible next").press("Help is mapped").read("Help known");
      ui.press("Plan is complete").read("Planned");
      ui.press("Team is informed").read("Team informed");
      visit = ui.driver().getCurrentUrl().split("#")[1];
    }
  }

  private void auditorOpensIt() {
    try (Ui ui = Ui.signedIn(server, Width.PHONE, "AUDITOR")) {
      ui.open("/#" + visit).press("I have no conflict of interests").read("Declared no conflict");
      ui.press("Open the visit").read("Begin the tour").press("Begin the tour");
      ui.read("Choose whom to ask");
    }
  }

  private void auditorWorksWithoutAConnection() throws IOException {
    Path gate = folder.resolve("gate.jpg");
    ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpg", gate.toFile());
    try (Phone phone = Phone.atServer(server, "Contoh Pier")) {
      phone.offline(true).visit().section("Freedom to move").say("Are doors and gates open", "No");
      phone.ui.write("What did you see?", "The gate is chained at night.").press("Done");
      phone.section("Identity documents").say("Are all passports", "Yes").ui.press("Done");
      phone.ui.press(By.partialLinkText("Photos")).give(gate).read("What does it show?");
      phone.ui.write("What does it show?", "The gate").press("Back");
      phone.ui.press(By.partialLinkText("Interviews")).press("New interview");
      phone.ui.tick("The person agreed").choose("Who chose the person?", "I did");
      phone.ui.write("What the person told you", SAID).read("Interview");
      phone.isNowhere(SAID);
      phone.again().ui.press("Keep under the PIN").press("Seal 1 interview");
      phone.ui.read("1 sealed. It cannot be read on this phone.").read("No connection.");
      phone.isNowhere(SAID);
      phone.connected().ui.read("Everything is sent").picture("walk-phone-sent");
      phone.isNowhere(SAID);
    }
  }

  private void auditorHandsIn() {
    try (Ui ui = Ui.signedIn(server, Width.PHONE, "AUDITOR")) {
      ui.open("/#" + visit);
      ON_SITE.forEach(ui::press);
      ui.write("Summary, in words that may be handed on", "The gate is shut at night.");
      ui.choose("The summary says that no sign of forced labour was seen", "No");
      ui.write("Workers heard alone", "6").write("Workers heard in groups", "4");
      ui.choose("Who chose them", "The team").choose("Where they were heard", "Off site");
      ui.press("Keep the report").read("The report is kept.").press("Hand the report in");
      ui.read("Can it be believed?").picture("walk-handed-in");
    }
  }

  private void reviewerReleases() {
    try (Ui ui = Ui.signedIn(server, Width.DESK, "REVIEWER")) {
      ui.open("/#" + visit)
          .read("The gate is shut at night.")
          .press("It can be believed")
          .picture("walk-believed");
      ui.read("A reviewer who was not there believed it").press("Release");
      ui.until(
          "the visit to count",
          it -> {
            ui.open("/#" + visit);
            return ui.text().contains("It counts in assessments since") ? Boolean.TRUE : null;
          });
      assertThat(ui.text()).doesNotContain(SAID);
    }
  }

  private void complianceTellsTheSupplier() {
    server.reach("SUPPLIER_CONTACT", Pages.site(server));
    try (Ui ui = Ui.signedIn(server, Width.DESK, "COMPLIANCE")) {
      ui.open("/#/corrective-actions").press("Raise one").write("Find the site", "Contoh");
      ui.press(TAKE).choose("Severity", "S3: by plan");
      ui.choose("How far it may be told", "may be told to the supplier");
      ui.write("Title", "The gate is chained");
      ui.write("What is not as it should be", "The gate is chained at night.");
      ui.write("What is asked", "Take the chain off the gate.").press("Keep");
      ui.read("What can be done").press("Tell the supplier");
      ui.tick("Nobody can tell from these words").press(By.xpath(".//button[@type='submit']"));
      ui.read("The gate is chained");
    }
  }

  private void supplierAnswers() {
    try (Ui ui = Ui.signedIn(server, Width.PHONE, "SUPPLIER_CONTACT")) {
      ui.open("/").visit("What is asked of us").press("The gate is chained");
      ui.read("Take the chain off the gate.").tick("It is put right");
      ui.write("In your words", "The chain is off since Monday.").press("Send the answer");
      ui.read("being looked at");
      assertThat(ui.text().toLowerCase(Locale.ROOT))
          .doesNotContain("severity", "interview", "auditor", SAID);
    }
  }

  private void verifierCloses() {
    try (Ui ui = Ui.signedIn(server, Width.DESK, "REVIEWER")) {
      ui.open("/").visit("Corrective actions").press("The gate is chained");
      ui.read("The chain is off since Monday.").press("Verify");
      ui.write("What was looked at", "Pictures of the gate by night").press("Keep this");
      ui.read("All proof is there.");
      ui.choose("Move \"The gate is chained\" to", "Verified: close");
      ui.write("Why", "The pictures show it").press("Move on").read("Verified and closed");
    }
  }

  private void theSiteHasChangedAndSaysWhy() {
    try (Ui ui = Ui.signedIn(server, Width.DESK, "COMPLIANCE")) {
      ui.open("/#/reports").press("Start").read("The assessment is sealed. Its report is ready.");
      ui.open("/#/supplier?site=" + site).read("Workers locked in");
      assertThat(ui.text()).doesNotContain("Identity documents held by employer");
      ui.press("History").read("Since the assessment of").read("Because of:");
      ui.read("visit-").read("No longer there: answered otherwise").picture("walk-changed");
      assertThat(ui.text()).doesNotContain(SAID);
      assertThat(Axe.violations(ui.driver())).isEmpty();
      ui.press("Corrective actions").read("The gate is chained").read("Verified and closed");
    }
  }
}
