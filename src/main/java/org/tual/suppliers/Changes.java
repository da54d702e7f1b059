package org.tual.suppliers;

import java.util.List;

/**
 * What the signs of one supplier are that were not so in the assessment before, and why.
 *
 * @param against the newest older assessment in which it stands; null where there is none
 * @param items the gravest first
 */
public record Changes(SupplierView.Stand against, List<Change> items) {
  /** Nothing to compare with. */
  static final Changes NONE = new Changes(null, List.of());

  /**
   * One sign that came or went.
   *
   * @param kind how: three ways to go are never mixed with one another
   * @param rule id
   * @param severity S1 to S4, of whichever assessment has the sign
   * @param detail one sentence of that assessment
   * @param facts what it rests on; empty of a sign that is gone
   * @param rested the cells that a gone sign rested on; empty of one that came
   * @param words in whose words there is no sign now; empty unless it was answered otherwise
   */
  public record Change(
      Kind kind,
      String rule,
      String title,
      String severity,
      String detail,
      List<Fact> facts,
      String rested,
      String words) {}

  /** How a sign changed. */
  public enum Kind {
    /** It was not there before. */
    CAME,
    /** The rule answers otherwise now: no sign, or one of other workers. */
    ANSWERED_OTHERWISE,
    /** The fact was withdrawn, and the rule can no longer answer. */
    NO_LONGER_ANSWERABLE
  }
}
