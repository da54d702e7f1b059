package org.tual.tips;

import java.util.HexFormat;

/**
 * A tip in the hands of whoever told it: found by the receipt, and opened by its key.
 *
 * @param id of the sealed document
 * @param key of 256 bits
 */
public record Held(String id, byte[] key) {
  /** For a form of this process; {@link #read} gives it back. */
  public String text() {
    return id + ":" + HexFormat.of().formatHex(key);
  }

  public static Held read(String text) {
    String[] parts = text.split(":", 2);
    return new Held(parts[0], HexFormat.of().parseHex(parts[1]));
  }

  @Override
  public String toString() {
    return "Held";
  }
}
