package org.tual.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The texts that cells of a workbook point at, kept as plain UTF-8 bytes. Phonetic hints are left
 * out. Throws {@link UnreadableFile} before it would take more than a third of the memory.
 */
final class SharedStrings {
  private static final int CHUNK = 1 << 20;

  private final List<byte[]> chunks = new ArrayList<>();
  // start of each text: chunk number in the upper half, offset in the lower
  private long[] starts = new long[1 << 10];
  private int[] lengths = new int[1 << 10];
  private int size;
  private int filled;
  private final long maxBytes = Runtime.getRuntime().maxMemory() / 3;

  /** Reads the table and closes it. */
  static SharedStrings read(XmlPart part, int maxCharacters) {
    SharedStrings strings = new SharedStrings();
    try (part) {
      for (int event = part.next(); event != XmlPart.DONE; event = part.next()) {
        if (event == XmlPart.START && part.name().equals("si")) {
          strings.add(RichText.read(part, "si", maxCharacters));
        }
      }
    }
    return strings;
  }

  String get(int index) {
    if (index < 0 || index >= size) {
      throw Refusal.BROKEN_WORKBOOK.of("a cell points at a text that the file does not hold");
    }
    byte[] chunk = chunks.get((int) (starts[index] >>> 32));
    return new String(chunk, (int) starts[index], lengths[index], StandardCharsets.UTF_8);
  }

  private void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if ((long) chunks.size() * CHUNK + bytes.length + 12L * starts.length > maxBytes) {
      throw Refusal.TOO_LARGE_FOR_MEMORY.of();
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      lengths = Arrays.copyOf(lengths, size * 2);
    }
    if (chunks.isEmpty() || filled + bytes.length > CHUNK) {
      chunks.add(new byte[Math.max(CHUNK, bytes.length)]);
      filled = 0;
    }
    int chunk = chunks.size() - 1;
    System.arraycopy(bytes, 0, chunks.get(chunk), filled, bytes.length);
    starts[size] = (long) chunk << 32 | filled;
    lengths[size++] = bytes.length;
    filled += bytes.length;
  }
}
