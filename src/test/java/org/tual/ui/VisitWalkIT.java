package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.tual.http.Running;

/** Compliance plans a visit from a supplier, and an auditor opens it. */
class VisitWalkIT {
  private static final Running SERVER = Running.sampled();

  @ParameterizedTest
  @EnumSource
  void aVisitIsPlannedFromASignAndOpened(Width width) {
    SERVER.account("AUDITOR");
    String site = URLEncoder.encode(Pages.site(SERVER), StandardCharsets.UTF_8);
    String visit;
    try (Ui ui = Ui.signedIn(SERVER, width, "COMPLIANCE")) {
      ui.open("/#/supplier?site=" + site).press(By.partialLinkText("Plan a visit")).idle();
      ui.read("Possible signs that it looks into").read("An interview there may do harm");
      ui.write("Organisation", "Contoh Foundation").write("Languages in which it helps", "Burmese");
      ui.day("visit-verifiedOn", "2026-10-01");
      ui.day("visit-from", "2026-10-01");
      ui.day("visit-to", "2026-10-20");
      ui.choose("What the site knows", "Unannounced");
      ui.write("People who work there", "300").read("The table says: 2 man-days");
      ui.press("Take these").press(By.xpath(".//label[contains(., 'auditor')]/input")).idle();
      ui.write("Languages that the workers speak", "Burmese");
      ui.press("Another interpreter");
      ui.write("Interprets", "Burmese");
      ui.choose("Checklist", "Work and people, version 1").picture("visit-plan");
      assertThat(Axe.violations(ui.driver())).isEmpty();
      ui.press("Save the plan").read("What is possible next").read("Reason written down");
      ui.picture("visit-begun");
      ui.press("Help is mapped").read("Help known");
      ui.press("Plan is complete").read("Planned");
      ui.press("Team is informed").read("Team informed");
      ui.read("Open the visit").read("The team of the visit does this.");
      assertThat(Axe.violations(ui.driver())).isEmpty();
      visit = ui.driver().getCurrentUrl().split("#")[1];
    }
    try (Ui ui = Ui.signedIn(SERVER, width, "AUDITOR")) {
      ui.open("/#" + visit).read("Everybody of the team says first");
      ui.press("I have no conflict of interests").read("Declared no conflict");
      ui.press("Open the visit").read("Begin the tour").picture("visit-opened");
      ui.press("Access is denied").write("Reason", "The gate stayed shut.");
      ui.press(By.xpath(".//button[@type='submit']")).read("Report the obstruction");
      ui.read("The gate stayed shut.").visit("Site visits").read("Obstructed");
    }
  }

  @Test
  void theMonthIsWalkedByTheKeyboardAndADayTellsItsVisits() {
    SERVER.visit();
    try (Ui ui = Ui.signedIn(SERVER, Width.DESK, "COMPLIANCE")) {
      ui.open("/#/visits?view=month");
      WebElement now = ui.see(By.cssSelector("[aria-selected=true]"));
      String before = now.getAttribute("aria-label");
      now.sendKeys(Keys.ARROW_RIGHT);
      ui.idle();
      WebElement next = ui.driver().switchTo().activeElement();
      assertThat(next.getAttribute("aria-selected")).isEqualTo("true");
      assertThat(next.getAttribute("aria-label")).isNotEqualTo(before);
      next.sendKeys(Keys.ARROW_LEFT);
      ui.idle();
      assertThat(ui.driver().switchTo().activeElement().getAttribute("aria-label"))
          .isEqualTo(before);
      String title = ui.see(By.cssSelector("table.month")).getAttribute("aria-label");
      ui.driver().switchTo().activeElement().sendKeys(Keys.PAGE_UP);
      ui.idle();
      assertThat(ui.see(By.cssSelector("table.month")).getAttribute("aria-label"))
          .isNotEqualTo(title);
      for (int months = 0;
          months < 24
              && ui.driver()
                  .findElements(By.cssSelector("td[aria-label^='Oct 31, 2026']"))
                  .isEmpty();
          months++) {
        ui.press("Month before").idle();
      }
      ui.press(By.cssSelector("td[aria-label^='Oct 31, 2026']")).idle();
      ui.read("Not decided").picture("visits-month");
      assertThat(Axe.violations(ui.driver())).isEmpty();
    }
  }
}
