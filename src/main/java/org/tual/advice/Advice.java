package org.tual.advice;

/**
 * A question of procurement to compliance about one supplier.
 *
 * @param id of the question
 * @param assessment in which the supplier was seen
 * @param site IRI
 * @param siteName as the assessment names it
 * @param action what the assessment told procurement to do
 * @param words the question
 * @param askedBy id of the account
 * @param askedAt UTC
 * @param due ISO day until which the answer is expected
 * @param state where it stands
 * @param answer what compliance says; null before
 * @param answeredBy id of the account; null before
 * @param answeredAt UTC; null before
 */
public record Advice(
    String id,
    String assessment,
    String site,
    String siteName,
    String action,
    String words,
    String askedBy,
    String askedAt,
    String due,
    State state,
    String answer,
    String answeredBy,
    String answeredAt) {
  /** Where a question stands. */
  public enum State {
    /** The day has not passed. */
    WAITING("waiting"),
    /** The day has passed without an answer. */
    OVERDUE("overdue"),
    /** There is an answer. */
    ANSWERED("answered"),
    /** Whoever asked took it back. */
    WITHDRAWN("taken back");

    private final String words;

    State(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
