package org.tual.safeguarding;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days as people say them. */
final class Days {
  private Days() {}

  /** An ISO day that is not ahead. */
  static String past(String day, LocalDate today) {
    LocalDate read = day == null || day.isBlank() ? today : read(day);
    if (read.isAfter(today)) {
      throw new NotPossible("This day lies ahead.");
    }
    return read.toString();
  }

  /** An ISO day that is not over. */
  static String notPast(String day, LocalDate today) {
    LocalDate read = read(day);
    if (read.isBefore(today)) {
      throw new NotPossible("This day is over.");
    }
    return read.toString();
  }

  private static LocalDate read(String day) {
    try {
      return LocalDate.parse(day == null ? "" : day);
    } catch (DateTimeException e) {
      throw new NotPossible("Write a day like 2026-11-30.");
    }
  }
}
