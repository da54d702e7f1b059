package org.tual.values;

import org.tual.supplychain.Value;

/**
 * What became of one cell: a value, nothing (blank or filler such as N/A), or a problem.
 *
 * @param value the value read, or null
 * @param currency ISO 4217 code written in the same cell ("THB 12,000"), or null
 * @param problem code of the problem (a heading in {@code docs/problems.md}), or null
 * @param why one sentence for the person who fixes the list, or null
 * @param fix one sentence on what to write instead, or null
 */
public record Reading(Value value, String currency, String problem, String why, String fix) {
  private static final Reading NOTHING = new Reading(null, null, null, null, null);

  public static Reading of(Value value) {
    return new Reading(value, null, null, null, null);
  }

  /** A blank cell or a filler: neither a value nor a problem. */
  public static Reading nothing() {
    return NOTHING;
  }

  public static Reading problem(String code, String why, String fix) {
    return new Reading(null, null, code, why, fix);
  }
}
