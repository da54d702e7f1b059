package org.tual.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A text signed by one or more keys, in the form of C2SP signed-note: the text, an empty line, and
 * a line for each signature.
 *
 * @param text ends with a line feed, which is signed too
 * @param signatures one or more; of unknown keys too, which count for nothing
 */
public record SignedNote(String text, List<Line> signatures) {
  private static final String DASH = "\u2014 ";
  private static final int ID = 4;
  private static final int MOST_SIGNATURES = 64;
  private static final int MOST_CHARACTERS = 1 << 20;

  /**
   * One signature.
   *
   * @param name of the key
   * @param keyId of the key
   * @param signature as the key's algorithm makes it
   */
  public record Line(String name, int keyId, byte[] signature) {}

  /**
   * A note as given.
   *
   * @throws IllegalArgumentException where the text cannot be signed in this form
   */
  public SignedNote {
    signatures = List.copyOf(signatures);
    if (text.length() < 2 || !text.endsWith("\n") || text.endsWith("\n\n")) {
      throw new IllegalArgumentException("The text of a note ends with one line feed.");
    }
    if (text.chars().anyMatch(c -> c < ' ' && c != '\n')) {
      throw new IllegalArgumentException("The text of a note holds control characters.");
    }
    if (signatures.isEmpty() || signatures.size() > MOST_SIGNATURES) {
      throw new IllegalArgumentException("A note has 1 to " + MOST_SIGNATURES + " signatures.");
    }
  }

  /** Signs a text. */
  public static SignedNote sign(String text, SigningKey key) {
    byte[] signature = key.sign(text.getBytes(StandardCharsets.UTF_8));
    return new SignedNote(
        text, List.of(new Line(key.publicHalf().name(), key.publicHalf().id(), signature)));
  }

  /**
   * Reads a note; checks its form, not its signatures.
   *
   * @throws IllegalArgumentException which says what is malformed
   */
  public static SignedNote parse(String note) {
    int gap = note.lastIndexOf("\n\n");
    if (gap < 0 || note.length() > MOST_CHARACTERS) {
      throw new IllegalArgumentException("A note is a text, an empty line and signatures.");
    }
    String below = note.substring(gap + 2);
    if (!below.endsWith("\n")) {
      throw new IllegalArgumentException("The last line of a note is cut off.");
    }
    List<Line> lines = new ArrayList<>();
    for (String line : below.substring(0, below.length() - 1).split("\n", -1)) {
      lines.add(line(line));
    }
    return new SignedNote(note.substring(0, gap + 1), lines);
  }

  private static Line line(String line) {
    int blank = line.lastIndexOf(' ');
    if (!line.startsWith(DASH) || blank < DASH.length()) {
      throw new IllegalArgumentException(
          "A line below the text is no signature: a dash, a name and the signature.");
    }
    String name = line.substring(DASH.length(), blank);
    if (!LogKey.isName(name)) {
      throw new IllegalArgumentException("A signature has no name of a key.");
    }
    byte[] bytes = base64(line.substring(blank + 1));
    if (bytes.length <= ID) {
      throw new IllegalArgumentException("A signature is cut off.");
    }
    ByteBuffer parts = ByteBuffer.wrap(bytes);
    int id = parts.getInt();
    byte[] signature = new byte[parts.remaining()];
    parts.get(signature);
    return new Line(name, id, signature);
  }

  /** Decodes standard base64 and refuses every text but the one that these bytes have. */
  static byte[] base64(String text) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("A value is no base64.", e);
    }
    if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
      throw new IllegalArgumentException("A value is no base64 in its usual form.");
    }
    return bytes;
  }

  /** Signed by this key, and no signature under its name and id is wrong. */
  public boolean signedBy(LogKey key) {
    byte[] signed = text.getBytes(StandardCharsets.UTF_8);
    int id = key.id();
    List<Line> own =
        signatures.stream()
            .filter(line -> line.name().equals(key.name()) && line.keyId() == id)
            .toList();
    return !own.isEmpty() && own.stream().allMatch(line -> key.verifies(signed, line.signature()));
  }

  /** The note as it is kept and sent. */
  public String write() {
    StringBuilder note = new StringBuilder(text).append('\n');
    for (Line line : signatures) {
      byte[] bytes =
          ByteBuffer.allocate(ID + line.signature().length)
              .putInt(line.keyId())
              .put(line.signature())
              .array();
      note.append(DASH)
          .append(line.name())
          .append(' ')
          .append(Base64.getEncoder().encodeToString(bytes))
          .append('\n');
    }
    return note.toString();
  }
}
