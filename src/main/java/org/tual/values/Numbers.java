package org.tual.values;

import java.math.BigDecimal;

/**
 * A number as people write it, with the words before and after it: any script's digits, any
 * grouping, ranges and bounds. Knows no unit and no currency.
 */
final class Numbers {
  /** How the number was given. */
  enum Kind {
    EXACT,
    /** From one number to another. */
    RANGE,
    /** A number that is too large or too fine to be one. */
    OUT_OF_RANGE,
    /** 1,250 where nothing says whether the comma groups. */
    AMBIGUOUS,
    NONE
  }

  /** What a single separator before exactly three digits is where the column does not say. */
  enum Lone {
    /** Counts and money: 1.250 and 1,250 are both one thousand two hundred and fifty. */
    GROUPS,
    /** Measures: 13.736 has a decimal point, 13,736 is ambiguous. */
    POINT
  }

  /**
   * A number found in a text.
   *
   * @param kind how it was given
   * @param amount the number, or the low end
   * @param high the high end of a range, else null
   * @param before words before it
   * @param after words after it
   */
  record Found(Kind kind, BigDecimal amount, BigDecimal high, String before, String after) {}

  private static final int MOST_DIGITS = 30;
  private static final Found NONE = new Found(Kind.NONE, null, null, "", "");

  private final String text;
  private final Boolean decimalComma;
  private final Lone lone;
  private int end;
  private Kind failure = Kind.NONE;

  private Numbers(String text, Boolean decimalComma, Lone lone) {
    this.text = text;
    this.decimalComma = decimalComma;
    this.lone = lone;
  }

  static Found find(String raw, Boolean decimalComma, Lone lone) {
    String text = westernised(raw);
    int start = firstDigit(text, 0);
    if (start < 0 || text.length() > 200) {
      return NONE;
    }
    Numbers first = new Numbers(text, decimalComma, lone);
    BigDecimal low = first.read(start);
    String before = text.substring(0, start);
    if (low == null) {
      return new Found(first.failure, null, null, before, text.substring(first.end));
    }
    boolean negative = before.endsWith("-") || before.endsWith("(") && text.endsWith(")");
    if (negative) {
      low = low.negate();
      before = before.substring(0, before.length() - 1);
    }
    return first.withRange(low, before.strip(), negative);
  }

  private Found withRange(BigDecimal low, String before, boolean negative) {
    int second = firstDigit(text, end);
    String between = second < 0 ? "" : text.substring(end, second).strip();
    if (second < 0 || between.isEmpty() || !isRangeWord(between)) {
      String after = text.substring(end).strip();
      if (negative && after.startsWith(")")) {
        after = after.substring(1).strip();
      }
      return new Found(Kind.EXACT, low, null, before, after);
    }
    Numbers other = new Numbers(text, decimalComma, lone);
    BigDecimal high = other.read(second);
    String after = text.substring(other.end).strip();
    if (high == null) {
      return new Found(other.failure, null, null, before, after);
    }
    return new Found(Kind.RANGE, low, high, before, after);
  }

  private static boolean isRangeWord(String between) {
    String word = between;
    // "10%-20%", "100 USD - 200 USD": the sign of the low end stands before the dash.
    int dash = Math.max(word.lastIndexOf('-'), word.lastIndexOf('~'));
    if (dash >= 0 && dash == word.length() - 1) {
      return true;
    }
    return Words.standard().term("range", word) != null;
  }

  /** Reads the number that starts here and leaves {@code end} behind it; null with a reason. */
  private BigDecimal read(int start) {
    StringBuilder digits = new StringBuilder();
    int[] separators = new int[2];
    int points = 0;
    int commas = 0;
    int spaces = 0;
    char last = 0;
    int lastAt = -1;
    int i = start;
    boolean sound = true;
    int run = 0;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
        run++;
        continue;
      }
      boolean inside = i + 1 < text.length() && isDigit(text.charAt(i + 1));
      if (!inside || !(c == '.' || c == ',' || c == '\'' || c == ' ') || c == ' ' && !groupAt(i)) {
        break;
      }
      if (lastAt >= 0 && (last == '.' || last == ',') && run != 3 && run != 2 && c == last) {
        sound = false;
      }
      points += c == '.' ? 1 : 0;
      commas += c == ',' ? 1 : 0;
      spaces += c == ' ' || c == '\'' ? 1 : 0;
      last = c;
      lastAt = digits.length();
      run = 0;
    }
    end = i;
    separators[0] = points;
    separators[1] = commas;
    if (!sound) {
      return null;
    }
    return scaled(digits, separators, spaces, last, lastAt);
  }

  private BigDecimal scaled(
      StringBuilder digits, int[] separators, int spaces, char last, int lastAt) {
    int exponent = exponent();
    if (digits.length() > MOST_DIGITS || exponent > 15 || exponent < -15) {
      failure = Kind.OUT_OF_RANGE;
      return null;
    }
    BigDecimal whole = new BigDecimal(digits.toString());
    int behind = lastAt < 0 ? 0 : digits.length() - lastAt;
    int scale = 0;
    boolean both = separators[0] > 0 && separators[1] > 0;
    if (last == '.' || last == ',') {
      int same = last == '.' ? separators[0] : separators[1];
      if (both) {
        if (same > 1) {
          return null;
        }
        scale = behind;
      } else if (same > 1) {
        if (behind != 3) {
          return null;
        }
      } else if (behind != 3 || spaces > 0 || lastAt == 1 && digits.charAt(0) == '0') {
        scale = behind;
      } else {
        int decided = loneScale(last, lastAt);
        if (decided < 0) {
          failure = Kind.AMBIGUOUS;
          return null;
        }
        scale = decided;
      }
    }
    return whole.movePointLeft(scale).scaleByPowerOfTen(exponent);
  }

  /** Digits behind a single separator with exactly three digits behind it; -1 where undecided. */
  private int loneScale(char separator, int digitsBefore) {
    if (digitsBefore > 3) {
      return 3;
    }
    if (decimalComma != null) {
      boolean decimal = decimalComma == (separator == ',');
      // One convention for the sheet, but a count or an amount of money has no thousandths.
      return decimal && lone == Lone.POINT ? 3 : 0;
    }
    if (lone == Lone.GROUPS) {
      return 0;
    }
    return separator == '.' ? 3 : -1;
  }

  /** The power of ten written as e or E behind the digits; moves {@code end} behind it. */
  private int exponent() {
    int i = end;
    if (i + 1 >= text.length() || text.charAt(i) != 'e' && text.charAt(i) != 'E') {
      return 0;
    }
    i++;
    boolean negative = text.charAt(i) == '-';
    if (negative || text.charAt(i) == '+') {
      i++;
    }
    int from = i;
    int power = 0;
    while (i < text.length() && isDigit(text.charAt(i))) {
      power = Math.min(10_000, power * 10 + text.charAt(i) - '0');
      i++;
    }
    if (i == from) {
      return 0;
    }
    end = i;
    return negative ? -power : power;
  }

  /** Whether the space here groups: exactly three digits follow. */
  private boolean groupAt(int space) {
    int i = space + 1;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i - space - 1 == 3;
  }

  private static int firstDigit(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Western digits and plain separators for those of every script. */
  static String westernised(String raw) {
    StringBuilder western = null;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      char plain = c > '~' ? plain(c) : c;
      if (plain != c && western == null) {
        western = new StringBuilder(raw);
      }
      if (western != null) {
        western.setCharAt(i, plain);
      }
    }
    return western == null ? raw : western.toString();
  }

  private static char plain(char c) {
    int digit = Character.isDigit(c) ? Character.digit(c, 10) : -1;
    if (digit >= 0) {
      return (char) ('0' + digit);
    }
    return switch (c) {
      case '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000', '\u2002', '\u2003' -> ' ';
      case '\u066B', '\uFF0E' -> '.';
      case '\u066C', '\uFF0C' -> ',';
      case '\u2019', '\u2018', '\u02BC', '\u00B4' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFF0D' -> '-';
      case '\u301C', '\uFF5E', '\u223C' -> '~';
      case '\uFF05', '\u066A' -> '%';
      case '\uFF0B' -> '+';
      case '\uFF08' -> '(';
      case '\uFF09' -> ')';
      case '\uFF0F' -> '/';
      case '\uFF1A' -> ':';
      default -> c;
    };
  }
}
