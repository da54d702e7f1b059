package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tual.http.AskedPartner.FIRST;
import static org.tual.http.AskedPartner.SECOND;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.tual.http.AskedPartner;

/** A local partner tells of a place with a phone, without a connection, on the server itself. */
class PartnerPhoneIT {
  private static final String NOTE = "zwischenwort-of-a-partner";
  private static final String COLLEAGUE = "7d3b2c1a-6f6c-4c8a-8a51-1f5f0f3c9a02";
  private static final String COMMON = "Possible signs are common at the place";
  private static final String ALONE = "Nobody is known who helps people at this place.";
  private static final AskedPartner ASKED = AskedPartner.only();

  private static void look(Phone phone, String name) {
    phone.ui.picture("phone-" + name);
    assertThat(Axe.violations(phone.ui.driver())).as(name).isEmpty();
    assertThat(phone.small()).as("too small for a thumb on %s", name).isEmpty();
    assertThat(phone.ui.widerThan(320)).as("pixels too wide on %s", name).isZero();
  }

  @Test
  void aPartnerAnswersWithoutAConnectionAndHandsIn() {
    try (Phone phone = Phone.ofPartner(ASKED.server(), FIRST)) {
      phone.ui.read("Your community assessments");
      assertThat(phone.ui.text()).doesNotContain("Your visits");
      look(phone, "assessments");
      phone.offline(true).assessment().section("People at this place");
      phone.say("Which languages", "Thai").say("Which languages", "Burmese");
      phone.ui.press("Done");
      phone.section("What is heard of here");
      phone.say("Is it heard of that workers are locked", "Sometimes");
      phone.say("Can workers here telephone", "Not known");
      phone.ui.write("Note", NOTE).read("not who told you").read("Saved on this phone");
      phone.isNowhere(NOTE);
      phone.isNowhere(FIRST);
      look(phone, "assessment-part");

      phone.again().ui.read("No connection. 3 kept on this phone").press("Done").read("1 of 2");
      phone.ui.press("Hand in").read("People at this place: 1 left");
      look(phone, "hand-in");
      phone.ui.press("Hand in").read("Handed in on this phone, not yet sent");
      assertThat(ASKED.kept(FIRST).getAsJsonArray("answers")).isEmpty();

      phone.connected().ui.read("Everything is sent");
      assertThat(ASKED.state(FIRST)).isEqualTo("HANDED_IN");
      assertThat(ASKED.value(FIRST, "place_languages")).isEqualTo("my|th");
      assertThat(ASKED.value(FIRST, "place_confined")).isEqualTo("sometimes");
      assertThat(ASKED.value(FIRST, "place_phone")).isEqualTo("unknown");
      assertThat(ASKED.answer(FIRST, "place_confined").orElseThrow().get("note").getAsString())
          .isEqualTo(NOTE);
      assertThat(ASKED.kept(FIRST).getAsJsonArray("gaps").toString())
          .contains("place_arrive_from")
          .doesNotContain("place_languages", "place_confined", "place_phone");

      phone.ui.press("Back").read("No answers are taken now.");
      phone.section("What is heard of here").ui.read("Sometimes").read(NOTE);
      assertThat(phone.ui.driver().findElements(By.cssSelector("main .pick"))).isEmpty();

      ASKED.again(FIRST, "Which season?");
      phone.again();
      phone.ui.press("Done").read("Which season?").read("Say what you know of the place.");
      phone.section("What is heard of here");
      phone.say("Is it heard of that workers are locked", "Commonly");
      phone.arrives(
          "the new answer", () -> ASKED.value(FIRST, "place_confined").equals("commonly"));
      phone.ui.press("Done").press("Hand in").press("Hand in").read("Everything is sent");
      phone.arrives("handed in again", () -> ASKED.state(FIRST).equals("HANDED_IN"));
    }
    whatWasSaidChangesTheSiteAndWhatItsVisitWarnsOf();
  }

  private static void forEverybody(Ui ui, String name) {
    ui.picture(name);
    assertThat(Axe.violations(ui.driver())).as(name).isEmpty();
    assertThat(ui.widerThan(320)).as("pixels too wide on %s", name).isZero();
  }

  /** A warning is read, not its colour; a plan that is not kept changes nothing. */
  private static void plan(Ui ui, String warning, String name) {
    ui.open(ASKED.plan()).read("Help for people there").read(warning);
    forEverybody(ui, name);
  }

  private static void whatWasSaidChangesTheSiteAndWhatItsVisitWarnsOf() {
    try (Ui ui = Ui.signedIn(ASKED.server(), Width.DESK, "COMPLIANCE")) {
      ui.open(ASKED.pageOfSite()).read(AskedPartner.SITE);
      assertThat(ui.text()).doesNotContain(COMMON);
      plan(ui, "Nobody said yet in which place this site is.", "plan-without-help");
      assertThat(ui.text()).contains(ALONE);

      ui.open(ASKED.page(FIRST)).read("Commonly");
      ASKED.again(FIRST, "Which season?");
      ASKED.handedIn(FIRST);
      ui.complaints().expect("/review", 412);
      ui.press("It counts").read("somebody changed it since you did").press("Try again");
      ui.press("It counts").read("It counts from the next assessment on.");
      forEverybody(ui, "place-assessment-counts");
      ui.press("Assess again").read("Assessed again").press("Assessed again");
      ui.open(ASKED.pageOfSite()).read(COMMON).read("the place and not this site");
      ui.press(By.xpath("//article[.//h3[.='" + COMMON + "']]//summary[contains(.,'fact')]"));
      ui.read("What a local partner said of the place");
      assertThat(ui.text()).doesNotContain("Contoh Help", NOTE);
      forEverybody(ui, "site-with-place");

      ui.open(ASKED.pageOfPlace(FIRST)).press("Say that a site is here");
      ui.write("Find a site by name", "Pengalengan");
      ui.press(By.xpath("//li[.//bdi[.='" + AskedPartner.SITE + "']]//button"));
      ui.press("It is here").read("Nobody is known who helps");
      plan(ui, "By the directory nobody helps people at " + FIRST, "plan-nobody-reached");
      assertThat(ui.text()).contains(ALONE);
    }
    ASKED.listed();
    try (Ui ui = Ui.signedIn(ASKED.server(), Width.DESK, "SAFEGUARDING_LEAD")) {
      ui.open("/#/partners").press(By.xpath("//button[starts-with(.,'Reached')]"));
      ASKED.listed();
      ui.complaints().expect("/verification", 412);
      ui.press("Keep that it was reached").read("somebody changed it since you did");
      ui.picture("partner-changed");
      ui.press("Try again").press(By.xpath("//button[starts-with(.,'Reached')]"));
      ui.press("Keep that it was reached").read("Last reached");
    }
    for (Width width : Width.values()) {
      try (Ui ui = Ui.signedIn(ASKED.server(), width, "COMPLIANCE")) {
        plan(ui, "By the directory, at " + FIRST, "plan-with-help");
        assertThat(ui.text()).doesNotContain(ALONE);
        ui.open(ASKED.pageOfSite()).read(COMMON);
        forEverybody(ui, "site-of-place");
      }
    }
  }

  @Test
  void whatAColleagueAnsweredMeanwhileIsShownBesideMineBeforeItIsHandedIn() {
    try (Phone phone = Phone.ofPartner(ASKED.server(), SECOND)) {
      phone.offline(true).assessment().section("What is heard of here");
      phone.say("Is it heard of that wages", "Commonly");
      phone.ui.press("Done").press("Hand in").press("Hand in").read("not yet sent");
      ASKED.meanwhile(
          SECOND,
          Map.of("id", COLLEAGUE, "question", "place_wages", "value", "sometimes", "base", 0));

      phone.connected().ui.read("1 needs you");
      assertThat(ASKED.state(SECOND)).as("not before the person has chosen").isEqualTo("OPEN");
      phone.ui.press("Look").read("Yours").read("Sometimes");
      look(phone, "assessment-conflict");
      phone.ui.press("Keep mine").read("Everything is sent");
      assertThat(ASKED.value(SECOND, "place_wages")).isEqualTo("commonly");
      assertThat(ASKED.state(SECOND)).isEqualTo("HANDED_IN");
    }
  }
}
