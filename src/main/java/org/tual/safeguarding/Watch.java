package org.tual.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the rules on contacts of workers look at besides cases.
 *
 * @param workplaces all, with owner, place and size, as read by the clock
 * @param heard the sealed interviews of each visit, as they were before a day
 * @param day of the month on which the rules look, for all suppliers at once
 */
public record Watch(
    Supplier<List<Workplace>> workplaces, Function<LocalDate, List<Heard>> heard, int day) {
  /** The last day on which the rules looked. */
  LocalDate last(LocalDate today) {
    LocalDate here = today.withDayOfMonth(day);
    return here.isAfter(today) ? here.minusMonths(1) : here;
  }
}
