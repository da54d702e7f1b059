package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.tual.http.Running;

/** A lead walks a case from the first question to the receipt for the person. */
class CasesWalkIT {
  private static final String PARTNER = "Serikat Contoh · Contoh Pelabuhan";

  @ParameterizedTest
  @EnumSource
  void aLeadAsksFirstWhetherSomebodyIsInDangerAndIsToldWhatIsMissing(Width width) {
    Running server = Running.sampled();
    server.place();
    try (Ui ui = Ui.signedIn(server, width, "SAFEGUARDING_LEAD")) {
      ui.open("/").visit("Protected work").press("Open a case");
      ui.read("Is somebody in danger now?")
          .read("The person has not agreed that anything is shared.");
      assertThat(ui.driver().getTitle()).isEqualTo("Protected work · Tual");
      ui.press("Answer").choose("In danger now", "no").press("Keep it").read("It is kept.");
      ui.press("Keep that a worker was reached again").press("Keep it").read("nothing changed");
      ui.press(By.xpath(".//button[starts-with(normalize-space(.), 'Cancel: written')]"))
          .read("cancelled");
      ui.complaints().expect("/notes", 422);
      ui.press("Add a line").write("Words", "Call 081 234 5678").press("Keep it");
      ui.read("A case keeps none");
      ui.picture("case");
      ui.press("Hand on").choose("Partner that somebody reached", PARTNER);
      assertThat(ui.transferred().keySet())
          .anyMatch(one -> one.startsWith("/api/safeguarding/partners"))
          .noneMatch(one -> one.startsWith("/api/community/"));
      ui.press("Make a receipt").read("Hand it over where nobody else sees it.").press("Close");
      ui.open("/#/cases?view=interviews").read("Sealed on the phone.");
      ui.open("/#/cases?view=signs").read("no proof that nothing happens");
      ui.open("/#/cases?view=log").read("RECEIPT_MADE").read("FOLLOW_UP_KEPT");
      ui.picture("cases-log");
      ui.open("/#/cases?view=key").read("The key lies on the server.");
      ui.open("/#/cases?view=numbers").read("Nothing below ten is shown");
      ui.open("/#/cases?view=holds").read("a stop would tell");
    }
  }
}
