package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
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

  private static void write(ChromeDriver driver, String id, String text) {
    driver.findElement(By.id(id)).sendKeys(text);
  }

  private static void press(ChromeDriver driver, String words) {
    driver
        .findElement(
            By.xpath("//main//*[self::button or self::a][normalize-space(.)='" + words + "']"))
        .click();
  }

  private static void menu(ChromeDriver driver, String words) {
    driver.findElement(By.xpath("//nav//a[normalize-space(.)='" + words + "']")).click();
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
        assertThat(ui.text()).contains("Is something wrong at work?", "Leave this page now");
        menu(driver, "Tell us");
        write(driver, "words", told);
        press(driver, "Send");
        assertThat(ui.text()).contains("These seven words are your way back.");
        String receipt = driver.findElement(By.className("words")).getText();
        menu(driver, "Read an answer");
        write(driver, "receipt", "not these words at all of course");
        press(driver, "Read");
        assertThat(ui.text()).contains("we found nothing");
        HEARING.answer("Thank you. You are not alone.");
        write(driver, "receipt", receipt);
        press(driver, "Read");
        assertThat(ui.text()).contains("Thank you. You are not alone.").doesNotContain(told);
        write(driver, "words", "It happened again.");
        press(driver, "Send");
        assertThat(ui.text()).contains("It is here.");
        driver.findElement(By.name("sure")).click();
        press(driver, "Delete everything");
        assertThat(ui.text()).contains("Everything is deleted");
        assertThat(driver.manage().getCookies()).isEmpty();
        ui.complaints().expect("/help/back", 422);
      } finally {
        scripts(driver, true);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/help", "/help?place=Contoh+Port", "/help/tell", "/help/back"})
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
      write(driver, "words", "For the pictures");
      press(driver, "Send");
      ui.idle().picture("help-sent");
      looked(ui, "sent");
      String receipt = driver.findElement(By.className("words")).getText();
      HEARING.answer("We read it.");
      ui.open("/help/back");
      write(driver, "receipt", receipt);
      press(driver, "Read");
      ui.idle().picture("help-talk");
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
    String told = "The food is taken off our pay, seen at " + width.width;
    try (Ui ui = Ui.at(SERVER, width)) {
      ui.open("/help/tell");
      write(ui.driver(), "words", told);
      press(ui.driver(), "Send");
    }
    try (Ui ui = Ui.signedIn(SERVER, width, "SAFEGUARDING_LEAD")) {
      ui.open("/#/tips").read("People may write here").read("unread").picture("tips");
      ui.press(By.xpath(".//tr[contains(., 'unread')]//button")).read(told);
      ui.write("Answer", "We look at it.").press("Keep the answer").read("We look at it.");
      ui.picture("tip").press("Close the talk").read("closed");
    }
  }
}
