package org.tual.plans;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of a row; a day that could be two days is none. */
final class PlanDay {
  private static final Pattern ISO =
      Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T.*| .*)?");
  private static final Pattern CHINESE =
      Pattern.compile("([0-9]{4})[年/.]([0-9]{1,2})[月/.]([0-9]{1,2})日?");
  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2([0-9]{4})");

  private PlanDay() {}

  static Optional<LocalDate> of(String text) {
    for (Pattern yearFirst : new Pattern[] {ISO, CHINESE}) {
      Matcher match = yearFirst.matcher(text);
      if (match.matches()) {
        return day(match.group(1), match.group(2), match.group(3));
      }
    }
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(written.group(1));
    int second = Integer.parseInt(written.group(3));
    boolean dotted = written.group(2).equals(".");
    if (dotted || first > 12 || first == second) {
      return day(written.group(4), written.group(3), written.group(1));
    }
    return second > 12
        ? day(written.group(4), written.group(1), written.group(3))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
