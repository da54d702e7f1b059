package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.tual.evidence.Pixels;
import org.tual.http.Running;

/** A supplier is asked, shows what it did, and a second person closes it. */
class RemedyWalkIT {
  private static final By TAKE = By.xpath(".//ul[@class='items']//button");
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void theSupplierShowsWhatItDidAndAnotherPersonThanRaisedItClosesIt(Width width)
      throws IOException {
    Running server = Running.sampled();
    String title = "Doors locked at night, seen at " + width.width;
    String id = server.action(title);
    try (Ui ui = Ui.signedIn(server, width, "SUPPLIER_CONTACT")) {
      ui.open("/").visit("What is asked of us").press(title);
      ui.read("Take the locks off the doors.").tick("It is put right");
      ui.write("In your words", "The locks are off since Monday.").press("Send the answer");
      ui.read("being looked at").read("What you answered");
      Path door = Files.write(folder.resolve("door.jpg"), Pixels.encoded("jpg", 64, 48));
      ui.write("What it shows", "A door without a lock");
      ui.see(By.id("show-file")).sendKeys("" + door.toAbsolutePath());
      ui.press("Send the file").read("The file is sent.").read("A door without a lock");
      assertThat(ui.text().toLowerCase(Locale.ROOT))
          .doesNotContain("severity", "s3", "interview", "stated", "inside");
      ui.picture("own-action");
    }
    try (Ui ui = Ui.signedIn(server, width, "REVIEWER")) {
      ui.open("/").visit("Corrective actions").press(title);
      ui.read("The locks are off since Monday.").read("Before it can be closed");
      ui.read("What the supplier sent").read("A door without a lock");
      ui.press("Verify").write("What was looked at", "Pictures of each door").press("Keep this");
      ui.read("All proof is there.");
      ui.choose("Move \"" + title + "\" to", "Verified: close");
      ui.write("Why", "The pictures show it").press("Move on").read("Verified and closed");
      ui.picture("corrective-action-closed");
      assertThat(server.get("REVIEWER", "/api/corrective-actions/" + id).get("stage"))
          .hasToString("\"VERIFIED_CLOSED\"");
    }
  }

  @ParameterizedTest
  @EnumSource
  void complianceRaisesOneAndBringsAPlanIn(Width width) throws IOException {
    Running server = Running.sampled();
    String title = "Wages are late, at " + width.width;
    Path plan =
        Files.writeString(
            folder.resolve("plan.csv"),
            "No,Description,Severity,Status,Photo\n1,Old ladder of "
                + width
                + ",Minor,Open,x\n2,Chairs,Purple,Open,\n");
    try (Ui ui = Ui.signedIn(server, width, "COMPLIANCE")) {
      ui.open("/#/corrective-actions").press("Raise one").write("Find the site", "Chok");
      ui.press(TAKE).write("Title", title).press("Keep");
      ui.read(title).read("What can be done").read("The supplier does not see it.");
      ui.press("Set what is owed").write("Workers, those who left included", "31");
      ui.write("Currency", "THB").write("Total", "1000.50");
      ui.field("Day of instalment 1").sendKeys("01-31-2027".replace("-", ""));
      ui.write("Amount of instalment 1", "1000.50").press("Keep").read("1000.50 THB");
      ui.picture("corrective-action");

      ui.open("/#/corrective-actions").press("Bring in a plan").write("Find the site", "Chok");
      ui.press(TAKE).give(plan).press("Look at the rows").read("not taken").read("Photo");
      ui.press("Bring in 1 row").read("What became of each row");
      ui.picture("corrective-plan");
      ui.press("Close").read("Old ladder of " + width).press("Table").read("S3: by plan");
      ui.picture("corrective-table");
    }
  }
}
