package org.tual.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.SheetInfo;
import org.tual.spreadsheet.Workbook;

/**
 * The first rows of a sheet and some that lie further down, enough to understand it.
 *
 * @param rows rows with at least one cell
 */
record Sample(List<RawRow> rows) {
  private static final int FIRST = 400;
  private static final int STEP = 100;
  private static final int FURTHEST = 20_000;

  static Sample of(Workbook workbook, SheetInfo sheet) {
    List<RawRow> rows = new ArrayList<>();
    int[] seen = {0};
    workbook.read(
        sheet,
        row -> {
          seen[0]++;
          boolean wanted = seen[0] <= FIRST || seen[0] % STEP == 0;
          if (wanted && !row.cells().isEmpty()) {
            rows.add(row);
          }
          return seen[0] < FURTHEST;
        });
    return new Sample(rows);
  }

  /** Rows below the one with this number. */
  List<RawRow> below(int number) {
    return rows.stream().filter(row -> row.number() > number).toList();
  }

  /** Cells of one column below the row with this number. */
  List<Cell> column(int column, int number) {
    List<Cell> cells = new ArrayList<>();
    for (RawRow row : rows) {
      Cell cell = row.number() > number ? row.cell(column) : null;
      if (cell != null && !cell.text().isBlank()) {
        cells.add(cell);
      }
    }
    return cells;
  }

  /** Columns that hold anything, in order. */
  List<Integer> columns() {
    TreeSet<Integer> columns = new TreeSet<>();
    rows.forEach(row -> row.cells().forEach(cell -> columns.add(cell.column())));
    return List.copyOf(columns);
  }
}
