package org.tual.replies;

import java.util.Locale;

/** What was asked cannot be; one sentence. */
public final class NotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPossible(String message) {
    super(message);
  }

  /** Words that are there and within bounds, without blanks around them. */
  static String words(String what, String text, int most) {
    if (text == null || text.isBlank() || text.strip().length() > most) {
      throw new NotPossible(
          String.format(Locale.ROOT, "%s are needed, at most %,d characters.", what, most));
    }
    return text.strip();
  }
}
