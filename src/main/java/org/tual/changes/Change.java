package org.tual.changes;

/**
 * One change to the rules, thresholds or lists.
 *
 * @param id of the change
 * @param kind what is changed
 * @param about id of the rule, name of the threshold, or list and day with an @ between
 * @param words the title of the rule, the new value, or the edition
 * @param state where it stands
 * @param reason why it was put in force; null before
 * @param since UTC time from which it is or was in force; null before
 * @param endedAt UTC time at which it was taken back, or another took its place; null before
 * @param endedWhy why; null before
 * @param proposedAt UTC
 * @param version grows with every change
 */
public record Change(
    String id,
    Kind kind,
    String about,
    String words,
    State state,
    String reason,
    String since,
    String endedAt,
    String endedWhy,
    String proposedAt,
    long version) {

  /** What is changed. */
  public enum Kind {
    RULE,
    THRESHOLD,
    LIST
  }

  /** Where a change stands. */
  public enum State {
    PROPOSED,
    IN_FORCE,
    TAKEN_BACK
  }

  /** Of all changes with this key at most one is in force. */
  String key() {
    return kind + " " + about;
  }
}
