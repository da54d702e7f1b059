package org.tual.repayment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tual.remedy.NotPossible;

/** Reads what is agreed on: terms and instalments. */
final class Agreement {
  static final int MOST = 240;
  static final String YES = "yes";
  private static final int MOST_WORKERS = 10_000_000;

  private Agreement() {}

  static RepaymentRow row(Repayment.Terms terms) {
    if (terms.basis() == null || terms.workers() == null) {
      throw new NotPossible("Say on what the amount rests, and how many workers are in scope.");
    }
    if (terms.workers() < 1 || terms.workers() > MOST_WORKERS) {
      throw new NotPossible("The number of workers is one or more.");
    }
    RepaymentRow row = new RepaymentRow();
    row.basis = terms.basis();
    row.source =
        terms.basis() == Repayment.Basis.CORRIDOR_AVERAGE
            ? NotPossible.TEXT.needed("The source of the average", terms.source(), 1_000)
            : NotPossible.TEXT.of("The source", terms.source(), 1_000);
    row.currency = Money.currency(terms.currency());
    row.workers = terms.workers();
    row.formerIncluded = terms.formerIncluded() ? YES : "no";
    row.total = Money.amount("The total", terms.total(), row.currency);
    row.perMonth =
        blank(terms.perMonth())
            ? null
            : Money.amount("The amount of a month", terms.perMonth(), row.currency);
    row.tolerance =
        blank(terms.tolerance())
            ? BigDecimal.ZERO
            : Money.amount("The tolerance", terms.tolerance(), row.currency);
    if (row.total.signum() == 0 || row.tolerance.compareTo(row.total) >= 0) {
      throw new NotPossible("The total is above zero, and above the tolerance.");
    }
    row.notThroughRecruiter = terms.notThroughRecruiter() ? YES : "no";
    row.noWaiver = terms.noWaiver() ? YES : "no";
    return row;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  static List<InstalmentRow> parts(
      String nonconformity, List<Repayment.Agreed> agreed, RepaymentRow row) {
    List<InstalmentRow> parts = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (Repayment.Agreed one : Optional.ofNullable(agreed).orElse(List.of())) {
      InstalmentRow part = new InstalmentRow();
      part.number = parts.size() + 1;
      part.id = nonconformity + "-" + part.number;
      part.nonconformity = nonconformity;
      part.due = day(one.due());
      part.amount = Money.amount("An instalment", one.amount(), row.currency);
      part.paid = BigDecimal.ZERO;
      sum = sum.add(part.amount);
      parts.add(part);
    }
    if (parts.isEmpty() || parts.size() > MOST || sum.compareTo(row.total) != 0) {
      throw new NotPossible("The instalments, at most 240, add up to the total.");
    }
    return parts;
  }

  static String day(String text) {
    try {
      return LocalDate.parse(String.valueOf(text)).toString();
    } catch (DateTimeParseException e) {
      throw new NotPossible("A day is one such as 2026-12-31.");
    }
  }
}
