package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.tual.http.Running;

/** Compliance changes a threshold: tries it, puts it in force, takes it back. */
class RulesIT {
  private static final By SUBMIT = By.cssSelector("dialog button[type=submit]");

  @ParameterizedTest
  @EnumSource(Width.class)
  void aChangeShowsWhatWouldComeBeforeItCounts(Width width) {
    Running server = Running.sampled();
    try (Ui ui = Ui.signedIn(server, width, "COMPLIANCE")) {
      ui.open("/#/rules/try?threshold=weeklyHours")
          .write("New value", "40")
          .press("Check and go on")
          .read("Proposed, does not count")
          .press("Try it")
          .read("What would be different with the change")
          .read("Very long hours ashore or no day off");
      assertThat(Axe.violations(ui.driver())).as("axe").isEmpty();
      ui.picture("trial");
      assertThat(server.get("COMPLIANCE", "/api/thresholds").toString())
          .as("only tried")
          .doesNotContain("set by this installation");
      ui.press("Put in force").write("Reason", "our code of conduct says 40").press(SUBMIT);
      ui.read("This is in force").read("our code of conduct says 40");
      assertThat(server.get("COMPLIANCE", "/api/thresholds").toString())
          .contains("set by this installation");
      ui.press("Take back").write("Reason", "the code was misread").press(SUBMIT);
      ui.read("the code was misread").read("Taken back");
    }
  }
}
