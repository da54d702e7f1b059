package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tual.access.App;
import org.tual.http.Running;

/** Somebody sets up a second factor on a phone, keeps the recovery codes, and comes back by one. */
class RecoveryCodesIT {
  private static final String NAME = "reviewer and auditor";
  private static final String PASSWORD = "long password of " + NAME;

  @Test
  void recoveryCodesStayInSightUntilTheyAreKept() {
    try (Ui ui = Ui.signedIn(Running.sampled(), Width.PHONE, "REVIEWER", "AUDITOR")) {
      ui.open("/#/account").press("Set up a second factor");
      ui.write("Your password, once more", PASSWORD).press("Show the secret");
      String secret = ui.field("Secret for the app").getAttribute("value").replace(" ", "");
      String code = new App(secret).shows(Instant.now(), 0);
      ui.write("Code that the app shows", code).press("Confirm");
      ui.read("Every session has ended").picture("second-factor");
      String kept = ui.field("Recovery codes").getAttribute("value");
      assertThat(kept.lines()).hasSizeGreaterThan(5).doesNotHaveDuplicates();
      ui.press("I have kept them, sign in").read("Cannot sign in?");
      // the password alone is refused, by which the page learns that a code is wanted
      ui.complaints().expect("/api/session", 401);
      ui.write("Name", NAME).write("Password", PASSWORD).press("Sign in");
      List<String> codes = kept.lines().toList();
      ui.write("Code", codes.get(0)).press("Sign in").read("What I may do");
    }
  }
}
