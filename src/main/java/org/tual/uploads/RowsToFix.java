package org.tual.uploads;

import com.opencsv.CSVWriter;
import java.io.Writer;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.tual.columns.ColumnMapping;
import org.tual.columns.FileMapping;
import org.tual.columns.SheetMapping;
import org.tual.corrections.Corrections;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.Workbook;

/**
 * The rows of a sheet of which something is lost, with its header, as a table that opens in a
 * spreadsheet and can be uploaded again. Only columns that are read are in it, so nothing about
 * persons.
 */
final class RowsToFix {
  /** A spreadsheet program takes these for numbers and not for formulas. */
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9., ]*%?");

  private RowsToFix() {}

  static void write(
      Workbook workbook,
      FileMapping mapping,
      String name,
      BitSet rows,
      Corrections corrections,
      Writer out) {
    CSVWriter csv = new CSVWriter(out, ',', '"', '"', "\r\n");
    for (SheetMapping sheet : mapping.sheets()) {
      if (sheet.sheet().name().equals(name) && sheet.kind() != SheetMapping.Kind.PERSONS) {
        List<Integer> read =
            sheet.columns().stream()
                .filter(column -> column.field() != null)
                .filter(column -> column.confidence() >= ColumnMapping.ACCEPTED)
                .filter(column -> !column.field().personal() && !column.field().ignored())
                .map(ColumnMapping::column)
                .toList();
        workbook.read(
            sheet.sheet(),
            row -> {
              if (row.number() == sheet.headerRow() || rows.get(row.number())) {
                csv.writeNext(line(corrections.over(name, row), read), false);
              }
              return row.number() < Math.max(sheet.headerRow(), rows.length());
            });
      }
    }
    csv.flushQuietly();
  }

  private static String[] line(RawRow row, List<Integer> columns) {
    return columns.stream()
        .map(row::cell)
        .map(cell -> cell == null ? "" : guarded(cell.shown()))
        .toArray(String[]::new);
  }

  private static String guarded(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula && !NUMBER.matcher(text).matches() ? "'" + text : text;
  }
}
