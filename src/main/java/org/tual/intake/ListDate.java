package org.tual.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of a list, from a date in its file name: {@code suppliers-2026-03-31.xlsx}, {@code
 * 2026-03 vendors.csv}, {@code vendors_2025.csv}. The file's time stamp is never used: a copy would
 * change it.
 */
final class ListDate {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9])(19|20)([0-9]{2})(?:[-_.]?([01][0-9])(?:[-_.]?([0-3][0-9]))?)?(?![0-9])");

  private ListDate() {}

  static Optional<LocalDate> of(String fileName) {
    Matcher found = DATE.matcher(fileName);
    if (!found.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(found.group(1) + found.group(2));
    try {
      if (found.group(3) == null) {
        return Optional.of(LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(found.group(3)));
      return Optional.of(
          found.group(4) == null
              ? month.atEndOfMonth()
              : month.atDay(Integer.parseInt(found.group(4))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
