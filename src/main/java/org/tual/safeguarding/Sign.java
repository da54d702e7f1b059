package org.tual.safeguarding;

import java.util.List;
import java.util.stream.Stream;

/**
 * A possible sign that a rule on contacts of workers found, for the lead to decide.
 *
 * @param level how wide it may be told; null where it stays inside
 * @param name of the site, fleet or place; the place of work itself where it stays inside
 * @param month in which the rules looked, such as {@code 2026-11}
 * @param words what was found, for the lead alone
 * @param why what keeps it from going out now, a sentence each
 */
public record Sign(
    Kind kind,
    Redacted.Level level,
    String name,
    String month,
    String words,
    State state,
    List<String> why) {
  /** Which rule. */
  public enum Kind {
    /** Workers came to harm after somebody spoke with them. */
    RETALIATION,
    /** Workers gave the same answers word for word. */
    ECHOES
  }

  /** How it stands. */
  public enum State {
    /** A lead may let it go into the next batch. */
    PROPOSED,
    /** Something keeps it. */
    WAITS,
    /** Too few people, however wide; it is told nowhere. */
    INSIDE,
    RELEASED,
    SET_ASIDE
  }

  /** Whether this category of a finding says that such a rule found it. */
  static boolean of(String category) {
    return Stream.of(Kind.values()).anyMatch(kind -> kind.name().equals(category));
  }
}
