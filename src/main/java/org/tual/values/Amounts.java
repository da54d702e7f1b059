package org.tual.values;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tual.spreadsheet.Cell;
import org.tual.supplychain.Value;

/**
 * Counts, measures and steps. A range or a bound is no number: see {@code
 * docs/decisions/0004-ranges-are-not-numbers.md}.
 */
final class Amounts {
  private static final BigDecimal LARGEST = new BigDecimal("1e15");
  private static final Words WORDS = Words.standard();

  private Amounts() {}

  static Reading count(Cell cell, String text, Conventions as) {
    Reading read = amount(cell, text, as, Numbers.Lone.GROUPS);
    if (!(read.value() instanceof Value.Number number)) {
      return read;
    }
    boolean whole = number.amount().stripTrailingZeros().scale() <= 0;
    return whole
        ? read
        : Reading.problem(
            "not-a-count",
            "A number of people or layers is a whole number.",
            "Write a whole number.");
  }

  static Reading decimal(Cell cell, String text, Conventions as) {
    boolean digits = text.codePoints().anyMatch(Character::isDigit);
    if (!digits && WORDS.term("none", text) != null) {
      return none(as);
    }
    if (cell.kind() == Cell.Kind.NUMBER && as.unit() == null) {
      return plain(cell.text(), true);
    }
    boolean typed = cell.kind() == Cell.Kind.NUMBER;
    Numbers.Found found =
        typed
            ? Numbers.find(cell.text(), false, Numbers.Lone.POINT)
            : Numbers.find(text, as.decimalComma(), Numbers.Lone.POINT);
    Reading refused = refusal(found);
    if (refused != null) {
      return refused;
    }
    String unit = found.after().isEmpty() ? null : WORDS.term("unit", found.after());
    if (!found.after().isEmpty() && unit == null) {
      return wordsAround(found);
    }
    return inFieldUnit(found, unit != null ? unit : headerUnit(as), as);
  }

  /** No delay and no penalty are zero; no hours of rest are more likely a missing answer. */
  private static Reading none(Conventions as) {
    boolean zero = "days".equals(as.fieldUnit()) || "months".equals(as.fieldUnit());
    return zero ? Reading.of(new Value.Number(BigDecimal.ZERO)) : notANumber();
  }

  private static String headerUnit(Conventions as) {
    return as.unit() == null ? null : WORDS.term("unit", as.unit());
  }

  private static Reading inFieldUnit(Numbers.Found found, String unit, Conventions as) {
    Reading bounded = bounds(found, true);
    if (bounded.value() == null
        || unit == null
        || as.fieldUnit() == null
        || unit.equals(as.fieldUnit())) {
      return bounded;
    }
    String factor = WORDS.termOfKey("factor", unit + " " + as.fieldUnit());
    if (factor == null) {
      return Reading.problem(
          "other-unit",
          "The number is in " + unit + " and this column is kept in " + as.fieldUnit() + ".",
          "Write the number in " + as.fieldUnit() + ".");
    }
    int slash = factor.indexOf('/');
    BigDecimal amount = found.amount();
    amount =
        slash < 0
            ? amount.multiply(new BigDecimal(factor))
            : amount.divide(new BigDecimal(factor.substring(slash + 1)), 6, RoundingMode.HALF_UP);
    return Reading.of(new Value.Number(amount));
  }

  static Reading step(Cell cell, String text) {
    String key = Words.key(text);
    String word = WORDS.termOfKey("step", key);
    if (word != null) {
      return Reading.of(new Value.Number(new BigDecimal(word)));
    }
    Numbers.Found found = Numbers.find(stepDigits(text), false, Numbers.Lone.GROUPS);
    boolean one =
        found.kind() == Numbers.Kind.EXACT
            && Numbers.find(found.after(), false, Numbers.Lone.GROUPS).kind() == Numbers.Kind.NONE;
    if (!one
        || found.after().startsWith("+")
        || isBound(found.before())
        || !isStep(found.amount())) {
      return Reading.problem(
          "not-a-step",
          "This is not one step (tier) of the supply chain.",
          "Write one whole number: 1 for direct suppliers, 2 for theirs, and so on.");
    }
    return Reading.of(new Value.Number(found.amount()));
  }

  /** The hyphen of "Tier-2" is no minus. */
  private static String stepDigits(String text) {
    return text.isEmpty() || text.charAt(0) == '-'
        ? text
        : text.replace('-', ' ').replace('_', ' ');
  }

  private static boolean isStep(BigDecimal amount) {
    return amount.signum() >= 0
        && amount.compareTo(BigDecimal.valueOf(50)) <= 0
        && amount.stripTrailingZeros().scale() <= 0;
  }

  private static Reading amount(Cell cell, String text, Conventions as, Numbers.Lone lone) {
    if (cell.kind() == Cell.Kind.NUMBER) {
      return plain(cell.text(), false);
    }
    if (WORDS.term("none", text) != null) {
      return Reading.of(new Value.Number(BigDecimal.ZERO));
    }
    Numbers.Found found = Numbers.find(text, as.decimalComma(), lone);
    Reading refused = refusal(found);
    if (refused != null) {
      return refused;
    }
    BigDecimal times = multiplier(found.after());
    if (times == null) {
      return wordsAround(found);
    }
    Numbers.Found scaled =
        new Numbers.Found(
            found.kind(), found.amount().multiply(times), null, found.before(), found.after());
    return bounds(scaled, false);
  }

  /** What the words behind a number multiply it by; null where they are something else. */
  static BigDecimal multiplier(String after) {
    if (after.isEmpty()) {
      return BigDecimal.ONE;
    }
    String word = WORDS.term("multiplier", after);
    if (word != null) {
      return new BigDecimal(word);
    }
    String unit = WORDS.term("unit", after);
    if ("people".equals(unit)) {
      return BigDecimal.ONE;
    }
    int cut = firstWordEnd(after);
    String first = cut < 0 ? null : WORDS.term("multiplier", after.substring(0, cut));
    boolean rest = first != null && "people".equals(WORDS.term("unit", after.substring(cut)));
    return rest ? new BigDecimal(first) : null;
  }

  /**
   * Where the first word ends; Chinese and Japanese write the next one without a space. -1: none.
   */
  static int firstWordEnd(String words) {
    int space = words.indexOf(' ');
    return space < 0 && words.length() > 1 && words.charAt(0) > '\u2E80' ? 1 : space;
  }

  private static Reading plain(String text, boolean negatives) {
    Numbers.Found found = Numbers.find(text, false, Numbers.Lone.POINT);
    Reading refused = refusal(found);
    return refused != null ? refused : bounds(found, negatives);
  }

  /** The problem of a text that is not one exact number, or null. */
  static Reading refusal(Numbers.Found found) {
    return switch (found.kind()) {
      case EXACT -> isBound(found.before()) || isBoundAfter(found.after()) ? bound() : null;
      case RANGE -> range(found);
      case OUT_OF_RANGE -> outOfRange();
      case AMBIGUOUS ->
          Reading.problem(
              "ambiguous-number",
              "It is not clear whether the comma groups thousands or starts the decimals.",
              "Write the number without grouping.");
      case NONE -> notANumber();
    };
  }

  private static Reading range(Numbers.Found found) {
    int order = found.amount().compareTo(found.high());
    if (order > 0) {
      return Reading.problem(
          "reversed-range",
          "The range ends below its beginning.",
          "Write one number, or the lower number first.");
    }
    return Reading.problem(
        "range",
        "A range is not one number, so no rule can decide on it.",
        "Ask for the exact number.");
  }

  private static Reading bound() {
    return Reading.problem(
        "range",
        "A bound is not one number, so no rule can decide on it.",
        "Ask for the exact number.");
  }

  private static Reading outOfRange() {
    return Reading.problem(
        "number-out-of-range",
        "The number is too large or too fine to be meant.",
        "Check the number.");
  }

  private static Reading notANumber() {
    return Reading.problem("not-a-number", "There is no number in this cell.", "Write a number.");
  }

  static Reading wordsAround(Numbers.Found found) {
    return Reading.problem(
        "not-a-number",
        "The words beside the number are not understood.",
        "Write the number alone and keep remarks in a column of their own.");
  }

  private static Reading bounds(Numbers.Found found, boolean negatives) {
    BigDecimal amount = found.amount();
    if (amount.abs().compareTo(LARGEST) > 0) {
      return outOfRange();
    }
    if (!negatives && amount.signum() < 0) {
      return Reading.problem(
          "negative-number", "This number cannot be below zero.", "Check the number.");
    }
    String before = found.before();
    if (before.isEmpty()) {
      return Reading.of(new Value.Number(amount));
    }
    if (isApproximate(before)) {
      return Reading.noted(
          new Value.Number(amount),
          "approximate",
          "The number is given as approximate and read as it stands.",
          "Write the exact number where it is known.");
    }
    return wordsAround(found);
  }

  static boolean isApproximate(String before) {
    return "about".equals(WORDS.term("bound", before));
  }

  static boolean isBound(String before) {
    if (before.isEmpty()) {
      return false;
    }
    String bound = WORDS.term("bound", before);
    return "above".equals(bound) || "below".equals(bound);
  }

  static boolean isBoundAfter(String after) {
    return after.startsWith("+") || !after.isEmpty() && WORDS.term("boundafter", after) != null;
  }
}
