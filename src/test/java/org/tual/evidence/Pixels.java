package org.tual.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;

/** Pictures for tests, with what cameras and attackers add. */
public final class Pixels {
  private Pixels() {}

  /** A picture of two colours. */
  public static byte[] encoded(String format, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillRect(0, 0, width / 2, height);
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** A JPEG with a segment of EXIF and bytes behind its end, both with these words. */
  public static byte[] talking(String words) {
    byte[] plain = encoded("jpg", 64, 48);
    byte[] exif = ("Exif\0\0" + words).getBytes(StandardCharsets.ISO_8859_1);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(plain, 0, 2);
    all.write(0xFF);
    all.write(0xE1);
    all.write((exif.length + 2) >> 8);
    all.write((exif.length + 2) & 0xFF);
    all.writeBytes(exif);
    all.write(plain, 2, plain.length - 2);
    all.writeBytes(words.getBytes(StandardCharsets.ISO_8859_1));
    return all.toByteArray();
  }

  /** A PNG of a few kilobytes that unpacks to so many points. */
  public static byte[] bomb(int side) {
    try {
      ByteArrayOutputStream header = new ByteArrayOutputStream();
      DataOutputStream fields = new DataOutputStream(header);
      fields.writeInt(side);
      fields.writeInt(side);
      fields.write(new byte[] {1, 0, 0, 0, 0});
      ByteArrayOutputStream rows = new ByteArrayOutputStream();
      try (DeflaterOutputStream packed = new DeflaterOutputStream(rows)) {
        byte[] row = new byte[1 + side / 8];
        for (int i = 0; i < side; i++) {
          packed.write(row);
        }
      }
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.writeBytes("\u0089PNG\r\n\u001A\n".getBytes(StandardCharsets.ISO_8859_1));
      chunk(all, "IHDR", header.toByteArray());
      chunk(all, "IDAT", rows.toByteArray());
      chunk(all, "IEND", new byte[0]);
      return all.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void chunk(ByteArrayOutputStream all, String type, byte[] data)
      throws IOException {
    DataOutputStream out = new DataOutputStream(all);
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt((int) sum.getValue());
  }
}
