package org.tual.repayment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tual.disclosure.Limits;

/**
 * Exact sums over instalments.
 *
 * @param total owed
 * @param paid so far
 * @param remaining still owed, never below zero
 * @param overdue owed by instalments whose day has passed, never below zero
 * @param covered what is unpaid is within the tolerance
 */
record Sums(
    BigDecimal total, BigDecimal paid, BigDecimal remaining, BigDecimal overdue, boolean covered) {
  /** Below this many workers, an amount could be a person's. */
  static final int ENOUGH = Limits.LEAST;

  private static final Set<Repayment.Share> CONFIRMING =
      Set.of(Repayment.Share.ALL, Repayment.Share.MOST);

  /**
   * One instalment.
   *
   * @param due its day
   */
  record Part(LocalDate due, BigDecimal amount, BigDecimal paid) {
    boolean overdue(LocalDate today) {
      return today.isAfter(due) && paid.compareTo(amount) < 0;
    }
  }

  static Sums of(BigDecimal total, BigDecimal tolerance, List<Part> parts, LocalDate today) {
    BigDecimal paid = sum(parts.stream().map(Part::paid).toList());
    BigDecimal open = total.subtract(paid);
    BigDecimal overdue =
        sum(
            parts.stream()
                .filter(part -> part.overdue(today))
                .map(part -> part.amount().subtract(part.paid()))
                .toList());
    return new Sums(
        total, paid, open.max(BigDecimal.ZERO), overdue, open.compareTo(tolerance) <= 0);
  }

  private static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  Repayment.State state(Repayment.Confirmation confirmation) {
    if (covered) {
      return confirmation != null && CONFIRMING.contains(confirmation.share())
          ? Repayment.State.CONFIRMED
          : Repayment.State.PAID;
    }
    if (overdue.signum() > 0) {
      return Repayment.State.OVERDUE;
    }
    return paid.signum() > 0 ? Repayment.State.RUNNING : Repayment.State.PLANNED;
  }

  /** A number of workers as it may be told. */
  static String bucket(int workers) {
    return workers < ENOUGH ? "fewer than 10" : String.valueOf(workers);
  }
}
