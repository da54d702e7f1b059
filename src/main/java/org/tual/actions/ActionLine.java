package org.tual.actions;

/**
 * One line of the table of actions.
 *
 * @param id of the line
 * @param condition when it holds
 * @param action what procurement does
 * @param days working days from the assessment until the decider decides; 0 for none
 * @param decider who decides
 * @param reason in words for procurement
 * @param clause words for the order; may be empty
 * @param why the line is as it is
 */
record ActionLine(
    String id,
    Condition condition,
    Kind action,
    int days,
    Decider decider,
    String reason,
    String clause,
    String why) {
  /** What procurement does. None of them ends a relation. */
  public enum Kind {
    DO_NOT_LEAVE("Do not leave without compliance"),
    ASK_FIRST("Ask compliance first"),
    ORDER_WITH_CLAUSE("Order with this clause"),
    ORDER("Order");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Who decides. */
  public enum Decider {
    COMPLIANCE("Compliance"),
    PROCUREMENT("You, in procurement");

    private final String words;

    Decider(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }
}
