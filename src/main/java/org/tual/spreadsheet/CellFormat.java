package org.tual.spreadsheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/**
 * What a number format makes of a number: a date in one of the two epochs, a time, a percentage, a
 * code with leading zeros or just the number.
 *
 * @param kind what the number stands for
 * @param mask the format's first section without literals' quotes for {@link Kind#MASK}, the
 *     currency for {@link Kind#MONEY}
 */
record CellFormat(Kind kind, String mask) {
  enum Kind {
    PLAIN,
    PERCENT,
    MONEY,
    MASK,
    DATE,
    TIME,
    ELAPSED
  }

  static final CellFormat GENERAL = new CellFormat(Kind.PLAIN, "");
  private static final BigDecimal DAY_SECONDS = BigDecimal.valueOf(86_400);
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.");
  private static final Pattern BRACKET = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
  private static final Pattern ZEROS = Pattern.compile("[0#](?:[-0# ()]*[0#])?|\\([0#][-0# ()]*");

  /** The format of this number and code; the code is null for formats that every program knows. */
  static CellFormat of(int id, String code) {
    if (code == null) {
      // dates of Chinese, Japanese and Korean versions, which files name only by number
      if (id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58) {
        return new CellFormat(Kind.DATE, "");
      }
      String builtin = id < 0 ? null : BuiltinFormats.getBuiltinFormat(id);
      return builtin == null ? GENERAL : of(id, builtin);
    }
    String shortened = code.length() > 255 ? code.substring(0, 255) : code;
    String section = LITERAL.matcher(shortened).replaceAll("").split(";", 2)[0];
    String lower = section.toLowerCase(Locale.ROOT);
    if (lower.contains("general")) {
      return GENERAL;
    }
    if (ELAPSED.matcher(lower).find()) {
      return new CellFormat(Kind.ELAPSED, "");
    }
    String core = BRACKET.matcher(lower).replaceAll("").replace("am/pm", "").replace("a/p", "");
    CellFormat format = ofCore(core, shortened);
    String currency = format.kind() == Kind.PLAIN ? FormatCurrency.of(id, shortened) : null;
    return currency == null ? format : new CellFormat(Kind.MONEY, currency);
  }

  private static CellFormat ofCore(String core, String code) {
    boolean clock = core.indexOf('h') >= 0 || core.indexOf('s') >= 0;
    if (core.indexOf('y') >= 0 || core.indexOf('d') >= 0 || core.indexOf('m') >= 0 && !clock) {
      return new CellFormat(Kind.DATE, "");
    }
    if (clock) {
      return new CellFormat(Kind.TIME, "");
    }
    if (core.indexOf('%') >= 0) {
      return new CellFormat(Kind.PERCENT, "");
    }
    String mask = unquoted(code);
    boolean leadingZeros = mask.chars().filter(c -> c == '0').count() > 1;
    return leadingZeros && ZEROS.matcher(mask).matches()
        ? new CellFormat(Kind.MASK, mask)
        : GENERAL;
  }

  private static String unquoted(String code) {
    Matcher bracket = BRACKET.matcher(code.split(";", 2)[0]);
    return bracket.replaceAll("").replaceAll("\\\\(.)", "$1").replace("\"", "").strip();
  }

  /** A cell from the number as a file writes it. */
  Cell cell(int column, String literal, boolean from1904) {
    BigDecimal number = number(literal);
    if (number == null) {
      return new Cell(column, Cell.Kind.ERROR, "#VALUE!", "#VALUE!");
    }
    String plain = number.toPlainString();
    return switch (kind) {
      case PLAIN -> new Cell(column, Cell.Kind.NUMBER, plain, plain);
      case PERCENT -> {
        String percent = stripped(number.movePointRight(2)).toPlainString() + "%";
        yield new Cell(column, Cell.Kind.NUMBER, plain, percent);
      }
      case MONEY -> new Cell(column, Cell.Kind.NUMBER, plain, mask + " " + plain);
      case MASK -> new Cell(column, Cell.Kind.NUMBER, plain, masked(number));
      case DATE, TIME, ELAPSED -> dated(column, number, from1904);
    };
  }

  /** The number with the 15 digits that spreadsheets show, or null where it is none. */
  private static BigDecimal number(String literal) {
    int length = literal.length();
    if (length == 0 || length > 400) {
      return null;
    }
    try {
      BigDecimal exact = new BigDecimal(literal);
      if (exact.signum() == 0) {
        return BigDecimal.ZERO;
      }
      long magnitude = (long) exact.precision() - exact.scale();
      if (magnitude > 400 || magnitude < -400) {
        return null;
      }
      boolean whole = exact.scale() == 0 && exact.precision() <= 20;
      return whole ? exact : stripped(exact.round(new MathContext(15, RoundingMode.HALF_UP)));
    } catch (ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  private static BigDecimal stripped(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return bare.scale() < 0 ? bare.setScale(0) : bare;
  }

  private String masked(BigDecimal number) {
    if (number.signum() < 0 || number.scale() > 0) {
      return number.toPlainString();
    }
    String digits = number.toPlainString();
    StringBuilder shown = new StringBuilder();
    int next = digits.length() - 1;
    int first = Math.max(0, Math.min(indexOrEnd('0'), indexOrEnd('#')));
    for (int i = mask.length() - 1; i >= 0; i--) {
      char c = mask.charAt(i);
      if (c != '0' && c != '#') {
        shown.append(c);
        continue;
      }
      if (next >= 0) {
        shown.append(digits.charAt(next--));
      } else if (c == '0') {
        shown.append('0');
      }
      while (i == first && next >= 0) {
        shown.append(digits.charAt(next--));
      }
    }
    return shown.reverse().toString();
  }

  private int indexOrEnd(char c) {
    int at = mask.indexOf(c);
    return at < 0 ? mask.length() : at;
  }

  private Cell dated(int column, BigDecimal number, boolean from1904) {
    BigDecimal seconds = number.multiply(DAY_SECONDS).setScale(0, RoundingMode.HALF_UP);
    boolean span =
        kind == Kind.ELAPSED || kind == Kind.TIME && number.compareTo(BigDecimal.ONE) < 0;
    if (span && number.signum() >= 0 && seconds.precision() < 12) {
      String time = time(seconds.longValueExact(), false);
      return new Cell(column, Cell.Kind.TEXT, time, time);
    }
    LocalDate day = null;
    if (number.signum() >= 0 && number.precision() - number.scale() < 8) {
      day = day(seconds.longValueExact() / 86_400, from1904);
    }
    if (day == null) {
      // a number that is no day, such as day 0 of an empty date: left as the number it is
      String plain = number.toPlainString();
      return new Cell(column, Cell.Kind.NUMBER, plain, plain);
    }
    long rest = seconds.longValueExact() % 86_400;
    String iso = rest == 0 ? day.toString() : day + "T" + time(rest, true);
    return new Cell(column, Cell.Kind.DATE, iso, iso);
  }

  private static LocalDate day(long serial, boolean from1904) {
    if (from1904) {
      return serial > 2_957_003 ? null : LocalDate.of(1904, 1, 1).plusDays(serial);
    }
    if (serial < 1 || serial == 60 || serial > 2_958_465) {
      return null;
    }
    // the 1900 epoch counts a 29 February 1900 that never was
    return LocalDate.of(1899, 12, 31).plusDays(serial > 60 ? serial - 1 : serial);
  }

  private static String time(long seconds, boolean always) {
    String clock = String.format(Locale.ROOT, "%02d:%02d", seconds / 3600, seconds / 60 % 60);
    return always || seconds % 60 != 0
        ? clock + String.format(Locale.ROOT, ":%02d", seconds % 60)
        : clock;
  }
}
