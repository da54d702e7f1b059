package org.tual.app;

import java.time.Clock;
import java.time.LocalDate;

/** The one place that reads the clock. */
public final class Today {
  private Today() {}

  /** The day in UTC, so that two offices on one day mean the same. */
  public static LocalDate date() {
    return LocalDate.now(Clock.systemUTC());
  }
}
