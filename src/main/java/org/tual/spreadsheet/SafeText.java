package org.tual.spreadsheet;

import java.util.regex.Pattern;

/**
 * Text made safe for spreadsheet programs that run what looks like a formula (CWE-1236): such a
 * text gets an apostrophe in front, which changes the value, so exports say so. Plain numbers stay
 * as they are.
 */
public final class SafeText {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?(%|[eE][+-]?[0-9]{1,3})?");
  private static final String TRIGGERS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private SafeText() {}

  /** The text with an apostrophe at the start of every line that could run. */
  public static String guarded(String text) {
    if (NUMBER.matcher(text).matches()) {
      return text;
    }
    StringBuilder safe = null;
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      boolean risky = runs(text, start, end);
      if (risky && safe == null) {
        safe = new StringBuilder(text.length() + 4).append(text, 0, start);
      }
      if (safe != null) {
        safe.append(risky ? "'" : "").append(text, start, Math.min(end + 1, text.length()));
      }
      start = end + 1;
    }
    return safe == null ? text : safe.toString();
  }

  /** One CSV field after RFC 4180: guarded and always in quotes. */
  public static String csvField(String text) {
    return '"' + guarded(text).replace("\"", "\"\"") + '"';
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static boolean runs(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\t' && i == start) {
        return true;
      }
      if (!ignored(c)) {
        return TRIGGERS.indexOf(c) >= 0;
      }
    }
    // a line break in front hides the next line from a reader, not from the program
    return start == 0 && end < text.length();
  }

  /** What spreadsheet programs skip before they look for a formula. */
  private static boolean ignored(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
