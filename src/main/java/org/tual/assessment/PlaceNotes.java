package org.tual.assessment;

import java.util.List;
import org.tual.intake.Intake;
import org.tual.intake.Problem;
import org.tual.supplychain.SourceRef;
import org.tual.supplychain.Statements;

/** Says of which rows about places nothing counts, and why that can be. */
final class PlaceNotes {
  private PlaceNotes() {}

  static void note(Intake intake, Statements statements, List<Integer> claims) {
    for (int claim : claims) {
      SourceRef cell = statements.source(claim);
      intake.problem(
          new Problem(
              cell.file(),
              cell.sheet(),
              cell.row(),
              SourceRef.letters(cell.column()),
              "",
              "",
              "place-not-counted",
              "What this row says of a place does not count: "
                  + why(statements, statements.subject(claim)),
              "Write the day and by whom it was said (partner, worker or auditor), or ask again.",
              Problem.Severity.NOTE));
    }
  }

  private static String why(Statements statements, int row) {
    if (statements.context(row).dateAssumed()) {
      return "nothing says on which day it was said.";
    }
    return statements.context(row).source().independent()
        ? "it was said too long before the day of the assessment, or after it."
        : "it is not in the words of a partner, of workers or of an auditor.";
  }
}
