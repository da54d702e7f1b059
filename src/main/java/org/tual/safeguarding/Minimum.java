package org.tual.safeguarding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tual.discretion.Identifying;

/** Keeps out of a case what is not needed to protect and could harm. */
final class Minimum {
  private static final int MOST = 2_000;

  /** Goes out in a table, of one line. */
  private static final String PLACE = "the place";

  private static final Pattern LINE = Pattern.compile("\\R|\\p{Cntrl}");
  private static final Pattern STATUS =
      Pattern.compile(
          Table.read("status-words.csv").stream()
              .map(row -> Pattern.quote(row.get("word")))
              .collect(Collectors.joining("|", "(?<!\\p{L})(", ")(?!\\p{L})")),
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private Minimum() {}

  /**
   * Words as they may be kept.
   *
   * @param what names the field, in lower case
   * @throws NotPossible with what is wrong with them, quoting nothing
   */
  static String words(String what, String text) {
    if (text == null || text.isBlank()) {
      throw new NotPossible("Say in words: " + what + ".");
    }
    return maybe(what, text);
  }

  /** The same for words that may be missing; null for none. */
  static String maybe(String what, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String plain = text.strip();
    if (plain.length() > MOST) {
      throw new NotPossible("Not more than 2,000 characters: " + what + ".");
    }
    if (what.equals(PLACE) && LINE.matcher(plain).find()) {
      throw new NotPossible("One line, please: " + what + ".");
    }
    Optional<String> found = Identifying.in(plain);
    if (found.isPresent()) {
      throw new NotPossible(
          "There is " + found.get() + " in it (" + what + "). A case keeps none: leave it out.");
    }
    if (STATUS.matcher(plain.toLowerCase(Locale.ROOT)).find()) {
      throw new NotPossible(
          "It speaks of somebody's right to stay ("
              + what
              + "). A case does not keep that, since it protects nobody and can be used against"
              + " the person.");
    }
    return plain;
  }
}
