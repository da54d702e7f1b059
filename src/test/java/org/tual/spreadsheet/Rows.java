package org.tual.spreadsheet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads whole files for tests, and writes rows in one line each. */
final class Rows {
  private Rows() {}

  static List<RawRow> of(Path file) {
    return of(file, Limits.commandLine());
  }

  static List<RawRow> of(Path file, Limits limits) {
    List<RawRow> rows = new ArrayList<>();
    try (Workbook workbook = Workbooks.open(file, limits)) {
      for (SheetInfo sheet : workbook.sheets()) {
        workbook.read(sheet, rows::add);
      }
    }
    return rows;
  }

  /** Rows such as {@code 2: A=Mill C=12}. */
  static List<String> lines(Path file) {
    return of(file).stream().map(Rows::line).toList();
  }

  static String line(RawRow row) {
    return row.number()
        + ": "
        + row.cells().stream()
            .map(cell -> RowCells.letters(cell.column()) + "=" + cell.text())
            .collect(Collectors.joining(" "));
  }
}
