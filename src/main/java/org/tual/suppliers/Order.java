package org.tual.suppliers;

import java.util.Locale;

/** By what the list can be sorted; without any it stands in the order of the report. */
enum Order {
  NAME,
  COUNTRY,
  STEP,
  FINDINGS,
  COVERAGE;

  String field() {
    return "order_" + name().toLowerCase(Locale.ROOT);
  }

  /** Sorts by words and not by numbers. */
  boolean words() {
    return this == NAME || this == COUNTRY;
  }
}
