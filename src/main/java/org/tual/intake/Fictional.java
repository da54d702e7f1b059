package org.tual.intake;

import org.tual.columns.SheetMapping;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.Workbook;

/** Whether a sheet calls itself fictional in one of its first rows, as every sample does. */
final class Fictional {
  private static final int FIRST_ROWS = 12;

  private Fictional() {}

  static boolean says(Workbook workbook, SheetMapping sheet) {
    boolean[] found = new boolean[1];
    workbook.read(
        sheet.sheet(),
        row -> {
          for (Cell cell : row.cells()) {
            found[0] |= cell.text().contains("FICTIONAL");
          }
          return !found[0] && row.number() < FIRST_ROWS;
        });
    return found[0];
  }
}
