package org.tual.compartment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Fills texts up to classes of sizes before they are sealed, so that a length tells little. */
final class Padding {
  private static final int LENGTH_BYTES = 4;
  private static final int SMALLEST = 4_096;
  private static final int GREATEST = SMALLEST << 7;

  private Padding() {}

  /**
   * The text in UTF-8 with its length before it and zeros behind it: 4,096 bytes or twice, four
   * times that and so on.
   *
   * @throws NotPossible beyond 512 kilobytes
   */
  static byte[] fill(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int size = SMALLEST;
    while (size < bytes.length + LENGTH_BYTES) {
      size *= 2;
    }
    if (size > GREATEST) {
      throw new NotPossible("This is too long to be kept in one piece.");
    }
    return ByteBuffer.allocate(size).putInt(bytes.length).put(bytes).array();
  }

  static String strip(byte[] filled) {
    ByteBuffer buffer = ByteBuffer.wrap(filled);
    byte[] bytes = new byte[buffer.getInt()];
    buffer.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
