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
