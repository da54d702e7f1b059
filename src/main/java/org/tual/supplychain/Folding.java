package org.tual.supplychain;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Two spellings of text that should read the same, brought to one form. Unicode NFKC and case
 * folding decide what is the same; every run of punctuation and blanks becomes one blank.
 */
public final class Folding {
  private Folding() {}

  /** Words without case and punctuation; accents and vowel signs are kept. Never null. */
  public static String strict(String text) {
    String plain = ascii(text);
    return plain != null ? plain : squeeze(caseless(text));
  }

  /**
   * Words without case, punctuation and the accents of Latin, Greek and Cyrillic letters; marks of
   * other scripts are vowels or tones and stay. Never null.
   */
  public static String loose(String text) {
    String plain = ascii(text);
    return plain != null ? plain : squeeze(unaccented(caseless(text)));
  }

  /** The folded text if it is plain ASCII, which most cells are; else null. */
  private static String ascii(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        return null;
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (!letter) {
        gap = folded.length() > 0;
        continue;
      }
      if (gap) {
        folded.append(' ');
        gap = false;
      }
      folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return folded.toString();
  }

  private static String caseless(String text) {
    String compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    // The JDK has no full case folding: these two are where lower case after upper case differs.
    String same = folded.replace('ς', 'σ').replace("i\u0307", "i");
    return Normalizer.normalize(same, Normalizer.Form.NFKC);
  }

  private static String unaccented(String text) {
    String split = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder bare = new StringBuilder(split.length());
    boolean strip = false;
    for (int i = 0; i < split.length(); ) {
      int c = split.codePointAt(i);
      i += Character.charCount(c);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        if (!strip) {
          bare.appendCodePoint(c);
        }
        continue;
      }
      strip = accented(c);
      bare.appendCodePoint(stroked(c));
    }
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  private static boolean accented(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.LATIN
        || script == Character.UnicodeScript.GREEK
        || script == Character.UnicodeScript.CYRILLIC;
  }

  /** Letters with a stroke have no decomposition, yet people leave the stroke out. */
  private static int stroked(int c) {
    return switch (c) {
      case 'ø' -> 'o';
      case 'đ', 'ð' -> 'd';
      case 'ł' -> 'l';
      case 'ħ' -> 'h';
      case 'ŧ' -> 't';
      default -> c;
    };
  }

  private static String squeeze(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (!wordPart(c)) {
        // Format characters (zero-width joiners, marks of direction) are not seen: no gap.
        gap |= words.length() > 0 && Character.getType(c) != Character.FORMAT;
        continue;
      }
      if (gap) {
        words.append(' ');
        gap = false;
      }
      words.appendCodePoint(c);
    }
    return words.toString();
  }

  private static boolean wordPart(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
