package org.tual.checklists;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.supplychain.SourceRef;

/**
 * What cannot be used of a form.
 *
 * @param sheet name of the sheet; empty where the file as a whole is meant
 * @param row number as a spreadsheet program shows it; 0 where no row is meant
 * @param column letters, such as C; empty where no column is meant
 * @param why one sentence; it quotes nothing of the cell
 * @param fatal the form is not taken because of it
 */
public record FormProblem(String sheet, int row, String column, String why, boolean fatal) {
  static FormProblem note(String sheet, int row, int column, String why) {
    return new FormProblem(sheet, row, letters(column), why, false);
  }

  static FormProblem fatal(String sheet, int row, int column, String why) {
    return new FormProblem(sheet, row, letters(column), why, true);
  }

  private static String letters(int column) {
    return column < 0 ? "" : SourceRef.letters(column);
  }

  /** Where it is, for people, such as {@code survey, row 7, column C}. */
  public String where() {
    return Stream.of(
            sheet, row == 0 ? "" : "row " + row, column.isEmpty() ? "" : "column " + column)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
