package org.tual.spreadsheet;

import java.util.List;

/**
 * One row with its non-blank cells in column order; merged cells repeat the value of their top left
 * cell.
 *
 * @param number row number as a spreadsheet program shows it, from 1
 * @param cells non-blank cells in column order
 * @param hidden the row, or its sheet, is hidden in the file
 */
public record RawRow(int number, List<Cell> cells, boolean hidden) {
  /** The cell in this column, or null where it is blank. */
  public Cell cell(int column) {
    for (Cell cell : cells) {
      if (cell.column() == column) {
        return cell;
      }
    }
    return null;
  }
}
