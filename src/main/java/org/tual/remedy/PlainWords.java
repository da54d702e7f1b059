package org.tual.remedy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tual.protocol.Lines;

/**
 * Looks at free text before it is kept. It refuses what could identify a person: addresses of
 * e-mail, telephone numbers, numbers like those of passports. A name it cannot see, so every field
 * says in its hint that none belongs there. Refusals never quote the text.
 */
public final class PlainWords {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]{2,}");
  private static final Pattern TELEPHONE =
      Pattern.compile(
          "(?<![\\d.,/-])(?![0-9]{1,2}[./-][0-9]{1,2}[./-][0-9]{2,4}\\b)"
              + "(?:\\+|00?)[1-9](?:[ ()/.-]{0,2}\\d){6,13}(?!\\d)");
  private static final Pattern DOCUMENT =
      Pattern.compile("\\b[A-Z]{1,3}[ -]?\\d{6,9}\\b|(?<![\\d.,])\\d{9,}(?![\\d.,]\\d)");
  private static final Pattern FIGURE = Pattern.compile("[0-9](?:[.,' ]?[0-9]){2,}");

  private static final List<Pattern> WITHHELD =
      Lines.shipped("withheld.csv").stream()
          .map(row -> row.get("words"))
          .map(words -> Pattern.compile("\\b" + Pattern.quote(words) + "\\b"))
          .toList();

  private PlainWords() {}

  /**
   * Text within bounds, without blanks around it; empty where there is none.
   *
   * @param what names the field in a refusal
   * @throws NotPossible where it is too long, or holds what could identify a person
   */
  public static String of(String what, String text, int most) {
    String plain = text == null ? "" : text.strip();
    if (plain.length() > most) {
      throw new NotPossible(String.format(Locale.ROOT, "%s: at most %,d characters.", what, most));
    }
    if (personal(plain)) {
      throw new NotPossible(
          what
              + " holds what looks like an e-mail address, a telephone number or the number of a"
              + " document. Leave out what could identify a person.");
    }
    return plain;
  }

  /** The same, and there must be some. */
  public static String needed(String what, String text, int most) {
    String plain = of(what, text, most);
    if (plain.isEmpty()) {
      throw new NotPossible(what + ": words are needed.");
    }
    return plain;
  }

  /** Whether a text holds what looks like a way to reach or know a person. */
  public static boolean personal(String text) {
    return EMAIL.matcher(text).find()
        || TELEPHONE.matcher(text).find()
        || DOCUMENT.matcher(text).find();
  }

  /**
   * Refuses words for a supplier that could lead back to who spoke.
   *
   * @param description for the house, which they must not repeat
   * @throws NotPossible where they do, or speak of how it became known
   */
  static void forSupplier(Map<String, String> words, String description) {
    Set<String> known = figures(description);
    String own = folded(description);
    words.forEach(
        (what, text) -> {
          String folded = folded(text);
          Set<String> figures = figures(text);
          figures.retainAll(known);
          if (!figures.isEmpty() || !own.isEmpty() && folded.contains(own)) {
            throw new NotPossible(
                what + " repeats the description for the house, or a figure in it. Say it anew.");
          }
          if (WITHHELD.stream().anyMatch(one -> one.matcher(folded).find())) {
            throw new NotPossible(
                what + " speaks of how it became known or how grave it is. Say what is to change.");
          }
        });
  }

  private static Set<String> figures(String text) {
    Matcher number = FIGURE.matcher(text);
    Set<String> found = new TreeSet<>();
    while (number.find()) {
      found.add(number.group().replaceAll("[^0-9]", ""));
    }
    return found;
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s\\p{Punct}]+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
