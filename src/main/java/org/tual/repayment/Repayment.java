package org.tual.repayment;

import java.util.List;

/**
 * What is owed to workers, as it leaves the ledger. Amounts are decimals in words, exact, in the
 * currency; all are null where fewer than ten workers are in scope.
 *
 * @param nonconformity id of the nonconformity
 * @param basis on what the amount rests
 * @param source of the basis, such as a survey of a corridor; may be empty
 * @param currency ISO 4217
 * @param workers number in scope, or that they are fewer than ten
 * @param formerIncluded those who left are in scope
 * @param withheld amounts are kept back, since too few workers are concerned
 * @param total owed
 * @param perMonth paid each month; null where none is set
 * @param tolerance what may stay unpaid, such as by rounding
 * @param paid so far
 * @param remaining still owed; zero where more was paid
 * @param overdue owed by instalments whose day has passed
 * @param notThroughRecruiter it is paid to workers themselves
 * @param noWaiver nobody had to sign that nothing more is owed
 * @param confirmation by workers; null before
 * @param state where it stands
 * @param settled all conditions are met
 */
public record Repayment(
    String nonconformity,
    Basis basis,
    String source,
    String currency,
    String workers,
    boolean formerIncluded,
    boolean withheld,
    String total,
    String perMonth,
    String tolerance,
    String paid,
    String remaining,
    String overdue,
    List<Instalment> instalments,
    boolean notThroughRecruiter,
    boolean noWaiver,
    Confirmation confirmation,
    State state,
    boolean settled,
    long version) {
  /** On what an amount rests. */
  public enum Basis {
    RECEIPT,
    INTERVIEW_ESTIMATE,
    CORRIDOR_AVERAGE
  }

  /** Where repayment stands. */
  public enum State {
    /** Nothing is paid. */
    PLANNED,
    /** Some is paid. */
    RUNNING,
    /** The day of an instalment has passed without it. */
    OVERDUE,
    /** All is paid within the tolerance. */
    PAID,
    /** All is paid, and workers confirm it. */
    CONFIRMED
  }

  /** How workers were asked. */
  public enum Way {
    OFF_SITE_INTERVIEWS,
    SURVEY,
    PARTNER
  }

  /** How many of those asked confirm it. */
  public enum Share {
    ALL,
    MOST,
    SOME,
    NONE
  }

  /**
   * One instalment.
   *
   * @param due ISO day
   * @param amount null where amounts are withheld
   * @param paid null where amounts are withheld
   * @param paidOn ISO day of the last payment; null before
   */
  public record Instalment(
      int number, String due, String amount, String paid, String paidOn, boolean overdue) {}

  /**
   * What workers say.
   *
   * @param month ISO month
   */
  public record Confirmation(Way way, Share share, String month) {}

  /**
   * What is set. Amounts are decimals in words, such as {@code 1250.50}.
   *
   * @param workers number in scope, former ones included
   */
  public record Terms(
      Basis basis,
      String source,
      String currency,
      Integer workers,
      boolean formerIncluded,
      String total,
      String perMonth,
      String tolerance,
      boolean notThroughRecruiter,
      boolean noWaiver,
      List<Agreed> instalments) {}

  /** One instalment as agreed. */
  public record Agreed(String due, String amount) {}

  /** A payment of an instalment. */
  public record Payment(int number, String paidOn, String amount) {}
}
