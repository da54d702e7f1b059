package org.tual.suppliers;

import java.util.Locale;

/** By what suppliers are filtered and counted. */
enum Dimension {
  /** Priority to look, A to E. */
  BAND,
  /** ISO 3166-1 alpha-2, or {@code unknown}. */
  COUNTRY,
  /** Links to the buyer, or {@code unknown}. */
  STEP,
  /** A product as stated, without case and punctuation. */
  PRODUCT,
  /** Factory, farm, vessel and so on. */
  KIND,
  /** Severities of its findings that nobody dismissed. */
  SEVERITY,
  /** Ids of the rules that flag it. */
  RULE,
  /** How many of the rules that apply can answer: none, little, some, most. */
  COVERAGE,
  /** Why something is unknown: never-asked, no-answer, refused; or nothing. */
  UNKNOWN;

  static final String NOT_KNOWN = "unknown";

  /** As it stands in an address. */
  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Where it stands in the index. */
  String field() {
    return "by_" + parameter();
  }
}
