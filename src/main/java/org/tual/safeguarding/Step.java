package org.tual.safeguarding;

import java.util.List;

/**
 * One step of the protocol.
 *
 * @param id such as {@code consent}
 * @param why what is missing, a sentence each; empty where it is done or may be done now
 */
public record Step(String id, State state, List<String> why) {
  /** How it stands. */
  public enum State {
    DONE,
    /** May be done now. */
    OPEN,
    /** Something must come before it. */
    WAITS
  }
}
