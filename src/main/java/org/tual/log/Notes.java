package org.tual.log;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The signed notes of a checkpoints file, one at a time. */
final class Notes {
  private static final int MOST_LINES = 80;

  private final Lines lines;
  private boolean more = true;
  private boolean first = true;

  Notes(InputStream in) {
    this.lines = new Lines(in);
  }

  /**
   * The next note, or null at the end of the file.
   *
   * @throws IllegalArgumentException where the lines are not those of a note
   */
  String next() throws IOException {
    if (!more) {
      return null;
    }
    StringBuilder note = new StringBuilder();
    boolean below = false;
    int count = 0;
    for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
      if (!line.problem().isEmpty() || ++count > MOST_LINES) {
        throw new IllegalArgumentException("A line is cut off or too long.");
      }
      if (line.bytes().length == 0 && below) {
        first = false;
        return note.toString();
      }
      below = below || line.bytes().length == 0;
      note.append(text(line.bytes())).append('\n');
    }
    more = false;
    // An empty file has no note; an empty line at the end promises one that is not there.
    return note.isEmpty() && first ? null : note.toString();
  }

  private static String text(byte[] line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("It is no text in UTF-8.", e);
    }
  }
}
