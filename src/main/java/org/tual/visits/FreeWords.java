package org.tual.visits;

import java.util.Locale;
import java.util.regex.Pattern;

/** Words that people write, kept short and without what could identify a worker. */
final class FreeWords {
  static final int LONGEST = 2_000;
  static final int LONGEST_NAME = 200;

  /** Days and seasons, which are long numbers too. */
  private static final Pattern DAY =
      Pattern.compile(
          "\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b(?:19|20)\\d{2} ?[/\u2013-] ?(?:19|20)\\d{2}\\b");

  private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[\\p{L}]{2,}");

  /** Numbers of telephones and of identity papers: eight figures and more, however grouped. */
  private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .()/-]{0,2}\\d){7,}");

  /** Numbers of passports: up to two letters and six figures and more. */
  private static final Pattern PAPER = Pattern.compile("\\b\\p{Lu}{1,2} ?\\d{6,}\\b");

  private FreeWords() {}

  /**
   * Words that must be there.
   *
   * @throws NotPossible where they are missing, too long, or hold a number or an address by which a
   *     person could be found
   */
  static String needed(String what, String text, int most) {
    String words = optional(what, text, most);
    if (words == null) {
      throw new NotPossible(what + " is missing.");
    }
    return words;
  }

  /** The same for words that may be missing; null where they are. */
  static String optional(String what, String text, int most) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String words = text.strip();
    if (words.length() > most) {
      throw new NotPossible(
          String.format(Locale.ROOT, "%s has at most %,d characters.", what, most));
    }
    String rest = DAY.matcher(words).replaceAll(" ");
    if (MAIL.matcher(rest).find()
        || LONG_NUMBER.matcher(rest).find()
        || PAPER.matcher(rest).find()) {
      throw new NotPossible(
          what
              + " holds what looks like an e-mail address, or the number of a telephone or a paper."
              + " Leave out whatever could lead to a person.");
    }
    return words;
  }
}
