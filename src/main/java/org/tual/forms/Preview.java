package org.tual.forms;

import java.util.List;
import org.tual.checklists.FormProblem;
import org.tual.fieldwork.Answer;

/**
 * What a filled form would give; nothing of it is kept yet.
 *
 * @param rows one for each row with an answer
 * @param problems what is not used, with its place
 */
public record Preview(List<Row> rows, List<FormProblem> problems) {
  /**
   * One row, which is one visit as field tools have it.
   *
   * @param row number in the file
   * @param day ISO day that the row tells; null where it tells none
   */
  public record Row(int row, String day, List<Line> lines) {}

  /**
   * One answer.
   *
   * @param text of the question
   * @param state what taking it would do
   * @param answer as it is sent to be taken, with the version that it changes
   */
  public record Line(String text, State state, Answer answer) {}

  /** What taking an answer would do. */
  public enum State {
    /** Nothing stands there. */
    NEW,
    /** The same stands there; nothing changes. */
    SAME,
    /** An earlier form gave another answer, which this one takes the place of. */
    CHANGES,
    /** Somebody gave an answer on a phone; it stays. */
    TAKEN
  }
}
