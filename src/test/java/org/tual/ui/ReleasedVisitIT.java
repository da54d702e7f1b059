package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.tual.http.Running;
import org.tual.http.VisitedSite;

/** From a form of a field tool to a report that is handed over and an assessment that reads it. */
class ReleasedVisitIT {
  @TempDir private Path folder;

  @Test
  void aFormComesInTheReportGoesOutAndTheAssessmentIsMadeAgainByOneClick() throws IOException {
    Path list = Files.writeString(folder.resolve("list-2026-05-01.csv"), "Supplier\nContoh Mill\n");
    Running server = Running.listing(list);
    try {
      walk(server, VisitedSite.opened(server, folder));
    } finally {
      server.stop();
    }
  }

  private void walk(Running server, VisitedSite site) throws IOException {
    Path form =
        Files.writeString(
            folder.resolve("export.csv"), "papers_in_hand,papers_in_hand_which\nno,employer\n");
    try (Ui ui = Ui.signedIn(server, Width.PHONE, "AUDITOR")) {
      ui.open("/#/visits").read("Record at a site");
      ui.open("/#/visit?id=" + site.id()).read("Hand the report over");
      ui.give(form).read("Row 2").read("No \u00b7 employer").picture("visit-form");
      assertThat(Axe.violations(ui.driver())).isEmpty();
      ui.press("Take 1 answer").read("1 answer stands now");
    }
    site.seen("not_locked", "A chain lay at the gate.");
    site.release();
    try (Ui ui = Ui.signedIn(server, Width.DESK, "COMPLIANCE")) {
      ui.open("/#/visit?id=" + site.id()).read("For the closing meeting").picture("visit-released");
      assertThat(ui.see(By.partialLinkText("Full report as PDF")).getAttribute("href"))
          .endsWith("/api/audits/" + site.id() + "/editions/full.pdf");
      assertThat(Axe.violations(ui.driver())).isEmpty();
      ui.open("/").read("1 visit was released since the last assessment").picture("home-again");
      assertThat(Axe.violations(ui.driver())).isEmpty();
      ui.press("Assess again");
      ui.until(
          "the task is gone",
          page -> ui.text().contains("was released since") ? null : Boolean.TRUE);
    }
  }
}
