package org.tual.spreadsheet;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;

/**
 * How much a decoded text looks like words that people write, from about -100 to 100: letters of
 * one script in a word, small letters after capitals, marks on letters, everyday ideographs.
 */
final class TextPlausibility {
  private static final Charset GB2312 = Charset.forName("GB2312");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final Charset JIS = Charset.forName("windows-31j");

  private int high;
  private double good;
  private UnicodeScript wordScript;
  private char before = ' ';
  private final String encoding;

  private TextPlausibility(String encoding) {
    this.encoding = encoding;
  }

  static double of(CharSequence text, String encoding) {
    TextPlausibility plausibility = new TextPlausibility(encoding);
    for (int i = 0; i < text.length(); i++) {
      plausibility.step(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ');
    }
    return plausibility.high == 0 ? 0 : 100 * plausibility.good / plausibility.high;
  }

  private void step(char c, char next) {
    UnicodeScript script = UnicodeScript.of(c);
    if (c > 0x7F) {
      high++;
      good +=
          Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
              ? letter(c, next, script)
              : symbol(c);
    }
    boolean inWord = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    wordScript = inWord ? script : null;
    before = c;
  }

  private double letter(char c, char next, UnicodeScript script) {
    return switch (script) {
      case HAN -> 0.9 * ideograph(c);
      case HIRAGANA -> 1;
      case KATAKANA -> c >= 0xFF61 ? -0.5 : 1;
      case HANGUL -> c >= 0xAC00 ? hangul(c) : -0.5;
      case THAI -> thai(c, next);
      case LATIN -> latin(c, next);
      case CYRILLIC, GREEK, HEBREW, ARABIC -> alphabet(c, next, script);
      default -> c == 0x30FC ? 1 : -1;
    };
  }

  /** Everyday ideographs stand in the first level of each country's standard. */
  private double ideograph(char c) {
    Charset standard =
        switch (encoding) {
          case "GB18030" -> GB2312;
          case "Big5" -> BIG5;
          case "windows-31j", "EUC-JP" -> JIS;
          default -> null;
        };
    if (standard == null) {
      return -0.5;
    }
    byte[] bytes = String.valueOf(c).getBytes(standard);
    int lead = bytes[0] & 0xFF;
    if (bytes.length < 2) {
      return -0.5;
    }
    boolean everyday =
        switch (encoding) {
          case "GB18030" -> lead >= 0xB0 && lead <= 0xD7;
          case "Big5" -> lead >= 0xA4 && lead <= 0xC6;
          default -> lead >= 0x88 && lead <= 0x97;
        };
    return everyday ? 1 : -0.3;
  }

  private static double hangul(char c) {
    return String.valueOf(c).getBytes(Charset.forName("EUC-KR")).length == 2 ? 1 : -0.5;
  }

  private double thai(char c, char next) {
    boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
    // vowels and marks that hang on a consonant: about every third sign of honest Thai
    if (mark || c >= 0xE30 && c <= 0xE33 || c == 0xE45) {
      return wordScript == UnicodeScript.THAI ? 1.5 : -2;
    }
    boolean leadingVowel = c >= 0xE40 && c <= 0xE44;
    if (leadingVowel) {
      return next >= 0xE01 && next <= 0xE2E ? 1.5 : -2;
    }
    return wordScript == UnicodeScript.LATIN ? -2 : 0.6;
  }

  private double latin(char c, char next) {
    if (wordScript != null && wordScript != UnicodeScript.LATIN) {
      return -1;
    }
    boolean besideAscii = before < 0x80 && wordScript != null || next < 0x80 && isAsciiLetter(next);
    boolean shout = Character.isUpperCase(c) && Character.isLowerCase(before);
    // rare outside Icelandic, but what other encodings' letters turn into
    boolean rare =
        "\u00DE\u00FE\u00D0\u00F0\u00DD\u00FD\u00D7\u0192\u0162\u0163\u0111".indexOf(c) >= 0;
    return shout || !besideAscii ? -0.6 : rare ? 0.3 : 0.85;
  }

  private double alphabet(char c, char next, UnicodeScript script) {
    if (wordScript == null && UnicodeScript.of(next) != script) {
      return -0.3;
    }
    if (wordScript != null && wordScript != script) {
      return -1;
    }
    if (Character.isUpperCase(c) && wordScript != null && Character.isLowerCase(before)) {
      return -2;
    }
    // letters beyond the modern alphabets show up when another encoding is misread
    boolean rare = script == UnicodeScript.CYRILLIC && (c < 0x410 || c > 0x44F) && c != 0x451;
    return rare ? -0.3 : Character.isUpperCase(c) && wordScript != null ? 0.85 : 0.95;
  }

  private static double symbol(char c) {
    if (Character.isISOControl(c) || c >= 0xE000 && c <= 0xF8FF) {
      return -2;
    }
    if (Character.isSurrogate(c)) {
      return -0.3;
    }
    boolean common =
        "\u00A0\u00AB\u00BB\u00B0\u2013\u2014\u2018\u2019\u201C\u201D\u2026\u20AC\u00A3".indexOf(c)
            >= 0;
    boolean eastern = c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFF60;
    return common || eastern ? 0.6 : c >= 0x2500 && c <= 0x25FF ? -1.5 : -0.2;
  }

  private static boolean isAsciiLetter(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }
}
