package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.tual.http.Running;

/** From the link on the console to the first report, by people who never saw the app. */
class FirstRunIT {
  private static final String OF_ADMIN = "a long sentence of anna";
  private static final String OF_COMPLIANCE = "a long sentence of wati";

  @ParameterizedTest
  @EnumSource
  void somebodyNewComesToAReport(Width width) throws IOException {
    Running server = Running.fresh();
    try (Ui ui = Ui.at(server, width)) {
      ui.open("/setup#" + server.link()).read("Welcome to Tual");
      ui.write("Name", "anna").write("New password", OF_ADMIN);
      ui.write("Name of the first safeguarding lead", "lina").press("Make the accounts");
      ui.read("The accounts are made").picture("first-run-made").press("Sign in");
      signIn(ui, "anna", OF_ADMIN);

      ui.press("Make an account").read("Who may come in, and what for.");
      ui.press("Make an account").write("Name", "wati").tick("Compliance");
      ui.picture("first-run-account").press("Make an account").read("Hand this link on to");
      String link = ui.field("One-time link").getDomProperty("value");
      ui.press("Done").visit("Sign out").read("Cannot sign in?");

      ui.open(link.substring(link.indexOf("/password"))).read("Choose your password");
      ui.write("New password", OF_COMPLIANCE).press("Keep this password");
      ui.read("Your password is set").press("Sign in");
      signIn(ui, "wati", OF_COMPLIANCE);

      ui.read("Begin with a supplier list").picture("first-run-empty");
      ui.press("Load this sample: Andaman seafood");
      ui.read("Andaman seafood is a sample. Every company in it is invented.");
      ui.read("new possible signs need a look").picture("first-run-home");

      ui.visit("Reports").read("The whole report");
      String seal = ui.see(By.className("seal")).getText();
      ui.press(By.partialLinkText("Report to print or send"));
      assertThat(pageOne(ui.downloaded(".pdf")))
          .contains("As known on 2026-10-31")
          .contains(seal.substring(0, 16));
    } finally {
      server.stop();
    }
  }

  private static void signIn(Ui ui, String name, String password) {
    ui.read("Cannot sign in?").write("Name", name).write("Password", password).press("Sign in");
    ui.read("What needs you");
  }

  private static String pageOne(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFTextStripper text = new PDFTextStripper();
      text.setEndPage(1);
      return text.getText(document);
    }
  }
}
