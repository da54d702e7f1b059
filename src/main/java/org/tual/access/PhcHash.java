package org.tual.access;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An Argon2id hash with all that is needed to work it out again, in the PHC string format: {@code
 * $argon2id$v=19$m=47104,t=1,p=1$salt$hash}.
 *
 * @param memory KiB
 */
record PhcHash(int memory, int passes, int lanes, byte[] salt, byte[] hash) {
  private static final Pattern FORM =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=([1-9][0-9]{0,6}),t=([1-9][0-9]?),p=([1-9])"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{22,86})");

  /** A damaged row must not make the server take all its memory. */
  private static final int MOST_MEMORY = 256 * 1024;

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if it is another algorithm, damaged, or beyond the bounds
   */
  static PhcHash parse(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches() || Integer.parseInt(found.group(1)) > MOST_MEMORY) {
      throw new IllegalArgumentException("The stored password hash cannot be read.");
    }
    return new PhcHash(
        Integer.parseInt(found.group(1)),
        Integer.parseInt(found.group(2)),
        Integer.parseInt(found.group(3)),
        Base64.getDecoder().decode(found.group(4)),
        Base64.getDecoder().decode(found.group(5)));
  }

  PhcHash with(byte[] other) {
    return new PhcHash(memory, passes, lanes, salt, other);
  }

  String text() {
    Base64.Encoder plain = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%s,t=%s,p=%s$%s$%s"
        .formatted(memory, passes, lanes, plain.encodeToString(salt), plain.encodeToString(hash));
  }

  /** Says nothing about the hash, so that it stays out of logs. */
  @Override
  public String toString() {
    return "PhcHash";
  }
}
