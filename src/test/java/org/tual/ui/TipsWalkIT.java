package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.tual.http.Hearing;
import org.tual.http.Running;

/** Somebody tells something on a phone without scripts, and a lead answers in the app. */
class TipsWalkIT {
  private static final Hearing HEARING = Hearing.shared();
  private static final Running SERVER = HEARING.running();

  private static void scripts(ChromeDriver driver, boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
  }

  /** Waits for the next page by itself, since no script tells that it is there. */
  private static void does(Ui ui, By what, Consumer<WebElement> act) {
    ui.until(
        "use " + what,
        driver -> {
          WebElement found = driver.findElement(what);
          act.accept(found);
          return found;
        });
  }

  private static void write(Ui ui, String id, String text) {
    does(ui, By.id(id), field -> field.sendKeys(text));
  }

  private static void press(Ui ui, String words) {
    By what = By.xpath("//main//*[self::button or self::a][normalize-space(.)='" + words + "']");
    does(ui, what, WebElement::click);
  }

  private static void menu(Ui ui, String words) {
    does(ui, By.xpath("//nav//a[normalize-space(.)='" + words + "']"), WebElement::click);
  }

  @ParameterizedTest
  @EnumSource
  void aPersonTellsReadsTheAnswerWritesAgainAndDeletesEverything(Width width) {
    HEARING.ready();
    String told = "The doors are locked at night, seen at " + width.width;
    try (Ui ui = Ui.at(SERVER, width)) {
      ChromeDriver driver = ui.driver();
      try {
        scripts(driver, false);
        driver.get("" + SERVER.uri("/help"));
        ui.read("Is something wrong at work?").read("Leave this page now");
        menu(ui, "Tell us");
        write(ui, "words", told);
        press(ui, "Send");
        ui.read("These seven words are your way back.");
        String receipt = driver.findElement(By.className("words")).getText();
        menu(ui, "Read an answer");
        write(ui, "receipt", "not these words at all of course");
        press(ui, "Read");
        ui.read("we found nothing");
        HEARING.answer("Thank you. You are not alone.");
        write(ui, "receipt", receipt);
        press(ui, "Read");
        ui.read("Thank you. You are not alone.");
        assertThat(ui.text()).doesNotContain(told);
        write(ui, "words", "It happened again.");
        press(ui, "Send");
        ui.read("It is here.");
        does(ui, By.name("sure"), WebElement::click);
        press(ui, "Delete everything");
        ui.read("Everything is deleted");
        assertThat(driver.manage().getCookies()).isEmpty();
        ui.complaints().expect("/help/back", 422);
      } finally {
        scripts(driver, true);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/help?lang=my", "/help?place=Contoh+Port", "/help/tell", "/help/back"})
  void everyPageIsForEverybodyAndFitsANarrowPhone(String path) {
    HEARING.ready();
    for (Width width : Width.values()) {
      try (Ui ui = Ui.at(SERVER, width)) {
        ui.open(path);
        looked(ui, path);
        ui.picture("help" + path.replaceAll("\\W+", "-"));
      }
    }
  }

  @Test
  void thePagesBehindAFormAreForEverybodyToo() {
    HEARING.ready();
    try (Ui ui = Ui.at(SERVER, Width.PHONE)) {
      ChromeDriver driver = ui.driver();
      ui.open("/help/tell");
      write(ui, "words", "For the pictures");
      press(ui, "Send");
      ui.read("These seven words are your way back.").idle().picture("help-sent");
      looked(ui, "sent");
      String receipt = driver.findElement(By.className("words")).getText();
      HEARING.answer("We read it.");
      ui.open("/help/back");
      write(ui, "receipt", receipt);
      press(ui, "Read");
      ui.read("We read it.").idle().picture("help-talk");
      looked(ui, "talk");
    }
    try (Ui ui = Ui.at(Running.sampled(), Width.PHONE)) {
      ui.open("/help/tell").picture("help-off");
      looked(ui, "off");
    }
  }

  private static void looked(Ui ui, String what) {
    assertThat((List<?>) Axe.violations(ui.driver())).as("axe at %s", what).isEmpty();
    assertThat(ui.widerThan(320)).as("pixels wider than a narrow screen at %s", what).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aLeadSeesWhatWaitsAnswersAndCloses(Width width) {
    HEARING.ready();
    HEARING.answer("Only what comes now is unread.");
    String told = "The food is taken off our pay, seen at " + width.width;
    try (Ui ui = Ui.at(SERVER, width)) {
      ui.open("/help/tell");
      write(ui, "words", told);
      press(ui, "Send");
      ui.read("These seven words are your way back.");
    }
    try (Ui ui = Ui.signedIn(SERVER, width, "SAFEGUARDING_LEAD")) {
      ui.open("/#/tips")
          .read("People may write here")
          .read("unread")
          .read("has to read them again")
          .picture("tips");
      looked(ui, "messages");
      ui.press(By.xpath(".//tr[contains(., 'unread')]//button")).read(told);
      looked(ui, "one message");
      ui.write("Answer", "We look at it.").press("Keep the answer").read("We look at it.");
      ui.picture("tip").press("Close the talk").read("closed");
    }
  }
}
