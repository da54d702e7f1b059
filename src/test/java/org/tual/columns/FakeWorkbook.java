package org.tual.columns;

import java.util.ArrayList;
import java.util.List;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.SheetInfo;
import org.tual.spreadsheet.Workbook;

/** A workbook written down in a test: rows by line, cells by {@code |}, empty cells blank. */
final class FakeWorkbook implements Workbook {
  private final List<SheetInfo> sheets = new ArrayList<>();
  private final List<List<RawRow>> rows = new ArrayList<>();

  static FakeWorkbook of(String table) {
    return new FakeWorkbook().sheet("Sheet1", table);
  }

  FakeWorkbook sheet(String name, String table) {
    sheets.add(new SheetInfo(sheets.size(), name, false));
    List<RawRow> read = new ArrayList<>();
    int number = 0;
    for (String line : table.split("\n", -1)) {
      number++;
      List<Cell> cells = new ArrayList<>();
      String[] parts = line.split("\\|", -1);
      for (int i = 0; i < parts.length; i++) {
        String text = parts[i].stripTrailing();
        if (!text.isBlank()) {
          cells.add(Cell.text(i, text.startsWith(" ") ? text.substring(1) : text));
        }
      }
      if (!cells.isEmpty()) {
        read.add(new RawRow(number, cells, false));
      }
    }
    rows.add(read);
    return this;
  }

  @Override
  public String fileName() {
    return "fictional.csv";
  }

  @Override
  public String description() {
    return "made up";
  }

  @Override
  public List<SheetInfo> sheets() {
    return sheets;
  }

  @Override
  public void read(SheetInfo sheet, RowConsumer consumer) {
    for (RawRow row : rows.get(sheet.index())) {
      if (!consumer.row(row)) {
        return;
      }
    }
  }

  @Override
  public void close() {}
}
