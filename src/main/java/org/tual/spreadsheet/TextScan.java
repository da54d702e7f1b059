package org.tual.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One pass over all bytes of a text file: is it UTF-8 to the last byte, does it hold bytes that no
 * text holds, and a bounded sample of its lines with bytes above 127, spread over the file.
 */
final class TextScan {
  private static final int SAMPLE_LINE = 2_000;
  private static final int SAMPLE_STEP = 6_000;
  private static final int SAMPLE_STEPS = 16;

  private final long size;
  private final ByteArrayOutputStream sample = new ByteArrayOutputStream();
  private final byte[] line = new byte[SAMPLE_LINE];
  private int lineLength;
  private boolean sampled;
  private long position;
  private boolean blank = true;
  private int pending;
  private int lowest;
  private int highest;

  long zerosEven;
  long zerosOdd;
  long controls;
  long escapes;
  long shifts;
  long sequences;
  long malformed;

  private TextScan(long size) {
    this.size = size;
  }

  static TextScan of(Path file) throws IOException {
    TextScan scan = new TextScan(Files.size(file));
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        scan.block(buffer, n);
      }
    }
    scan.malformed += scan.pending > 0 ? 1 : 0;
    scan.endLine();
    return scan;
  }

  long size() {
    return size;
  }

  boolean isBlank() {
    return blank;
  }

  /** Lines with bytes above 127 or with escapes; empty where the file is plain ASCII. */
  byte[] sample() {
    return sample.toByteArray();
  }

  private void block(byte[] buffer, int length) {
    int i = 0;
    while (i < length) {
      int start = i;
      while (i < length && buffer[i] >= 0x20) {
        i++;
      }
      if (i > start) {
        ascii(buffer, start, i);
      }
      if (i < length) {
        odd(buffer[i++]);
      }
    }
  }

  private void ascii(byte[] buffer, int from, int to) {
    endSequence();
    for (int i = from; blank && i < to; i++) {
      blank = buffer[i] == ' ';
    }
    int kept = Math.min(to - from, SAMPLE_LINE - lineLength);
    System.arraycopy(buffer, from, line, lineLength, kept);
    lineLength += kept;
    position += to - from;
  }

  private void odd(byte b) {
    if (b < 0) {
      blank = false;
      sampled = true;
      high(b & 0xFF);
    } else {
      endSequence();
      control(b);
    }
    if (lineLength < SAMPLE_LINE) {
      line[lineLength++] = b;
    }
    position++;
    if (b == '\n' || b == '\r') {
      endLine();
    }
  }

  private void endSequence() {
    if (pending > 0) {
      malformed++;
      pending = 0;
    }
  }

  private void control(byte b) {
    switch (b) {
      case '\n', '\r', '\t' -> {}
      case 0 -> {
        blank = false;
        zerosEven += 1 - (position & 1);
        zerosOdd += position & 1;
      }
      // escape and shift switch the character set in ISO 2022
      case 0x1B -> {
        escapes++;
        sampled = true;
      }
      case 0x0E, 0x0F -> {
        shifts++;
        sampled = true;
      }
      default -> {
        blank = false;
        controls++;
      }
    }
  }

  /** Well-formed byte sequences as in table 3-7 of the Unicode Standard. */
  private void high(int b) {
    if (pending > 0) {
      if (b >= lowest && b <= highest) {
        pending--;
        sequences += pending == 0 ? 1 : 0;
        lowest = 0x80;
        highest = 0xBF;
        return;
      }
      endSequence();
    }
    lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
    highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    if (b >= 0xC2 && b <= 0xDF) {
      pending = 1;
    } else if (b >= 0xE0 && b <= 0xEF) {
      pending = 2;
    } else if (b >= 0xF0 && b <= 0xF4) {
      pending = 3;
    } else {
      malformed++;
    }
  }

  private void endLine() {
    if (sampled) {
      long allowed = SAMPLE_STEP * (1 + position * SAMPLE_STEPS / Math.max(1, size));
      boolean whole = lineLength < SAMPLE_LINE && sample.size() + lineLength < allowed;
      if (whole || sample.size() == 0) {
        sample.write(line, 0, lineLength);
        sample.write('\n');
      }
    }
    lineLength = 0;
    sampled = false;
  }
}
