package org.tual.spreadsheet;

/** The plain text of a rich text element and of the escapes that spreadsheets write into texts. */
final class RichText {
  private RichText() {}

  /**
   * Reads up to the end of the element that was just entered; phonetic hints are left out.
   *
   * @throws UnreadableFile where the text is longer than the bound
   */
  static String read(XmlPart part, String element, int maxCharacters) {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    int hints = 0;
    while (true) {
      switch (part.next()) {
        case XmlPart.START -> {
          inText = part.name().equals("t");
          hints += part.name().equals("rPh") ? 1 : 0;
        }
        case XmlPart.END -> {
          if (part.name().equals(element)) {
            return decoded(text.toString());
          }
          inText = false;
          hints -= part.name().equals("rPh") ? 1 : 0;
        }
        case XmlPart.TEXT -> {
          if (inText && hints == 0) {
            part.appendTo(text);
            // an escape such as _x000D_ stands for one character
            if (text.length() > 7L * maxCharacters) {
              throw Refusal.BROKEN_WORKBOOK.of("one of its texts is far too long");
            }
          }
        }
        default -> throw Refusal.BROKEN_WORKBOOK.of("one of its parts is cut off");
      }
    }
  }

  /** Replaces {@code _xHHHH_} by its character and drops NUL, which no list means. */
  static String decoded(String raw) {
    int at = raw.indexOf("_x");
    if (at < 0) {
      return raw.indexOf('\0') < 0 ? raw : raw.replace("\0", "");
    }
    StringBuilder text = new StringBuilder(raw.length());
    int from = 0;
    while (at >= 0) {
      int code = at + 7 <= raw.length() && raw.charAt(at + 6) == '_' ? hex(raw, at + 2) : -1;
      if (code >= 0) {
        text.append(raw, from, at).append((char) code);
        from = at + 7;
      }
      at = raw.indexOf("_x", code >= 0 ? from : at + 1);
    }
    return text.append(raw, from, raw.length()).toString().replace("\0", "");
  }

  /** Only space, in the wide sense of people who look at a sheet. */
  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != 0xA0 && c != 0x200B && c != 0xFEFF && c != 0x202F) {
        return false;
      }
    }
    return true;
  }

  private static int hex(String text, int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(text.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code << 4 | digit;
    }
    return code;
  }
}
