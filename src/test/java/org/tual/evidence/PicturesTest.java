package org.tual.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage image(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  @Test
  void whatACameraAddsIsGoneAndThePictureStays() throws IOException {
    byte[] sent = Pixels.talking("GPS 13.5 N kanarienvogel");
    assertThat(text(sent)).contains("Exif", "kanarienvogel");
    byte[] kept = Pictures.anew(sent).orElseThrow();
    assertThat(text(kept)).doesNotContain("Exif", "kanarienvogel").startsWith("\u00FF\u00D8\u00FF");
    BufferedImage image = image(kept);
    assertThat(image.getWidth()).isEqualTo(64);
    assertThat(new Color(image.getRGB(5, 5)).getRed()).isGreaterThan(200);
    assertThat(new Color(image.getRGB(60, 5)).getRed()).isLessThan(60);
  }

  @Test
  void aLargePictureIsMadeSmallerAndASmallOneIsNotMadeLarger() throws IOException {
    assertThat(image(Pictures.anew(Pixels.encoded("png", 9_000, 90)).orElseThrow()).getWidth())
        .isLessThanOrEqualTo(4_096)
        .isGreaterThan(2_000);
    assertThat(image(Pictures.small(Pixels.encoded("jpg", 1_600, 1_200)).orElseThrow()).getWidth())
        .isLessThanOrEqualTo(320)
        .isGreaterThan(160);
    assertThat(image(Pictures.small(Pixels.encoded("jpg", 20, 10)).orElseThrow()).getWidth())
        .isEqualTo(20);
  }

  @Test
  void aBombIsRefusedByItsHeaderAndABoundedPictureOfItsKindIsNot() {
    byte[] bomb = Pixels.bomb(40_000);
    assertThat(bomb.length).isLessThan(1 << 20);
    assertThat(Pictures.anew(bomb)).isEmpty();
    assertThat(Pictures.anew(Pixels.bomb(800))).isPresent();
  }

  @Test
  void aBrokenPictureIsRefused() {
    byte[] whole = Pixels.encoded("png", 300, 300);
    assertThat(Pictures.anew(Arrays.copyOf(whole, 60))).isEmpty();
    assertThat(
            Pictures.anew(
                "\u00FF\u00D8\u00FF and no picture".getBytes(StandardCharsets.ISO_8859_1)))
        .isEmpty();
    assertThat(Pictures.anew(new byte[0])).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><script>alert(1)</script>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "GIF89a",
        "MZ\u0090",
        "%!PS",
        "PK\u0003\u0004 cut off",
        ""
      })
  void otherFilesAreNotTakenWhateverTheirName(String start) {
    assertThat(Media.of(start.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  @Test
  void documentsAreToldByTheirPartsAndMacrosAreNotTaken() throws IOException {
    assertThat(Media.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII))).contains(Media.PDF);
    assertThat(Media.of(zip("[Content_Types].xml", "xl/workbook.xml"))).contains(Media.XLSX);
    assertThat(Media.of(zip("[Content_Types].xml", "word/document.xml"))).contains(Media.DOCX);
    assertThat(Media.of(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")))
        .isEmpty();
    assertThat(Media.of(zip("index.html"))).isEmpty();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
