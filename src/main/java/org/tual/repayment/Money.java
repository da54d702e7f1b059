package org.tual.repayment;

import java.math.BigDecimal;
import java.util.Currency;
import org.tual.remedy.NotPossible;

/** Reads amounts and currencies; exact, never rounded. */
final class Money {
  private static final int DIGITS = 18;
  private static final int DECIMALS = 4;

  private Money() {}

  /**
   * A currency by its ISO 4217 code.
   *
   * @throws NotPossible where there is none
   */
  static String currency(String code) {
    try {
      return Currency.getInstance(String.valueOf(code).strip()).getCurrencyCode();
    } catch (IllegalArgumentException e) {
      throw new NotPossible("The currency is a code of ISO 4217 such as THB.");
    }
  }

  /**
   * An amount of zero or more, with no more decimals than the currency has.
   *
   * @throws NotPossible where it is none
   */
  static BigDecimal amount(String what, String text, String currency) {
    String plain = String.valueOf(text).strip();
    int decimals =
        Math.min(DECIMALS, Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits()));
    if (!plain.matches("[0-9]{1," + DIGITS + "}(?:\\.[0-9]{1,4})?")) {
      throw new NotPossible(what + " is a number such as 1250.50.");
    }
    BigDecimal amount = new BigDecimal(plain).stripTrailingZeros();
    if (amount.scale() > decimals) {
      throw new NotPossible(what + " has more decimals than its currency.");
    }
    return amount;
  }

  /** In words, with the decimals of the currency. */
  static String words(BigDecimal amount, String currency) {
    int decimals = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    BigDecimal plain = amount.stripTrailingZeros();
    return plain.setScale(Math.max(decimals, plain.scale())).toPlainString();
  }
}
