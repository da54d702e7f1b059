package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.tual.http.Running;

/** The supply chain, walked by somebody who has no pointer, and the countries beside it. */
class ChainWalkIT {
  private static Ui chain(Width width) {
    return Ui.signedIn(Running.sampled(), width, "COMPLIANCE").open("/#/chain");
  }

  /** Presses Tab until a node of the picture has the focus. */
  private static WebElement intoThePicture(Ui ui) {
    return ui.until(
        "focus in the picture",
        it -> {
          ui.keys(Keys.TAB);
          WebElement focused = ui.focused();
          return String.valueOf(focused.getAttribute("id")).startsWith("node-") ? focused : null;
        });
  }

  private static String focus(Ui ui) {
    return ui.focused().getAttribute("aria-label");
  }

  @ParameterizedTest
  @EnumSource
  void keysAloneTraceAPlaceToTheBuyerAndLetItGo(Width width) {
    try (Ui ui = chain(width)) {
      assertThat(intoThePicture(ui).getAttribute("aria-label")).contains("you");
      ui.keys(Keys.ARROW_LEFT);
      assertThat(focus(ui)).contains("Step 1");
      ui.keys(Keys.HOME);
      String first = focus(ui);
      ui.keys(Keys.ARROW_DOWN);
      assertThat(focus(ui)).isNotEqualTo(first).contains("Step 1");
      ui.keys(Keys.HOME, Keys.ENTER).idle().read("way to you");
      assertThat(ui.driver().getCurrentUrl()).contains("site=");
      assertThat(ui.focused().getAttribute("aria-pressed")).isEqualTo("true");
      assertThat(ui.driver().findElements(By.cssSelector(".tie.traced"))).isNotEmpty();
      ui.picture("chain-traced").keys(Keys.ESCAPE).idle().read("Begin here");
      assertThat(ui.driver().getCurrentUrl()).doesNotContain("site=");
      assertThat(ui.focused().getAttribute("id")).startsWith("node-");
    }
  }

  @Test
  void theTableSaysWhatThePictureShowsAndGoesIntoAFile() {
    try (Ui ui = chain(Width.DESK)) {
      ui.write("Search by name", "chok fiktif 7").idle();
      ui.press(By.xpath("//table//button[contains(., 'Chok Fiktif 7')]")).read("ways to you");
      ui.press("Download the ways");
      assertThat(ui.downloaded("routes.csv")).content().contains("Chok Fiktif 7", "\"stated\"");
      assertThat(Axe.violations(ui.driver())).as("axe with a place chosen").isEmpty();
    }
  }

  @Test
  void aCountryIsOpenedFromTheTableWithTheEditionBehindEachFact() {
    try (Ui ui = Ui.signedIn(Running.sampled(), Width.DESK, "COMPLIANCE").open("/#/countries")) {
      ui.read("no reason to leave a place");
      ui.press("Taiwan").read("Trafficking in Persons Report").read("September 2022");
      assertThat(ui.driver().findElements(By.cssSelector(".world .chosen"))).hasSize(1);
      assertThat(Axe.violations(ui.driver())).as("axe with a country open").isEmpty();
    }
  }
}
