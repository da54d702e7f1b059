package org.tual.checklists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.SheetInfo;
import org.tual.spreadsheet.Workbook;

/** One sheet of a form: its header and its rows, with the columns that nothing uses. */
final class FormTable {
  private final String name;
  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<RawRow> rows = new ArrayList<>();

  private FormTable(String name) {
    this.name = name;
  }

  /** The sheet with this name, or an empty one where the file has none. */
  static FormTable of(Workbook workbook, String name) {
    FormTable table = new FormTable(name);
    for (SheetInfo sheet : workbook.sheets()) {
      if (sheet.name().strip().equalsIgnoreCase(name)) {
        workbook.read(
            sheet,
            row -> {
              table.take(row);
              return true;
            });
      }
    }
    return table;
  }

  /** The first sheet; a header such as group/question or group-question is the question. */
  static FormTable first(Workbook workbook) {
    SheetInfo sheet = workbook.sheets().get(0);
    FormTable table = new FormTable(sheet.name());
    workbook.read(
        sheet,
        row -> {
          table.take(row);
          return true;
        });
    Map<String, Integer> plain = new LinkedHashMap<>();
    table.columns.forEach(
        (header, column) -> plain.putIfAbsent(header.replaceAll("^.*[/-]", ""), column));
    table.columns.clear();
    table.columns.putAll(plain);
    return table;
  }

  private void take(RawRow row) {
    if (row.cells().isEmpty()) {
      return;
    }
    if (!columns.isEmpty()) {
      rows.add(row);
      return;
    }
    for (Cell cell : row.cells()) {
      String header = cell.text().strip().toLowerCase(Locale.ROOT);
      columns.putIfAbsent(header.equals("list name") ? "list_name" : header, cell.column());
    }
    // older forms write label::English (en) only
    columns.keySet().stream()
        .filter(header -> header.startsWith("label::"))
        .min((a, b) -> Boolean.compare(b.contains("english"), a.contains("english")))
        .ifPresent(header -> rename(header, "label"));
    columns.keySet().stream()
        .filter(header -> header.startsWith("hint::"))
        .min((a, b) -> Boolean.compare(b.contains("english"), a.contains("english")))
        .ifPresent(header -> rename(header, "hint"));
  }

  private void rename(String header, String to) {
    if (!columns.containsKey(to)) {
      columns.put(to, columns.remove(header));
    }
  }

  String name() {
    return name;
  }

  /** Headers in the order of the columns. */
  List<String> headers() {
    return List.copyOf(columns.keySet());
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  List<RawRow> rows() {
    return rows;
  }

  /** The text of a cell; empty where there is none. */
  String text(RawRow row, String column) {
    Cell cell = row.cell(column(column));
    return cell == null ? "" : cell.shown().strip();
  }

  /** Number of a column from 0; -1 where there is none. */
  int column(String column) {
    return columns.getOrDefault(column, -1);
  }

  /** Columns with words in them that are not among these. */
  List<FormProblem> unused(Set<String> used) {
    List<FormProblem> problems = new ArrayList<>();
    columns.forEach(
        (header, column) -> {
          boolean filled = rows.stream().anyMatch(row -> row.cell(column) != null);
          if (filled && !used.contains(header)) {
            problems.add(
                FormProblem.note(
                    name,
                    1,
                    column,
                    header.contains("::")
                        ? "Only one language is kept, so this column is not used."
                        : "This column is not used."));
          }
        });
    return problems;
  }
}
