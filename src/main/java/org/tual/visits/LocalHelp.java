package org.tual.visits;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Who helps people at sites, as others know it besides what a plan says itself.
 *
 * @param at who helps at a site, by its IRI: reached last, whoever it is; empty where nobody is
 *     known
 * @param oldDays after how many days help that nobody reached counts as old
 */
public record LocalHelp(Function<String, Optional<Plan.Help>> at, int oldDays) {
  /** A plan that stands alone, for a year. */
  public static LocalHelp none() {
    return new LocalHelp(site -> Optional.empty(), 365);
  }

  /** What counts of the two: help that was reached, the one that was reached last. */
  static Optional<Plan.Help> of(Plan plan, Plan.Help listed) {
    return Stream.of(Optional.ofNullable(plan.help()), Optional.ofNullable(listed))
        .flatMap(Optional::stream)
        .filter(help -> help.verifiedOn() != null)
        .max((one, other) -> one.verifiedOn().compareTo(other.verifiedOn()));
  }

  boolean old(Plan.Help help, LocalDate today) {
    return LocalDate.parse(help.verifiedOn()).isBefore(today.minusDays(oldDays));
  }
}
