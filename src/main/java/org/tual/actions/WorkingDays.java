package org.tual.actions;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days, Monday to Friday; holidays of countries are not known. */
public final class WorkingDays {
  private WorkingDays() {}

  /** The day so many working days after this one. */
  public static LocalDate after(LocalDate day, int days) {
    LocalDate due = day;
    for (int left = days; left > 0; ) {
      due = due.plusDays(1);
      boolean weekend =
          due.getDayOfWeek() == DayOfWeek.SATURDAY || due.getDayOfWeek() == DayOfWeek.SUNDAY;
      left -= weekend ? 0 : 1;
    }
    return due;
  }
}
