package org.tual.matching;

/**
 * A pair with what was said of it.
 *
 * @param match the pair
 * @param state where it stands
 * @param verdict what was said; null where nothing was, or where it follows from other judgements
 * @param askedAgain somebody said that they are two, and something speaks for it now that did not
 *     then
 */
public record MatchView(Candidate match, State state, Verdict verdict, boolean askedAgain) {
  /** Where a pair stands. */
  public enum State {
    OPEN,
    SAME,
    DIFFERENT,
    NOT_SURE
  }
}
