package org.tual.values;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The phrases that people write in cells and the terms they stand for, from the tables under {@code
 * ontology/words/} (type, term, language, phrase).
 */
public final class Words {
  private static final List<String> FILES =
      List.of("answers.csv", "terms.csv", "sitekinds.csv", "numbers.csv", "dates.csv", "money.csv");
  private static final Words STANDARD = load();

  private final Map<String, Map<String, String>> terms = new HashMap<>();

  private Words() {}

  /** The tables that are shipped. */
  public static Words standard() {
    return STANDARD;
  }

  /** The term that this phrase stands for within a type, or null. */
  public String term(String type, String phrase) {
    Map<String, String> known = terms.get(type);
    return known == null ? null : known.get(key(phrase));
  }

  /** The term of a phrase that is a key already, or null. */
  String termOfKey(String type, String key) {
    Map<String, String> known = terms.get(type);
    return known == null ? null : known.get(key);
  }

  /** The keys of every phrase of a type. */
  public Set<String> keys(String type) {
    return Set.copyOf(terms.getOrDefault(type, Map.of()).keySet());
  }

  /**
   * The form in which phrases are compared: lower case, no diacritics of European scripts, western
   * digits, punctuation as one space. A phrase of punctuation only stays as it is.
   */
  public static String key(String phrase) {
    String plain = isAscii(phrase) ? phrase : fold(phrase);
    StringBuilder key = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (isWordPart(c)) {
        if (gap && key.length() > 0) {
          key.append(' ');
        }
        gap = false;
        key.appendCodePoint(Character.toLowerCase(c));
      } else {
        gap = true;
      }
    }
    return key.length() > 0 ? key.toString() : phrase.strip();
  }

  private static boolean isWordPart(int c) {
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.CURRENCY_SYMBOL;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 126) {
        return false;
      }
    }
    return true;
  }

  private static String fold(String phrase) {
    String apart = Normalizer.normalize(phrase.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); ) {
      int c = apart.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0x300 && c <= 0x36F) {
        continue;
      }
      int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
      if (digit >= 0) {
        folded.append((char) ('0' + digit));
      } else {
        switch (c) {
          case 'đ' -> folded.append('d');
          case 'ł' -> folded.append('l');
          case 'ø' -> folded.append('o');
          case 'æ' -> folded.append("ae");
          case 'œ' -> folded.append("oe");
          case 'ß' -> folded.append("ss");
          case 'ı' -> folded.append('i');
          default -> folded.appendCodePoint(c);
        }
      }
    }
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  private static Words load() {
    Words words = new Words();
    for (String file : FILES) {
      try (InputStream in = Words.class.getResourceAsStream("/ontology/words/" + file)) {
        if (in == null) {
          throw new IllegalStateException("missing table ontology/words/" + file);
        }
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        lines
            .lines()
            .skip(1)
            .filter(line -> !line.isBlank())
            .forEach(line -> words.add(file, line));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return words;
  }

  private void add(String file, String line) {
    String[] parts = line.split(",", 4);
    if (parts.length < 4) {
      throw new IllegalStateException("ontology/words/" + file + ": not four values: " + line);
    }
    Map<String, String> known = terms.computeIfAbsent(parts[0], type -> new HashMap<>());
    String before = known.putIfAbsent(key(parts[3]), parts[1]);
    if (before != null && !before.equals(parts[1])) {
      throw new IllegalStateException(
          "ontology/words/"
              + file
              + ": \""
              + parts[3]
              + "\" means both "
              + before
              + " and "
              + parts[1]);
    }
  }
}
