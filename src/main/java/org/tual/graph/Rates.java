package org.tual.graph;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * Exchange rates that the user gave; none are shipped. Amounts in different currencies without
 * rates are unknown, not converted.
 *
 * @param perUnit for each ISO 4217 code, how much one unit is worth in the file's base currency
 */
public record Rates(Map<String, BigDecimal> perUnit) {
  private static final MathContext EXACT_ENOUGH = MathContext.DECIMAL128;

  public static Rates none() {
    return new Rates(Map.of());
  }

  /** The amount in another currency, or empty where a rate is missing. */
  public Optional<BigDecimal> convert(BigDecimal amount, String from, String to) {
    if (from.equals(to)) {
      return Optional.of(amount);
    }
    BigDecimal one = perUnit.get(from);
    BigDecimal other = perUnit.get(to);
    return one == null || other == null
        ? Optional.empty()
        : Optional.of(amount.multiply(one).divide(other, EXACT_ENOUGH));
  }
}
