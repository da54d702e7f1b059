package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** An auditor visits a site with a phone: with a connection, without one, and with a bad one. */
class PhoneIT {
  private static JsonObject only(PaperVisit visit) {
    assertThat(visit.answers).hasSize(1);
    return visit.answers.values().iterator().next();
  }

  private static String text(JsonObject answer, String member) {
    return answer.get(member).isJsonNull() ? "" : answer.get(member).getAsString();
  }

  @Test
  void everyAnswerIsKeptAtOnceAndSent() {
    try (Phone phone = Phone.ready()) {
      phone.visit().section("Papers and contracts");
      phone
          .say("Do workers hold", "No")
          .ui
          .read("Say what you saw.")
          .read("Saved on this phone at");
      phone.ui.write("What did you see?", "A locked drawer in the office.");
      phone.say("Do workers hold", "No").ui.press("How many, which workers, when, who says so");
      phone.ui.press("Most").choose("Which workers?", "Migrant workers");
      phone.arrives(
          "the whole answer",
          () ->
              phone.visit.answers.values().stream()
                  .anyMatch(
                      one ->
                          one.toString().contains("drawer")
                              && text(one, "group").equals("migrant")));
      JsonObject answer = only(phone.visit);
      assertThat(text(answer, "answer")).isEqualTo("NO");
      assertThat(text(answer, "prevalence")).isEqualTo("MOST");
      assertThat(text(answer, "source")).isEqualTo("AUDITOR");

      phone.ui.write("Amount", "450").write("Currency", "myr").press("Done").read("2 of 3");
      phone.section("People on the site").ui.write("Answer", "120");
      phone.say("Who keeps the key", "A guard").say("Since when", "Does not apply");
      phone.arrives("four more", () -> phone.visit.answers.size() == 5);
      assertThat(phone.visit.answers.values())
          .anyMatch(
              one -> text(one, "value").equals("450 MYR") && text(one, "source").equals("WORKER"))
          .anyMatch(one -> text(one, "value").equals("120"))
          .anyMatch(one -> text(one, "value").equals("guard"))
          .anyMatch(one -> text(one, "answer").equals("NOT_APPLICABLE"));
      phone.ui.read("Everything is sent");
    }
  }

  @Test
  void aVisitGoesOnWithoutAConnectionAndAfterAFlatBattery() {
    try (Phone phone = Phone.ready()) {
      phone.offline(true).visit().section("Papers and contracts");
      phone.say("Do workers hold", "Yes").say("Is there a contract", "Not seen");
      phone.ui.read("No connection. 2 kept on this phone");
      phone.again().ui.read("No connection. 2 kept on this phone").read("Papers and contracts");
      assertThat(phone.ui.see(By.cssSelector("button[aria-pressed='true']")).getText())
          .isEqualTo("Yes");
      phone
          .ui
          .press("Done")
          .read("2 of 3")
          .press("Finish visit")
          .read("Papers and contracts: 1 left");
      phone.ui.picture("phone-gaps").press("Finish visit").read("No connection. 3 kept");
      assertThat(phone.visit.answers).isEmpty();

      phone.connected().ui.read("Everything is sent");
      assertThat(phone.visit.answers).hasSize(2);
      assertThat(phone.visit.ends).hasSize(1);
      assertThat(phone.visit.ends.get(0).getAsJsonArray("gaps")).hasSize(7);
    }
  }

  @Test
  void whatWasFinishedWithoutAConnectionGoesOutOnceItIsBackAndTheAppStaysOpen() {
    try (Phone phone = Phone.ready()) {
      phone.offline(true).visit().section("Papers and contracts").say("Do workers hold", "Yes");
      phone.ui.press("Done").press("Finish visit").press("Finish visit");
      phone.ui.read("No connection. 2 kept on this phone");
      phone.connected().ui.read("Everything is sent");
      assertThat(phone.visit.ends).hasSize(1);
    }
  }

  @Test
  void aQuestionThatHangsOnAnotherIsAskedOnlyThenAndItsAnswerIsKeptWhenItIsNot() {
    try (Phone phone = Phone.ready()) {
      phone.visit().section("Where people sleep").ui.read("Do people sleep on the site?");
      assertThat(phone.ui.text()).doesNotContain("largest room", "locked at night");
      phone.say("Do people sleep", "Yes").ui.read("How many sleep in the largest room?");
      assertThat(phone.ui.text()).doesNotContain("locked at night");
      phone.ui.write("Answer", "14").read("Is that room locked at night?");
      phone.say("Is that room", "Yes").ui.press("Done").read("3 of 4");
      phone.arrives("three answers", () -> phone.visit.answers.size() == 3);

      phone.section("Where people sleep").say("Do people sleep", "Not seen");
      phone.ui.read("What do people get");
      phone.ui.until(
          "asked no more", it -> phone.ui.text().contains("largest room") ? null : Boolean.TRUE);
      assertThat(phone.ui.text()).doesNotContain("locked at night");
      phone.ui.press("Done").read("1 of 2").press("Finish visit");
      phone.ui.read("Where people sleep: 1 left").press("Finish visit");
      phone.arrives("the end", () -> phone.visit.ends.size() == 1);
      assertThat(phone.visit.ends.get(0).getAsJsonArray("gaps").toString())
          .contains("rooms-needs")
          .doesNotContain("rooms-each", "rooms-lock");
      assertThat(phone.visit.answers.values())
          .as("what was answered is kept")
          .anyMatch(one -> text(one, "value").equals("14"));

      phone.ui.press("Back");
      phone.section("Where people sleep").say("Do people sleep", "Yes");
      phone.ui.read("Is that room locked at night?");
      assertThat(phone.ui.field("Answer").getDomProperty("value")).isEqualTo("14");
    }
  }

  @Test
  void anyOfTheChoicesAnswerAndNoneStandsAlone() {
    try (Phone phone = Phone.ready()) {
      phone.visit().section("Where people sleep").ui.read("Choose all that apply.");
      phone.say("What do people get", "Food").say("What do people get", "Housing");
      phone.arrives(
          "both in the order of the choices",
          () ->
              phone.visit.answers.values().stream()
                  .anyMatch(one -> text(one, "value").equals("housing; food")));
      phone.say("What do people get", "None of these");
      phone.arrives("none alone", () -> text(only(phone.visit), "value").equals("none"));
      phone.say("What do people get", "Food").say("What do people get", "Food");
      phone.arrives("taken away again", () -> text(only(phone.visit), "answer").isEmpty());
    }
  }

  @Test
  void whatTheServerDoesNotTakeNowIsKeptUntilItDoesAndInterviewsGoThrough() {
    try (Phone phone = Phone.ready()) {
      phone.visit.closed = "This visit is on hold.";
      phone.ui.complaints().expect("", 409);
      phone.visit().section("Papers and contracts").say("Do workers hold", "Yes");
      phone.ui.read("1 kept until the server takes it").read("This visit is on hold.");
      phone.ui.picture("phone-held");
      assertThat(Axe.violations(phone.ui.driver())).isEmpty();
      phone.ui.press("Done").press(By.partialLinkText("Interviews")).press("New interview");
      phone.say("Can you leave", "No").ui.press("Keep under the PIN").press("Seal 1 interview");
      phone.arrives("what people said", () -> phone.visit.interviews.size() == 1);
      phone.again().ui.read("1 kept until the server takes it");
      assertThat(phone.visit.answers).isEmpty();

      phone.visit.closed = null;
      phone.ui.press("Look").press("Send now").read("Everything is sent");
      assertThat(text(only(phone.visit), "answer")).isEqualTo("YES");
    }
  }

  @Test
  void aLostReplyNeitherDoublesAnAnswerNorLooksLikeSomebodyElses() {
    try (Phone phone = Phone.ready()) {
      phone.ui.complaints().expect("", 502);
      phone.road.lose("PUT .*/answers/");
      phone.visit().section("Papers and contracts").say("Do workers hold", "Yes");
      phone.ui.read("The server does not answer. 1 kept on this phone");
      assertThat(text(only(phone.visit), "answer")).isEqualTo("YES");
      // changed here while the first reply is still owed
      phone.ui.complaints().expect("", 409);
      phone.say("Do workers hold", "Not seen");
      phone.road.lose(null);
      phone.again().ui.read("Everything is sent");
      assertThat(text(only(phone.visit), "answer")).isEqualTo("NOT_SEEN");
      assertThat(only(phone.visit).get("version").getAsInt()).isEqualTo(2);

      phone.road.lose("PUT .*/answers/");
      phone.say("Do workers hold", "Does not apply").ui.read("The server does not answer");
      phone.road.lose(null);
      phone.again().ui.read("Everything is sent");
      assertThat(only(phone.visit).get("version").getAsInt()).isEqualTo(3);
    }
  }

  @Test
  void twoAnswersThatDifferAreBothShownAndThePersonChooses() {
    try (Phone phone = Phone.ready()) {
      phone.visit().section("Papers and contracts").say("Do workers hold", "Yes");
      phone.ui.read("Everything is sent");
      JsonObject theirs = only(phone.visit).deepCopy();
      theirs.addProperty("answer", "NO");
      theirs.addProperty("observation", "Seen by a colleague.");
      theirs.addProperty("version", 2);
      phone.visit.meanwhile(theirs);

      phone.ui.complaints().expect("", 409);
      phone.say("Do workers hold", "Not seen").ui.read("1 needs you").press("Look");
      phone.ui.read("Seen by a colleague.").read("Yours").picture("phone-conflict");
      assertThat(text(only(phone.visit), "answer")).isEqualTo("NO");
      assertThat(Axe.violations(phone.ui.driver())).isEmpty();
      phone.ui.press("Keep mine").read("Everything is sent");
      assertThat(text(only(phone.visit), "answer")).isEqualTo("NOT_SEEN");

      JsonObject again = only(phone.visit).deepCopy();
      again.addProperty("answer", "NOT_APPLICABLE");
      again.addProperty("version", 4);
      phone.visit.meanwhile(again);
      phone.ui.press("Back");
      phone.visit().section("Papers and contracts");
      phone
          .say("Do workers hold", "Yes")
          .ui
          .read("1 needs you")
          .press("Look")
          .press("Take this one");
      phone.ui.read("Everything is sent");
      assertThat(only(phone.visit)).isEqualTo(again);
    }
  }

  @Test
  void anAnswerThatSomebodyElseGaveFirstIsShownBesideMine() {
    try (Phone phone = Phone.ready()) {
      phone.offline(true).visit().section("Papers and contracts").say("Do workers hold", "Yes");
      JsonObject theirs = new JsonObject();
      theirs.addProperty("id", "5c0d7a52-6f6c-4c8a-8a51-1f5f0f3c9a01");
      theirs.addProperty("question", "papers-held");
      theirs.addProperty("answer", "NO");
      theirs.addProperty("group", "all");
      theirs.addProperty("source", "AUDITOR");
      theirs.addProperty("releasability", "OPEN");
      theirs.addProperty("recordedAt", "2026-11-25T03:00:00Z");
      theirs.addProperty("version", 1);
      phone.visit.meanwhile(theirs);
      phone.ui.complaints().expect("", 409);
      phone.connected().ui.read("1 needs you").press("Look").press("Keep mine");
      phone.ui.read("Everything is sent");
      assertThat(text(only(phone.visit), "id")).isEqualTo(text(theirs, "id"));
      assertThat(text(only(phone.visit), "answer")).isEqualTo("YES");
    }
  }
}
