package org.tual.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tual.spreadsheet.Cell;
import org.tual.supplychain.Value;

/**
 * Days as people write them: ISO, day or month first, month names, Buddhist, Japanese and Republic
 * of China years, spreadsheet serials. Two-digit years up to 49 are 2000 to 2049, the others 1950
 * to 1999.
 */
final class Dates {
  private static final Words WORDS = Words.standard();
  private static final int PIVOT = 50;
  private static final int BUDDHIST = 543;
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final int SERIAL_1990 = 32_874;
  private static final int SERIAL_2049 = 54_789;

  private Dates() {}

  /** A word, number or separator of a written date. */
  private record Part(String text, boolean number, char before) {
    int value() {
      return !number || text.length() > 9 ? -1 : Integer.parseInt(text);
    }
  }

  static Reading read(Cell cell, String text, Conventions as) {
    if (cell.kind() == Cell.Kind.DATE) {
      return isoDay(cell.text());
    }
    String western = Numbers.westernised(text);
    if (isDigits(western)) {
      return fromDigits(western);
    }
    List<Part> parts = parts(western);
    int month = -1;
    String monthTerm = null;
    List<Part> numbers = new ArrayList<>(4);
    for (Part part : parts) {
      if (part.number()) {
        numbers.add(part);
        continue;
      }
      String term = WORDS.term("month", part.text());
      if (term != null && month < 0) {
        monthTerm = term;
        month = numbers.size();
      } else if (term != null || !isFiller(part.text())) {
        return eraDate(parts);
      }
    }
    if (monthTerm != null) {
      return named(
          numbers, month, monthTerm, Character.UnicodeScript.of(text.codePointAt(letterAt(text))));
    }
    return numeric(numbers, as);
  }

  private static int letterAt(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isFiller(String word) {
    return WORDS.term("datefiller", word) != null;
  }

  /** ISO day, with or without a time behind it. */
  private static Reading isoDay(String iso) {
    if (iso.length() < 10) {
      return notADate();
    }
    List<Part> parts = parts(iso.substring(0, 10));
    return parts.size() == 3 && parts.stream().allMatch(Part::number)
        ? day(parts.get(0).value(), parts.get(1).value(), parts.get(2).value())
        : notADate();
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static Reading fromDigits(String digits) {
    if (digits.length() == 8) {
      int number = Integer.parseInt(digits);
      return day(number / 10_000, number / 100 % 100, number % 100);
    }
    int number = digits.length() > 8 ? -1 : Integer.parseInt(digits);
    if (number >= SERIAL_1990 && number <= SERIAL_2049) {
      return Reading.noted(
          new Value.Day(SERIAL_ZERO.plusDays(number)),
          "date-from-serial",
          "The number is read as a spreadsheet's own day number.",
          "Format the column as a date.");
    }
    return digits.length() == 4 ? incomplete() : notADate();
  }

  /** Times behind the day are cut: a clock has a colon. */
  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>(6);
    int i = 0;
    char before = ' ';
    while (i < text.length() && parts.size() < 12) {
      char c = text.charAt(i);
      int from = i;
      if (c >= '0' && c <= '9') {
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
          i++;
        }
        if (i < text.length() && text.charAt(i) == ':') {
          break;
        }
        parts.add(new Part(text.substring(from, i), true, before));
        before = ' ';
      } else if (isWordChar(c)) {
        while (i < text.length() && (isWordChar(text.charAt(i)) || isThaiDot(text, i))) {
          i++;
        }
        parts.add(new Part(text.substring(from, i), false, before));
        before = ' ';
      } else {
        before = c == ' ' ? before : c;
        i++;
      }
    }
    return parts;
  }

  /** Thai abbreviations hold dots. */
  private static boolean isThaiDot(String text, int at) {
    return text.charAt(at) == '.'
        && at + 1 < text.length()
        && text.charAt(at + 1) >= '\u0E01'
        && text.charAt(at + 1) <= '\u0E4E';
  }

  private static boolean isWordChar(char c) {
    if (c >= '0' && c <= '9') {
      return false;
    }
    int type = Character.getType(c);
    return Character.isLetter(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static Reading named(
      List<Part> numbers, int monthAt, String monthTerm, Character.UnicodeScript script) {
    int month = Integer.parseInt(monthTerm);
    if (numbers.size() < 2) {
      return incomplete();
    }
    if (numbers.size() > 2) {
      return notADate();
    }
    Part first = numbers.get(0);
    Part second = numbers.get(1);
    boolean yearFirst =
        first.text().length() == 4
            || monthAt == 1 && second.text().length() < 3 && first.value() > 31;
    Part year = yearFirst ? first : second;
    Part day = yearFirst ? second : first;
    boolean thai = script == Character.UnicodeScript.THAI;
    int full = thai && year.text().length() == 2 ? 2500 + year.value() : fullYear(year);
    return day(full, month, day.value());
  }

  private static int fullYear(Part year) {
    int value = year.value();
    if (year.text().length() > 2) {
      return value;
    }
    return value < PIVOT ? 2000 + value : 1900 + value;
  }

  private static Reading numeric(List<Part> numbers, Conventions as) {
    if (numbers.size() == 2) {
      boolean month = numbers.get(0).text().length() == 4 || numbers.get(1).text().length() == 4;
      return month ? incomplete() : notADate();
    }
    if (numbers.size() < 3) {
      return notADate();
    }
    Part a = numbers.get(0);
    Part b = numbers.get(1);
    Part c = numbers.get(2);
    if (a.text().length() == 4) {
      return day(a.value(), b.value(), c.value());
    }
    int year = fullYear(c);
    int first = a.value();
    int second = b.value();
    // A date with dots is day first wherever dots are used.
    boolean dotted = b.before() == '.' && c.before() == '.';
    if (dotted || first == second) {
      return day(year, second, first);
    }
    if (first > 12 || second > 12) {
      return forced(year, first, second, as);
    }
    if (as.dayFirst() == null) {
      return Reading.problem(
          "ambiguous-date",
          "Day and month cannot be told apart, here or from the rest of the column.",
          "Say once whether days or months come first, or write 2026-03-12.");
    }
    return as.dayFirst() ? day(year, second, first) : day(year, first, second);
  }

  /** Only one order is possible. */
  private static Reading forced(int year, int first, int second, Conventions as) {
    boolean dayFirst = first > 12;
    Reading day = dayFirst ? day(year, second, first) : day(year, first, second);
    if (day.value() == null || as.dayFirst() == null || as.dayFirst() == dayFirst) {
      return day;
    }
    return Reading.noted(
        day.value(),
        "date-order-differs",
        "This date can only be read in the other order than the rest of the column.",
        "Check that day and month were not exchanged.");
  }

  /** Japanese and Republic of China years: 令和8年3月12日, R8.3.12, 民國115年3月12日. */
  private static Reading eraDate(List<Part> parts) {
    if (parts.isEmpty() || parts.get(0).number()) {
      return notADate();
    }
    String base = WORDS.term("era", parts.get(0).text());
    List<Part> numbers = parts.stream().filter(Part::number).toList();
    boolean others =
        parts.stream().skip(1).anyMatch(part -> !part.number() && !isFiller(part.text()));
    if (base == null || others || numbers.size() != 3) {
      return notADate();
    }
    return day(
        Integer.parseInt(base) + numbers.get(0).value(),
        numbers.get(1).value(),
        numbers.get(2).value());
  }

  private static Reading day(int writtenYear, int month, int day) {
    int year = writtenYear >= 2400 && writtenYear <= 2643 ? writtenYear - BUDDHIST : writtenYear;
    if (year >= 1300 && year < 1500) {
      return Reading.problem(
          "other-calendar",
          "The year seems to be of another calendar.",
          "Write the day in the Gregorian calendar: 2026-03-12.");
    }
    if (month < 1 || month > 12 || year < 1900 || year > 2100) {
      return notADate();
    }
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return notADate();
    }
    return Reading.of(new Value.Day(LocalDate.of(year, month, day)));
  }

  private static Reading incomplete() {
    return Reading.problem(
        "incomplete-date",
        "This names no day, only a month or a year.",
        "Write the day: 2026-03-12.");
  }

  private static Reading notADate() {
    return Reading.problem("not-a-date", "This is no day of any calendar.", "Write 2026-03-12.");
  }
}
