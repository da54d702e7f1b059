package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.tual.http.Running;

/** Compliance judges names that may be one, by buttons and by keys, and takes it back. */
class MatchesPageIT {
  private static final By CARD = By.cssSelector(".match");

  private static String names(Ui ui) {
    return ui.see(CARD).findElement(By.cssSelector(".sides tbody tr")).getText();
  }

  @ParameterizedTest
  @EnumSource
  void twoRecordsAreComparedJudgedByKeysAndTakenBack(Width width) {
    Running server = Running.alike();
    try (Ui ui = Ui.signedIn(server, width, "COMPLIANCE")) {
      ui.open("/#/home")
          .press(By.cssSelector("a.task[href='#/matches']"))
          .read("Are these two the same place?");
      ui.read("1 of 3").read("Speaks for it").read("The names differ by a letter or two");
      assertThat(ui.driver().findElements(By.cssSelector(".sides .differs"))).isNotEmpty();
      ui.picture("match");
      assertThat(Axe.violations(ui.driver())).as("axe on a pair").isEmpty();
      assertThat(ui.widerThan(320)).as("pixels wider than a narrow screen").isZero();
      String first = names(ui);
      ui.press("Different 2").read("You are not asked again").read("1 of 2");
      assertThat(names(ui)).isNotEqualTo(first);
      assertThat(ui.focused().getAttribute("class"))
          .as("the next pair has the focus")
          .contains("match");
      ui.keys("3").read("It stays at the end").read("1 of 2");
      ui.idle().keys("1").read("The next assessment treats them as one").read("1 of 1");
      ui.read("Somebody was not sure").picture("match-not-sure");
      ui.press("Undo").read("Taken back").read("1 of 2");
      ui.press("Judged").read("What was said of two names").picture("matches-judged");
      assertThat(Axe.violations(ui.driver())).as("axe on what was judged").isEmpty();
      ui.press(By.cssSelector("td button"))
          .press(By.cssSelector("td button"))
          .read("Nothing was judged yet");
      ui.press("To judge").read("1 of 3");
    }
  }

  @ParameterizedTest
  @EnumSource
  void keysAreWordsWhereSomebodyTypes(Width width) {
    try (Ui ui = Ui.signedIn(Running.alike(), width, "COMPLIANCE")) {
      ui.open("/#/matches").read("1 of 3").write("How do you know?", "gate 1 and 2");
      ui.keys(Keys.TAB).idle().read("1 of 3");
      ui.open("/#/matches?kind=LISTED").read("No match fits these choices");
      ui.press("Show all").read("1 of 3");
    }
  }
}
