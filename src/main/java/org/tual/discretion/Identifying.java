package org.tual.discretion;

import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds in free text what could name a worker: an address of mail, a telephone number, a number
 * like that of a passport or an identity card. Names of people are not found; only whoever writes
 * can leave them out. Digits of all scripts count.
 */
public final class Identifying {
  /** What stands beside a field for free text. */
  public static final String HINT =
      "No names, telephone numbers, mail addresses or document numbers of people.";

  /** Days, seasons and hours of work look like telephone numbers and are none. */
  private static final Pattern TIMES =
      Pattern.compile(
          "\\b\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}\\b|\\b\\d{1,2}[-./]\\d{1,2}[-./]\\d{4}\\b"
              + "|\\b(?:19|20)\\d{2}(?:[01]\\d[0-3]\\d\\b| ?[-/\u2013] ?(?:19|20)\\d{2}\\b)"
              + "|\\b[0-2]\\d[0-5]\\d\\s?[-\u2013]\\s?[0-2]\\d[0-5]\\d\\b");

  /** Amounts of money are long in some currencies. */
  private static final Pattern AMOUNTS =
      Pattern.compile("(?<![\\p{L}\\d+(-])\\d[\\d., ]{0,24}?\\s?([A-Z]{3})(?![\\p{L}\\d])");

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, Pattern> SIGNS = signs();

  private Identifying() {}

  private static Map<String, Pattern> signs() {
    Map<String, Pattern> signs = new LinkedHashMap<>();
    signs.put(
        "a mail address", Pattern.compile("[^\\s@]{1,64}@[^\\s@.]{1,63}(\\.[^\\s@.]{1,63}){1,8}"));
    signs.put("a telephone number", Pattern.compile("(\\+|\\(|\\b0)\\d(?:[ ()./-]{0,2}\\d){6,14}"));
    signs.put(
        "a number like that of a passport",
        Pattern.compile(
            "(?<![\\p{L}\\d])(?:[A-Za-z]{1,2} ?|(?!IMO|PO|HS|LOT)[A-Z]{1,3}[ -]?)\\d{6,9}(?!\\d)"));
    signs.put(
        "a number like that of an identity card",
        Pattern.compile(
            "(?<!\\d)\\d{9,}|(?<![\\d.,])\\d{8}(?![.,]?\\d)|(?<!\\d)\\d(?:[ -]?\\d){10,}"
                + "|(?<![\\d.,-])[3689]\\d{3}[ -]\\d{4}(?![\\d.,-])"));
    return signs;
  }

  /**
   * What the text holds that could name somebody, in words that quote nothing of it.
   *
   * @param text may be null
   * @return such as {@code a telephone number}; empty where nothing was found
   */
  public static Optional<String> in(String text) {
    if (text == null || text.isBlank()) {
      return Optional.empty();
    }
    String without = TIMES.matcher(digits(text)).replaceAll(" \u00B7 ");
    String plain =
        AMOUNTS
            .matcher(without)
            .replaceAll(amount -> CURRENCIES.contains(amount.group(1)) ? " \u00B7 " : "$0");
    return SIGNS.entrySet().stream()
        .filter(sign -> sign.getValue().matcher(plain).find())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** With the digits of all scripts as 0 to 9. */
  static String digits(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }
}
