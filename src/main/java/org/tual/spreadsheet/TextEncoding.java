package org.tual.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the bytes of a text file are read as characters, and whether that is known or guessed. Order
 * of proof: a byte order mark, strict UTF-8 over the whole file, UTF-16 or UTF-32 by their zeros,
 * then a guess among older encodings.
 *
 * @param charset the encoding
 * @param skip bytes of the byte order mark
 * @param how words for the file's description, such as {@code UTF-8} or {@code Shift_JIS, guessed}
 */
record TextEncoding(Charset charset, int skip, String how) {

  /** Decides, or throws {@link UnreadableFile} where the file is empty or no text at all. */
  static TextEncoding of(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(4);
    }
    TextScan scan = TextScan.of(file);
    String name = file.getFileName().toString();
    TextEncoding marked = marked(start, scan);
    if (scan.isBlank() || marked != null && marked.skip() == scan.size()) {
      throw Refusal.EMPTY_FILE.of(name);
    }
    if (marked != null) {
      return marked;
    }
    if (scan.zerosEven + scan.zerosOdd > 0) {
      return wide(start, scan);
    }
    long controls = scan.controls + (scan.escapes == 0 ? scan.shifts : 0);
    if (controls > 2 && controls * 100 > scan.size()) {
      throw Refusal.BINARY_DATA.of();
    }
    if (scan.malformed == 0 && scan.escapes == 0) {
      return new TextEncoding(StandardCharsets.UTF_8, 0, "UTF-8");
    }
    if (scan.malformed > 0 && scan.sequences > 20 * scan.malformed) {
      return new TextEncoding(StandardCharsets.UTF_8, 0, damaged(scan));
    }
    return OldEncodings.guess(scan);
  }

  private static TextEncoding marked(byte[] b, TextScan scan) {
    if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
      String how = scan.malformed == 0 ? "UTF-8 with byte order mark" : damaged(scan);
      return new TextEncoding(StandardCharsets.UTF_8, 3, how);
    }
    int first = b.length < 4 ? 0 : (b[0] & 0xFF) << 24 | (b[1] & 0xFF) << 16;
    int all = b.length < 4 ? 0 : first | (b[2] & 0xFF) << 8 | b[3] & 0xFF;
    if (all == 0x0000FEFF) {
      return new TextEncoding(Charset.forName("UTF-32BE"), 4, "UTF-32");
    }
    if (all == 0xFFFE0000) {
      return new TextEncoding(Charset.forName("UTF-32LE"), 4, "UTF-32");
    }
    if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2, "UTF-16");
    }
    if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2, "UTF-16");
    }
    return null;
  }

  private static String damaged(TextScan scan) {
    return "UTF-8, with "
        + scan.malformed
        + (scan.malformed == 1 ? " damaged place" : " damaged places")
        + " shown as \uFFFD";
  }

  /** Without a mark, the zeros of ASCII characters tell the width and the order of bytes. */
  private static TextEncoding wide(byte[] start, TextScan scan) {
    long zeros = scan.zerosEven + scan.zerosOdd;
    long size = scan.size();
    if (size % 4 == 0 && zeros * 100 >= size * 45 && start.length == 4) {
      boolean bigEndian = start[0] == 0 && start[1] == 0;
      boolean littleEndian = start[2] == 0 && start[3] == 0;
      if (bigEndian != littleEndian) {
        String name = bigEndian ? "UTF-32BE" : "UTF-32LE";
        return new TextEncoding(Charset.forName(name), 0, name + " without byte order mark");
      }
    }
    boolean enough = size % 2 == 0 && zeros * 50 >= size && scan.controls * 20 <= size;
    if (enough && scan.zerosEven * 20 < scan.zerosOdd) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 0, "UTF-16LE without byte order mark");
    }
    if (enough && scan.zerosOdd * 20 < scan.zerosEven) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 0, "UTF-16BE without byte order mark");
    }
    throw Refusal.BINARY_DATA.of();
  }
}
