package org.tual.tips;

import java.util.ArrayList;
import java.util.List;

/**
 * What is sealed of one tip and the talk about it. Days are UTC; nothing says at which time.
 *
 * @param mark by which those who wait for it know it
 * @param day on which it came, ISO 8601
 * @param told what was told first
 * @param test whether a responder sent it to try the way
 * @param sender account of that responder; null for a tip
 * @param state where it stands
 * @param turned id of the case that was made of it; null for none, {@link #BEGUN} where that began
 * @param openedOn day of the first reading; null before
 * @param said what both sides said since, the oldest first
 */
record Tip(
    String mark,
    String day,
    Told told,
    boolean test,
    String sender,
    State state,
    String turned,
    String openedOn,
    List<Said> said) {
  /** In place of the id of a case that may have been made. */
  static final String BEGUN = "";

  /** Where a tip stands. */
  enum State {
    /** Nobody has read it. */
    NEW,
    /** It was read. */
    OPENED,
    /** There is an answer. */
    ANSWERED,
    /** A case was made of it. */
    CASE,
    /** The talk is closed; whoever told it may still write. */
    CLOSED
  }

  /**
   * One thing that was said.
   *
   * @param own whether it comes from whoever told the tip
   * @param account who answered; null for the other side
   */
  record Said(boolean own, String day, String account, String words) {}

  static Tip of(String mark, String day, Told told, String sender) {
    return new Tip(mark, day, told, sender != null, sender, State.NEW, null, null, List.of());
  }

  Tip opened(String today) {
    State then = state == State.NEW ? State.OPENED : state;
    return new Tip(
        mark, day, told, test, sender, then, turned, openedOn == null ? today : openedOn, said);
  }

  Tip in(State next) {
    return new Tip(mark, day, told, test, sender, next, turned, openedOn, said);
  }

  Tip turning() {
    return new Tip(mark, day, told, test, sender, state, BEGUN, openedOn, said);
  }

  Tip turnedInto(String id) {
    return new Tip(mark, day, told, test, sender, State.CASE, id, openedOn, said);
  }

  Tip with(Said more) {
    List<Said> all = new ArrayList<>(said);
    all.add(more);
    return new Tip(mark, day, told, test, sender, state, turned, openedOn, List.copyOf(all));
  }

  /** How much was said, in characters. */
  int length() {
    return told.words().length() + said.stream().mapToInt(one -> one.words().length()).sum();
  }

  /** Never what was said. */
  @Override
  public String toString() {
    return "Tip";
  }
}
