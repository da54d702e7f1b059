package org.tual.visits;

/**
 * Where a visit stands.
 *
 * @param stage how far it is
 * @param side what keeps it from going on; null where nothing does
 * @param beneath what kept it before it was put on hold; null where nothing did
 */
public record Standing(Stage stage, Side side, Side beneath) {
  /** What keeps a visit from going on. */
  public enum Side {
    /** It waits until the safeguarding lead lets it go on. Why is told to nobody else. */
    ON_HOLD,
    /** The site does not let the team in, or not to people or records; a finding by itself. */
    OBSTRUCTED,
    /** It does not count. */
    VOIDED
  }

  /** Word in the table of moves for a move that leads back to where the visit stood. */
  static final String BACK = "back";

  /** A visit that begins. */
  static final Standing BEGINNING = new Standing(Stage.RISK_SCOPED, null, null);

  /** The name in the table of moves. */
  String name() {
    return side == null ? stage.name() : side.name();
  }

  /** Nothing more comes of it, or what comes is no longer the team's. */
  boolean ended() {
    return side == Side.VOIDED || stage == Stage.CLOSED || stage == Stage.ESCALATED;
  }

  /** The plan may still be changed. */
  boolean planned() {
    return side == null && stage.compareTo(Stage.OPENING) < 0;
  }

  /** Where a move leads that goes to this stage or side state of the table, or back. */
  Standing to(String target) {
    if (target.equals(BACK)) {
      return new Standing(stage, side == Side.ON_HOLD ? beneath : null, null);
    }
    for (Side other : Side.values()) {
      if (other.name().equals(target)) {
        return new Standing(stage, other, other == Side.ON_HOLD ? side : null);
      }
    }
    return new Standing(Stage.valueOf(target), null, null);
  }
}
