package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What a phone must not give away: to whoever finds it, and to whoever reads what it sent. */
class PhoneSecretsIT {
  private static final String SAID = "zwischenwort-of-a-worker";
  private static final String SEEN = "drawer-seen-by-nobody-else";
  private static final String NOTE = "Exif-note-of-the-camera";

  @Test
  void anInterviewIsKeptUnderThePinAndNeverReadAgainOnceItIsSealed() {
    try (Phone phone = Phone.ready()) {
      phone.offline(true).visit().ui.press(By.partialLinkText("Interviews")).press("New interview");
      phone.ui.tick("The person agreed").choose("Language spoken", "Burmese");
      phone.ui.choose("Who chose the person?", "I did");
      phone.say("Can you leave", "No").ui.write("What the person told you", SAID);
      phone.isNowhere(SAID);
      phone.again().ui.read("Interview");
      assertThat(phone.ui.field("What the person told you").getDomProperty("value"))
          .isEqualTo(SAID);
      phone.ui.press("Keep under the PIN").read("I have left the site").picture("phone-interviews");
      assertThat(Axe.violations(phone.ui.driver())).isEmpty();
      phone.ui.press("Seal 1 interview").read("1 sealed. It cannot be read on this phone.");
      phone.isNowhere(SAID);
      phone.again().ui.read("1 sealed. It cannot be read on this phone.");
      assertThat(phone.ui.driver().getPageSource()).doesNotContain(SAID);

      phone.connected().ui.read("Everything is sent");
      JsonObject envelope = phone.visit.interviews.values().iterator().next();
      assertThat(PaperVisit.bytes(envelope, "body").length % 4096).isZero();
      assertThat("" + envelope).doesNotContain(SAID);
      JsonObject said = phone.visit.opened(envelope);
      assertThat(said.get("language").getAsString()).isEqualTo("my");
      assertThat(said.get("at").getAsString()).hasSize(10);
      assertThat("" + said.getAsJsonArray("guide")).contains(SAID).contains("guide-leave");
    }
  }

  @Test
  void nothingThatIsWrittenStandsReadableOnThePhone() {
    try (Phone phone = Phone.ready()) {
      phone.offline(true).visit().section("Papers and contracts").say("Do workers hold", "No");
      phone.ui.write("What did you see?", SEEN).read("Saved on this phone");
      phone.isNowhere(SEEN);
      phone.isNowhere("Pelabuhan Fiktif");
      phone.isNowhere("Can you leave after work");
      phone.isNowhere(Phone.PIN);
    }
  }

  @Test
  void aPhotoLosesWhatTheCameraNotedAndItsTimeIsSealed() throws IOException {
    Path file = withNote();
    try (Phone phone = Phone.ready()) {
      phone.offline(true).visit().ui.press(By.partialLinkText("Photos")).give(file);
      phone.ui.read("What does it show?").write("What does it show?", "The gate");
      phone.isNowhere(NOTE);
      phone.again().ui.see(By.cssSelector("img.photo"));
      phone.connected().ui.read("Everything is sent").read("It is no longer on this phone.");
      byte[] sent = phone.visit.photos.values().iterator().next();
      assertThat(new String(sent, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", NOTE);
      BufferedImage picture = ImageIO.read(new java.io.ByteArrayInputStream(sent));
      assertThat(picture.getWidth()).isEqualTo(1600);
      JsonObject about = phone.visit.abouts.values().iterator().next();
      assertThat(about.get("caption").getAsString()).isEqualTo("The gate");
      JsonObject slip = about.getAsJsonObject("sealed");
      assertThat(PaperVisit.bytes(slip, "body")).hasSize(256);
      assertThat(phone.visit.opened(slip).get("at").getAsString()).startsWith("20");
      assertThat(phone.visit.opened(slip).get("lat").isJsonNull()).isTrue();
    }
  }

  @Test
  void tenWrongPinsRemoveEverything() {
    try (Phone phone = Phone.ready()) {
      phone.offline(true).visit().section("Papers and contracts").say("Do workers hold", "Yes");
      phone.ui.driver().navigate().refresh();
      phone.ui.idle();
      for (int left = 9; left > 0; left--) {
        phone.ui.write("PIN", "000000").press("Open").read("That PIN is wrong.");
        phone.ui.read(left == 1 ? "1 try is left" : left + " tries are left");
        if (left < 8) {
          assertThat(phone.ui.text()).contains("Wait ");
          later(phone);
        }
      }
      phone.ui.write("PIN", "000000").press("Open").read("Everything is removed from this phone");
      phone.isEmptied();
    }
  }

  /** Lets the pause pass. */
  private static void later(Phone phone) {
    phone
        .ui
        .driver()
        .executeScript("const now = Date.now.bind(Date); Date.now = () => now() + 400000;");
    phone.ui.until(
        "may try again",
        it -> it.findElement(By.cssSelector("form button")).isEnabled() ? Boolean.TRUE : null);
  }

  @Test
  void itIsEmptiedWhenItsOwnerAsksForItFromElsewhere() {
    try (Phone phone = Phone.ready()) {
      phone.visit().section("Papers and contracts").say("Do workers hold", "Yes");
      phone.ui.read("Everything is sent");
      phone.askRemoval();
      // it obeys before the PIN is given
      phone.ui.open(phone.road.uri("/field/")).read("Everything is removed from this phone");
      phone.isEmptied();
      phone.isSaidToBeEmpty();
    }
  }

  @Test
  void removingSaysWhatWouldBeLost() {
    try (Phone phone = Phone.ready()) {
      phone.offline(true).visit().section("Papers and contracts").say("Do workers hold", "Yes");
      phone.ui.press("This phone").read("This was not sent and would be lost:").read("1 answer");
      assertThat(
              phone
                  .ui
                  .see(By.xpath("//main//section//button[contains(.,'Remove everything')]"))
                  .isEnabled())
          .isFalse();
      phone.ui.picture("phone-remove").tick("I understand that it is lost");
      phone
          .ui
          .press("Remove everything from this phone")
          .read("Everything is removed from this phone");
      phone.isEmptied();
    }
  }

  /** A picture of a camera with a note in it. */
  private static Path withNote() throws IOException {
    BufferedImage picture = new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_RGB);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpg", out);
    byte[] plain = out.toByteArray();
    byte[] note = ("Exif\0\0" + NOTE).getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream noted = new ByteArrayOutputStream();
    noted.write(plain, 0, 2);
    noted.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (note.length + 2)});
    noted.write(note);
    noted.write(plain, 2, plain.length - 2);
    Path file = Files.createDirectories(Path.of("target/ui")).resolve("camera.jpg");
    return Files.write(file, noted.toByteArray());
  }
}
