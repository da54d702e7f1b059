package org.tual.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * A sheet as its author sees it. Cells are written as they would be typed: {@code 12.5} is a
 * number, {@code 30%} a number shown as per cent, {@code 2026-03-01} a day, {@code =A1+B1:7} a
 * formula with its last result, everything else and whatever starts with an apostrophe is text.
 *
 * @param name the sheet's name
 * @param hidden hidden in the workbook
 * @param rows cells, row by row from the first
 * @param hiddenRows row numbers from 1
 * @param merged merged regions such as {@code A1:F1}; their cells below the first repeat its value
 *     here
 */
record Sheet(
    String name,
    boolean hidden,
    List<List<String>> rows,
    Set<Integer> hiddenRows,
    List<CellRangeAddress> merged) {

  /** A visible sheet from lines with cells between upright bars. */
  static Sheet of(String name, String lines) {
    return new Sheet(name, false, cells(lines), Set.of(), List.of());
  }

  static List<List<String>> cells(String lines) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      rows.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
    }
    if (rows.get(rows.size() - 1).equals(List.of(""))) {
      rows.remove(rows.size() - 1);
    }
    return rows;
  }

  Sheet merging(String... regions) {
    List<CellRangeAddress> all = Arrays.stream(regions).map(CellRangeAddress::valueOf).toList();
    return new Sheet(name, hidden, rows, hiddenRows, all);
  }

  Sheet hidingRows(Integer... numbers) {
    return new Sheet(name, hidden, rows, Set.of(numbers), merged);
  }

  Sheet hiddenAltogether() {
    return new Sheet(name, true, rows, hiddenRows, merged);
  }

  /** What a spreadsheet program would write for a cell when it saves the sheet as CSV. */
  static String plain(String cell) {
    if (cell.startsWith("'")) {
      return cell.substring(1);
    }
    return cell.startsWith("=") ? cell.substring(cell.indexOf(':') + 1) : cell;
  }
}
