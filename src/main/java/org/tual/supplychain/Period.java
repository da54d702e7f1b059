package org.tual.supplychain;

import java.time.LocalDate;

/**
 * The time that a statement speaks of, both days included.
 *
 * @param from first day
 * @param to last day
 * @param assumed the list did not say; twelve months to the list's date are assumed
 */
public record Period(LocalDate from, LocalDate to, boolean assumed) {

  /** The twelve months that end on this day. */
  public static Period twelveMonthsTo(LocalDate day, boolean assumed) {
    return new Period(day.minusMonths(12).plusDays(1), day, assumed);
  }

  /** The whole calendar year. */
  public static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), false);
  }

  /** Some day lies in both. */
  public boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /** The days that lie in both; only for periods that overlap. */
  public Period intersection(Period other) {
    return new Period(
        from.isAfter(other.from) ? from : other.from,
        to.isBefore(other.to) ? to : other.to,
        assumed || other.assumed);
  }

  @Override
  public String toString() {
    return from + "/" + to + (assumed ? " (assumed)" : "");
  }
}
