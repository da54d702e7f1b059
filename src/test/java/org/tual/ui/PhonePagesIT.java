package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.tual.http.Running;

/** What holds for every page of the app on the phone. Each leaves its picture in target/ui. */
class PhonePagesIT {
  private static final int NARROWEST = 320;

  private static void look(Phone phone, String name) {
    phone.ui.picture("phone-" + name);
    // what scrolls beneath the bars at the edges is no smaller for it, though axe says so
    phone
        .ui
        .driver()
        .executeScript(
            "document.querySelectorAll('.standing, .foot').forEach(one => one.style.position ="
                + " 'static')");
    assertThat(Axe.violations(phone.ui.driver())).as(name).isEmpty();
    assertThat(phone.small()).as("too small for a thumb on %s", name).isEmpty();
    assertThat(phone.ui.widerThan(NARROWEST)).as("pixels too wide on %s", name).isZero();
    assertThat(phone.ui.driver().getTitle()).as("title of %s", name).contains("Site notes");
    phone.ui.dark();
    assertThat(Axe.faintWords(phone.ui.driver()))
        .as("faint words in the dark on %s", name)
        .isEmpty();
    phone
        .ui
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia", java.util.Map.of("features", java.util.List.of()));
  }

  @Test
  void everyPageIsForEverybody() {
    try (Phone phone = Phone.fresh()) {
      look(phone, "pin");
    }
    try (Phone phone = Phone.ready()) {
      look(phone, "visits");
      look(phone.visit(), "visit");
      phone.section("Papers and contracts").say("Do workers hold", "No");
      phone.ui.press("How many, which workers, when, who says so");
      look(phone, "section");
      phone.ui.press("Done");
      phone.section("People on the site");
      look(phone, "values");
      phone.ui.press("Done").press(By.partialLinkText("Photos"));
      look(phone, "photos");
      phone.ui.press("Back").press(By.partialLinkText("Interviews")).press("New interview");
      look(phone, "interview");
      phone.ui.press("Back").press("Back").press("Finish visit");
      look(phone, "finish");
      phone.ui.press(By.cssSelector(".standing a"));
      look(phone, "sending");
      phone.ui.press("This phone");
      look(phone, "phone");
      phone.ui.press("Lock now").read("Forgot the PIN?");
      look(phone, "locked");
    }
  }

  @Test
  void somebodyNewSignsInAndTheAppSpeaksTheChosenLanguage() {
    Running server = Running.sampled();
    server.session("AUDITOR");
    PaperVisit visit = new PaperVisit();
    Ui ui = Ui.at(server, Width.PHONE);
    try (Road road = new Road(server, visit)) {
      ui.complaints().expect("/api/session", 401);
      ui.open(road.uri("/field/")).read("Sign in once while you have a connection.");
      assertThat(Axe.violations(ui.driver())).isEmpty();
      ui.picture("phone-sign-in")
          .write("Name", "auditor")
          .write("Password", "not this one")
          .press("Sign in");
      ui.read("Name, password or code is wrong.");
      ui.write("Password", "long password of auditor").press("Sign in").read("Choose a PIN");
      ui.write("New PIN", "12345").write("The same PIN again", "12345").press("Use this PIN");
      ui.read("Use at least 6 characters.");
      ui.write("New PIN", Phone.PIN).write("The same PIN again", "270716").press("Use this PIN");
      ui.read("The two are not the same.")
          .write("The same PIN again", Phone.PIN)
          .press("Use this PIN");
      ui.read("Pelabuhan Fiktif 3").press("This phone").choose("Language", "ไทย");
      ui.read("ลืม PIN?").write("PIN", Phone.PIN).press("เปิด").read("ออกจากระบบ");
      assertThat(ui.widerThan(320)).isZero();
      ui.picture("phone-thai");
    } finally {
      ui.driver().get("about:blank");
      ui.close();
    }
  }
}
