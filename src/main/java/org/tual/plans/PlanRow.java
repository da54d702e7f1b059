package org.tual.plans;

import java.util.List;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;

/**
 * What becomes of one row of a plan.
 *
 * @param sheet name of the sheet; empty in a text table
 * @param row as a spreadsheet program shows it
 * @param number of the finding in the plan; empty where it has none
 * @param severity null where its word is not known
 * @param stage that it begins at
 * @param due ISO day; null where none is understood
 * @param title the beginning of its description
 * @param outcome whether it comes in
 * @param id of the nonconformity; null where there is none yet
 * @param notes what was not taken as it stands, or why the row does not come in; without values
 */
public record PlanRow(
    String sheet,
    int row,
    String number,
    Severity severity,
    Stage stage,
    String due,
    String title,
    Outcome outcome,
    String id,
    List<String> notes) {
  /** What becomes of a row. */
  public enum Outcome {
    /** It comes in, or came in. */
    NEW,
    /** The same row came in before. */
    THERE,
    /** It cannot be used. */
    NOT_TAKEN
  }
}
