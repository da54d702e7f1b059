package org.tual.values;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.tual.spreadsheet.Cell;
import org.tual.supplychain.Value;

/** The time that a row speaks of, as an ISO 8601 interval of days: 2021-01-01/2021-12-31. */
final class Periods {
  private Periods() {}

  static Reading read(Cell cell, String text, Conventions as) {
    String western = Numbers.westernised(text).toUpperCase(Locale.ROOT).replace(" ", "");
    if (western.startsWith("FY") || western.startsWith("CY")) {
      western = western.substring(2);
    }
    int year = western.length() < 4 ? -1 : year(western.substring(0, 4));
    if (year > 0 && cell.kind() != Cell.Kind.DATE) {
      Reading part = part(year, western.substring(4));
      if (part != null) {
        return part;
      }
    }
    Reading both = days(text);
    if (both != null) {
      return both;
    }
    Reading day = Dates.read(cell, text, as);
    if (day.value() instanceof Value.Day at) {
      return interval(at.date(), at.date());
    }
    return Reading.problem(
        "not-a-period",
        "This is no period that is understood.",
        "Write a year, a half (2026-H1), a quarter (2026-Q1), a month (2026-03) or a day.");
  }

  /** Two ISO days with a slash between them; null where it is something else. */
  private static Reading days(String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 2 || parts[0].strip().length() != 10 || parts[1].strip().length() != 10) {
      return null;
    }
    try {
      LocalDate first = LocalDate.parse(parts[0].strip());
      LocalDate last = LocalDate.parse(parts[1].strip());
      return first.isAfter(last) ? null : interval(first, last);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static int year(String digits) {
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      year = year * 10 + digit;
    }
    year = year >= 2400 && year <= 2643 ? year - 543 : year;
    return year >= 1900 && year <= 2100 ? year : -1;
  }

  private static Reading part(int year, String rest) {
    String part = rest.startsWith("-") || rest.startsWith("/") ? rest.substring(1) : rest;
    return switch (part) {
      case "" -> rest.isEmpty() ? months(year, 1, 12) : null;
      case "H1", "S1" -> months(year, 1, 6);
      case "H2", "S2" -> months(year, 7, 12);
      case "Q1" -> months(year, 1, 3);
      case "Q2" -> months(year, 4, 6);
      case "Q3" -> months(year, 7, 9);
      case "Q4" -> months(year, 10, 12);
      default -> month(year, part);
    };
  }

  private static Reading month(int year, String part) {
    if (part.length() > 2) {
      return null;
    }
    int month = 0;
    for (int i = 0; i < part.length(); i++) {
      int digit = part.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return null;
      }
      month = month * 10 + digit;
    }
    return month >= 1 && month <= 12 ? months(year, month, month) : null;
  }

  private static Reading months(int year, int first, int last) {
    return interval(LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
  }

  private static Reading interval(LocalDate first, LocalDate last) {
    return Reading.text(first + "/" + last);
  }
}
