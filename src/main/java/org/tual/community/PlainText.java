package org.tual.community;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tual.discretion.Identifying;

/** Words, days and codes that people write, without what could lead to a person. */
public final class PlainText {
  /** Most characters of a name. */
  public static final int NAME = 200;

  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
  private static final int MOST_LANGUAGES = 30;

  private PlainText() {}

  /**
   * Words that must be there.
   *
   * @throws NotPossible where they are missing, too long or could name somebody
   */
  public static String needed(String what, String text, int most) {
    String words = optional(what, text, most);
    if (words == null) {
      throw new NotPossible(what + " is missing.");
    }
    return words;
  }

  /** The same for words that may be missing; null where they are. */
  public static String optional(String what, String text, int most) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String words = text.strip();
    if (words.length() > most) {
      throw new NotPossible(
          String.format(Locale.ROOT, "%s has at most %,d characters.", what, most));
    }
    Identifying.in(words)
        .ifPresent(
            sign -> {
              throw new NotPossible(
                  what + " holds " + sign + ". Leave out whatever could lead to a person.");
            });
    return words;
  }

  /** An ISO day; null where there is none. */
  public static LocalDate day(String what, String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new NotPossible(what + " is no day such as 2026-11-30.");
    }
  }

  /** An ISO day that must be there and lies not ahead. */
  public static LocalDate past(String what, String text, LocalDate today) {
    LocalDate day = day(what, text);
    if (day == null || day.isAfter(today)) {
      throw new NotPossible(what + " is missing or lies ahead.");
    }
    return day;
  }

  /** ISO 639 codes of two letters, each once. */
  public static List<String> languages(Collection<String> codes) {
    List<String> all = new ArrayList<>();
    for (String code : codes == null ? List.<String>of() : codes) {
      String language = language(code);
      if (!all.contains(language)) {
        all.add(language);
      }
    }
    if (all.size() > MOST_LANGUAGES) {
      throw new NotPossible("At most " + MOST_LANGUAGES + " languages.");
    }
    return List.copyOf(all);
  }

  /** One ISO 639 code of two letters. */
  public static String language(String code) {
    String plain = code == null ? "" : code.strip().toLowerCase(Locale.ROOT);
    if (!LANGUAGES.contains(plain)) {
      throw new NotPossible("A language is a code of two letters of ISO 639, such as id or my.");
    }
    return plain;
  }

  static List<String> parts(String text) {
    return text == null || text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
