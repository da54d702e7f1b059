package org.tual.report;

/**
 * Text that a spreadsheet program will not run as a formula (CWE-1236): a cell or a line of it that
 * starts like one gets an apostrophe in front. Pure numbers stay as they are.
 */
final class SafeText {
  private static final String RISKY = "=+-@\t\r\n＝＋－＠";

  private SafeText() {}

  /** The text with an apostrophe before each line that could be read as a formula. */
  static String guard(String text) {
    if (text.isEmpty() || plainNumber(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length() + 1);
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      String line = end < 0 ? text.substring(start) : text.substring(start, end + 1);
      safe.append(risky(line) ? "'" : "").append(line);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    return safe.toString();
  }

  /** A spreadsheet program might read the first line as a formula. */
  static boolean risky(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (RISKY.indexOf(c) >= 0) {
        return line.strip().length() > 0;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
        return false;
      }
    }
    return false;
  }

  private static boolean plainNumber(String text) {
    int digits = 0;
    for (int i = text.charAt(0) == '-' ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != '.') {
        return false;
      }
    }
    return digits > 0 && text.indexOf('.') == text.lastIndexOf('.');
  }
}
