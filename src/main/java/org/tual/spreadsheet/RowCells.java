package org.tual.spreadsheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the cells of one row within bounds and hands on the rows that are not blank. */
final class RowCells {
  /** The last row that the programs which write workbooks know. */
  static final int LAST_ROW = 1_048_576;

  private final SheetInfo sheet;
  private final Limits limits;
  private final MergedRegions merged;
  private final Workbook.RowConsumer rows;
  private final int lastRow;
  private List<Cell> cells = new ArrayList<>();
  private int number;
  private boolean hidden;
  private boolean inOrder = true;

  RowCells(
      SheetInfo sheet,
      Limits limits,
      MergedRegions merged,
      Workbook.RowConsumer rows,
      int lastRow) {
    this.sheet = sheet;
    this.limits = limits;
    this.merged = merged;
    this.rows = rows;
    this.lastRow = lastRow;
  }

  /** Starts the row with this number as shown; rows come in order. */
  void start(long rowNumber, boolean rowHidden) {
    if (rowNumber <= number || rowNumber > lastRow) {
      throw Refusal.BROKEN_WORKBOOK.of("its rows are out of order or beyond the end of a sheet");
    }
    number = (int) rowNumber;
    hidden = rowHidden || sheet.hidden();
    cells = new ArrayList<>(cells.size());
    inOrder = true;
  }

  int number() {
    return number;
  }

  /** Adds a cell unless it is blank. */
  void add(Cell cell) {
    if (cell.kind() == Cell.Kind.TEXT && RichText.isBlank(cell.text())) {
      return;
    }
    if (cell.column() >= limits.columns()) {
      throw Refusal.TOO_MANY_COLUMNS.of(
          number, Refusal.on(sheet.name()), letters(limits.columns() - 1));
    }
    if (cell.text().length() > limits.cellCharacters()) {
      throw Refusal.CELL_TOO_LONG.of(number, Refusal.on(sheet.name()), limits.cellCharacters());
    }
    int last = cells.isEmpty() ? -1 : cells.get(cells.size() - 1).column();
    if (cell.column() == last || cells.size() >= limits.columns()) {
      throw Refusal.BROKEN_WORKBOOK.of("a row holds the same cell twice");
    }
    inOrder &= cell.column() > last;
    cells.add(cell);
  }

  /** Hands the row on, or returns false where the consumer has enough. */
  boolean end() {
    if (!inOrder) {
      cells.sort(Comparator.comparingInt(Cell::column));
    }
    List<Cell> filled = merged == null ? cells : merged.fill(number - 1, cells);
    if (filled.isEmpty()) {
      return true;
    }
    if (number > limits.rows()) {
      throw Refusal.TOO_MANY_ROWS.of(Refusal.on(sheet.name()), limits.rows());
    }
    return rows.row(new RawRow(number, filled, hidden));
  }

  /** Column letters of a column from 0. */
  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.append((char) ('A' + rest % 26));
    }
    return letters.reverse().toString();
  }
}
