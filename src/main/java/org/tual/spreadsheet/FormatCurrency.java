package org.tual.spreadsheet;

import java.util.Currency;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The currency that a number format writes beside the number. Formats that every program knows by
 * number are left out: they show the reader's currency, not the writer's.
 */
final class FormatCurrency {
  private static final int FIRST_OWN_FORMAT = 164;
  private static final Pattern BRACKET = Pattern.compile("\\[\\$([^\\]-]{1,8})(-[0-9A-Fa-f]+)?\\]");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]{1,6})\"");
  private static final Pattern SIGN = Pattern.compile("\\p{Sc}");
  private static final Set<String> WORDS = words();

  private FormatCurrency() {}

  /** The sign, word or code as the format writes it, or null where it writes none. */
  static String of(int id, String code) {
    if (id < FIRST_OWN_FORMAT) {
      return null;
    }
    String section = code.split(";", 2)[0];
    Matcher bracket = BRACKET.matcher(section);
    if (bracket.find()) {
      boolean american = bracket.group(1).equals("$") && "-409".equals(bracket.group(2));
      return american ? "US$" : bracket.group(1).strip();
    }
    Matcher quoted = QUOTED.matcher(section);
    while (quoted.find()) {
      String word = quoted.group(1).strip();
      if (WORDS.contains(word) || SIGN.matcher(word).find()) {
        return word;
      }
    }
    Matcher sign = SIGN.matcher(section);
    return sign.find() ? sign.group() : null;
  }

  private static Set<String> words() {
    Set<String> words = new TreeSet<>(Set.of("Rp", "RM", "Rs", "Rs.", "kr", "Tk", "Ks"));
    for (Currency currency : Currency.getAvailableCurrencies()) {
      words.add(currency.getCurrencyCode());
    }
    return words;
  }
}
