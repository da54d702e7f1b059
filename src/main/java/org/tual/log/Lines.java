package org.tual.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a file as bytes, one at a time and none longer than a bound. */
final class Lines {
  private static final int LONGEST = 1 << 14;

  private final InputStream in;

  /**
   * One line without its line feed.
   *
   * @param problem what is wrong with it, or empty
   */
  record Line(byte[] bytes, String problem) {}

  /**
   * Reads from a buffered stream.
   *
   * @param in not closed here
   */
  Lines(InputStream in) {
    this.in = in;
  }

  /** The next line, or null at the end of the file. */
  Line next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    int read = in.read();
    if (read < 0) {
      return null;
    }
    while (read >= 0 && read != '\n') {
      if (bytes.size() < LONGEST) {
        bytes.write(read);
      } else {
        tooLong = true;
      }
      read = in.read();
    }
    String problem = read < 0 ? "it is cut off: no line feed ends it" : "";
    return new Line(bytes.toByteArray(), tooLong ? "it is far too long" : problem);
  }
}
