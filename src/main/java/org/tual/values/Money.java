package org.tual.values;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.tual.spreadsheet.Cell;
import org.tual.supplychain.Value;

/** Amounts of money and currencies (ISO 4217). An ambiguous sign such as $ is never guessed. */
final class Money {
  private static final Words WORDS = Words.standard();
  private static final Set<String> CODES = codes();
  private static final BigDecimal LARGEST = new BigDecimal("1e15");

  private Money() {}

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      if (!currency.getCurrencyCode().startsWith("X")) {
        codes.add(currency.getCurrencyCode());
      }
    }
    return Set.copyOf(codes);
  }

  /**
   * The currency's code; empty where the words are no currency; "?" where they could be several.
   */
  static String code(String words, String country) {
    String text = words.strip();
    if (text.length() == 3) {
      String upper = text.toUpperCase(Locale.ROOT);
      if (CODES.contains(upper)) {
        return upper;
      }
    }
    String term = WORDS.term("currency", text);
    if (term == null && text.endsWith(".")) {
      term = WORDS.term("currency", text.substring(0, text.length() - 1));
    }
    if (term == null) {
      return "";
    }
    if (!term.startsWith("ambiguous-")) {
      return term;
    }
    String local = country == null ? null : WORDS.term(term, country);
    return local == null ? "?" : local;
  }

  static Reading currency(String text, Conventions as) {
    String code = code(text, as.country());
    if (code.isEmpty()) {
      return Reading.problem(
          "unknown-currency",
          "This is no currency that is known.",
          "Write its ISO 4217 code, such as THB.");
    }
    return code.equals("?") ? ambiguous() : Reading.text(code);
  }

  static Reading money(Cell cell, String text, Conventions as) {
    String unit = as.unit() == null ? "" : code(as.unit(), as.country());
    String column = unit.isEmpty() || unit.equals("?") ? null : unit;
    if (WORDS.term("none", text) != null) {
      return Reading.of(new Value.Number(BigDecimal.ZERO)).withCurrency(column);
    }
    boolean typed = cell.kind() == Cell.Kind.NUMBER;
    Numbers.Found found =
        Numbers.find(
            typed ? cell.text() : text,
            typed ? Boolean.FALSE : as.decimalComma(),
            typed ? Numbers.Lone.POINT : Numbers.Lone.GROUPS);
    if (found.kind() != Numbers.Kind.EXACT) {
      return Amounts.refusal(found);
    }
    return priced(found, as, column);
  }

  private static Reading priced(Numbers.Found found, Conventions as, String column) {
    String before = found.before();
    String after = stripPeriod(found.after());
    if (after == null) {
      return Reading.problem(
          "other-unit",
          "The amount is for another period than a month.",
          "Write the amount for one month.");
    }
    boolean about = false;
    int space = before.indexOf(' ');
    String firstWord = space < 0 ? before : before.substring(0, space);
    if (Amounts.isApproximate(firstWord)) {
      about = true;
      before = space < 0 ? "" : before.substring(space + 1);
    } else if (Amounts.isBound(before)
        || Amounts.isBound(firstWord)
        || Amounts.isBoundAfter(after)) {
      return Amounts.refusal(new Numbers.Found(Numbers.Kind.EXACT, found.amount(), null, ">", ""));
    }
    BigDecimal times = BigDecimal.ONE;
    String own = before.isEmpty() ? "" : code(before, as.country());
    if (!before.isEmpty() && own.isEmpty()) {
      return notMoney();
    }
    if (!after.isEmpty()) {
      String named = code(after, as.country());
      if (named.isEmpty()) {
        int cut = Amounts.firstWordEnd(after);
        String head = cut < 0 ? after : after.substring(0, cut);
        String tail = cut < 0 ? "" : after.substring(cut).strip();
        String multiplier = WORDS.term("multiplier", head);
        named = tail.isEmpty() ? "" : code(tail, as.country());
        if (multiplier == null || !tail.isEmpty() && named.isEmpty()) {
          return notMoney();
        }
        times = new BigDecimal(multiplier);
      }
      if (!named.isEmpty() && !own.isEmpty() && !named.equals(own)) {
        return ambiguous();
      }
      own = named.isEmpty() ? own : named;
    }
    return finished(found.amount().multiply(times), own, column, about);
  }

  private static Reading finished(BigDecimal amount, String own, String column, boolean about) {
    if (amount.signum() < 0) {
      return Reading.problem(
          "negative-number", "An amount of money cannot be below zero.", "Check the amount.");
    }
    if (amount.compareTo(LARGEST) > 0) {
      return Reading.problem(
          "number-out-of-range", "The amount is too large to be meant.", "Check the amount.");
    }
    if (own.equals("?") && column == null) {
      return ambiguous();
    }
    String currency = own.isEmpty() || own.equals("?") ? column : own;
    Value value = new Value.Number(amount);
    Reading reading =
        about
            ? Reading.noted(
                value,
                "approximate",
                "The amount is given as approximate and read as it stands.",
                "Write the exact amount where it is known.")
            : Reading.of(value);
    return reading.withCurrency(currency);
  }

  /** The words without a month that the amount is for; null where it is for another period. */
  private static String stripPeriod(String after) {
    int cut = after.indexOf('/');
    if (cut >= 0) {
      return "month".equals(WORDS.term("per", after.substring(cut + 1))) || after.equals("/-")
          ? after.substring(0, cut).strip()
          : null;
    }
    String period = WORDS.term("per", after);
    if (period != null) {
      return period.equals("month") ? "" : null;
    }
    for (int space = after.indexOf(' '); space >= 0; space = after.indexOf(' ', space + 1)) {
      period = WORDS.term("per", after.substring(space + 1));
      if (period != null) {
        return period.equals("month") ? after.substring(0, space) : null;
      }
    }
    return after;
  }

  private static Reading ambiguous() {
    return Reading.problem(
        "ambiguous-currency",
        "The sign is used for several currencies.",
        "Write the ISO 4217 code, such as USD, in the cell or the header.");
  }

  private static Reading notMoney() {
    return Reading.problem(
        "not-a-number",
        "The words beside the amount are not understood.",
        "Write the amount and its currency alone.");
  }
}
