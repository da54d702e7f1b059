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
  private boolean lineHigh;
  private long position;
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
  long blanks;

  private TextScan(long size) {
    this.size = size;
  }

  static TextScan of(Path file) throws IOException {
    TextScan scan = new TextScan(Files.size(file));
    try (InputStream in = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        for (int i = 0; i < n; i++) {
          scan.step(buffer[i]);
        }
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
    return blanks == size;
  }

  /** Lines with bytes above 127 or with escapes; empty where the file is plain ASCII. */
  byte[] sample() {
    return sample.toByteArray();
  }

  private void step(byte b) {
    if (b < 0) {
      lineHigh = true;
      high(b & 0xFF);
    } else {
      if (pending > 0) {
        malformed++;
        pending = 0;
      }
      if (b < 0x20) {
        control(b);
      } else if (b == ' ') {
        blanks++;
      }
    }
    if (lineLength < SAMPLE_LINE) {
      line[lineLength++] = b;
    }
    position++;
  }

  private void control(byte b) {
    if (b == '\n' || b == '\r') {
      blanks++;
      endLine();
    } else if (b == '\t') {
      blanks++;
    } else if (b == 0) {
      zerosEven += 1 - (position & 1);
      zerosOdd += position & 1;
    } else if (b == 0x1B || b == 0x0E || b == 0x0F) {
      // escape and shift switch the character set in ISO 2022
      escapes += b == 0x1B ? 1 : 0;
      shifts += b == 0x1B ? 0 : 1;
      lineHigh = true;
    } else {
      controls++;
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
      malformed++;
      pending = 0;
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
    long allowed = SAMPLE_STEP * (1 + position * SAMPLE_STEPS / Math.max(1, size));
    if (lineHigh && lineLength < SAMPLE_LINE && sample.size() + lineLength < allowed) {
      sample.write(line, 0, lineLength);
      sample.write('\n');
    } else if (lineHigh && sample.size() == 0) {
      sample.write(line, 0, lineLength);
      sample.write('\n');
    }
    lineLength = 0;
    lineHigh = false;
  }
}
