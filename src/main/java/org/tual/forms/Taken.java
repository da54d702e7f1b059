package org.tual.forms;

import org.tual.fieldwork.Answer;

/**
 * What became of an answer that was sent.
 *
 * @param id of it
 * @param question id in the checklist; null where none was named
 * @param state KEPT where it stands now
 * @param why it does not; null where it does
 * @param answer as the server has it; null where it has none
 */
public record Taken(String id, String question, State state, String why, Answer answer) {
  /** Whether it stands. */
  public enum State {
    KEPT,
    /** The server has another answer, and nothing was overwritten. */
    CONFLICT,
    /** It cannot be. */
    REFUSED
  }
}
