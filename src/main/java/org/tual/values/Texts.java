package org.tual.values;

import com.google.myanmartools.ZawgyiDetector;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;

/** Text as it should have been written: no control characters, single spaces, Unicode Burmese. */
final class Texts {
  /** Above this the detector's makers call a string Zawgyi with near certainty. */
  private static final double CERTAINLY_ZAWGYI = 0.95;

  private Texts() {}

  /** The text without control and invisible characters, with single spaces, in composed form. */
  static String clean(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ') {
        gap = true;
      } else if (isVisible(c)) {
        if (gap && clean.length() > 0) {
          clean.append(' ');
        }
        gap = false;
        clean.appendCodePoint(c);
      }
    }
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isVisible(int c) {
    int type = Character.getType(c);
    // The two joiners shape Burmese, Khmer, Arabic and Indic words; they are part of the spelling.
    boolean joiner = c == 0x200C || c == 0x200D;
    return joiner
        || type != Character.CONTROL
            && type != Character.FORMAT
            && type != Character.SURROGATE
            && type != Character.UNASSIGNED;
  }

  /** Whether any character is Burmese. */
  static boolean isBurmese(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x1000 && c <= 0x109F) {
        return true;
      }
    }
    return false;
  }

  /** The Unicode spelling of text written for the Zawgyi font, or null where it is not Zawgyi. */
  static String fromZawgyi(String text) {
    if (!isBurmese(text) || Zawgyi.DETECTOR.getZawgyiProbability(text) < CERTAINLY_ZAWGYI) {
      return null;
    }
    return Zawgyi.TO_UNICODE.transliterate(text);
  }

  /** Loaded only when Burmese text is met. */
  private static final class Zawgyi {
    static final ZawgyiDetector DETECTOR = new ZawgyiDetector();
    static final Transliterator TO_UNICODE = Transliterator.getInstance("Zawgyi-my");
  }
}
