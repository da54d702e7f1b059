package org.tual.tips;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The way back to a tip: seven random words, 90 bits. The same as numbers of four digits, for
 * whoever does not read these letters.
 *
 * @param numbers of the words in their list, from 0
 */
public record Receipt(List<Integer> numbers) {
  /** How many words it has. */
  static final int WORDS = 7;

  private static final int DIGITS = 4;
  private static final Pattern NUMBERS = Pattern.compile("\\d{" + WORDS * DIGITS + "}");

  /** Longest text that is looked at. */
  private static final int LONGEST = 300;

  static Receipt fresh(SecureRandom random) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      numbers.add(WordList.draw(random));
    }
    return new Receipt(List.copyOf(numbers));
  }

  /** As people keep it: the words. */
  public List<String> words() {
    return numbers.stream().map(WordList::word).toList();
  }

  /** As people keep it: the numbers, four digits each. */
  public List<String> digits() {
    return numbers.stream().map(one -> String.format(Locale.ROOT, "%04d", one)).toList();
  }

  /** The one form that is hashed. */
  String canonical() {
    return String.join(" ", digits());
  }

  /**
   * The form that is hashed of what somebody wrote: words or numbers, in any script of digits, with
   * any blanks, commas and capitals. What is no receipt keeps a form that none has, so that it
   * costs the same work.
   */
  static String canonical(String written) {
    String text = written == null ? "" : written.strip();
    text =
        Normalizer.normalize(
            text.substring(0, Math.min(LONGEST, text.length())), Normalizer.Form.NFKC);
    String digits = digits(text);
    if (NUMBERS.matcher(digits).matches()) {
      List<String> numbers = new ArrayList<>();
      for (int i = 0; i < digits.length(); i += DIGITS) {
        numbers.add(digits.substring(i, i + DIGITS));
      }
      return String.join(" ", numbers);
    }
    List<Integer> numbers = new ArrayList<>();
    for (String word : text.split("[\\s,;.]+")) {
      OptionalInt number = WordList.number(word);
      if (number.isPresent()) {
        numbers.add(number.getAsInt());
      }
    }
    return numbers.size() == WORDS ? new Receipt(numbers).canonical() : "none " + text;
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(one -> digits.append(Character.digit(one, 10)));
    boolean letters = text.codePoints().anyMatch(Character::isLetter);
    return letters ? "" : digits.toString();
  }

  /** Never the words, so that no message can hold them. */
  @Override
  public String toString() {
    return "Receipt";
  }
}
