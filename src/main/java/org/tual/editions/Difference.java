package org.tual.editions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tual.reference.ReferenceList;
import org.tual.reference.Table;

/**
 * What differs between two editions of a list, row by row.
 *
 * @param added how many rows only the newer one has
 * @param removed how many rows only the older one has
 * @param changed how many rows have another value
 * @param same how many rows are the same
 * @param rows the rows that differ, in the order of tables and keys
 */
public record Difference(int added, int removed, int changed, int same, List<Row> rows) {

  /**
   * One row that differs.
   *
   * @param what ADDED, REMOVED or CHANGED
   * @param table name of the table
   * @param entry what tells the row apart, in words
   * @param before cells of the older edition by column; empty where it was added
   * @param after cells of the newer edition by column; empty where it was removed
   */
  public record Row(
      String what,
      String table,
      String entry,
      Map<String, String> before,
      Map<String, String> after) {}

  /** Compares; {@code older} may have no facts. */
  public static Difference between(ReferenceList older, ReferenceList newer) {
    Shape shape = Shape.of(newer.manifest().list());
    List<Row> rows = new ArrayList<>();
    int same = 0;
    for (String table : shape.tables().keySet()) {
      List<String> key = shape.key(table);
      Map<String, Map<String, String>> before = byKey(older.tables().get(table), key);
      Map<String, Map<String, String>> after = byKey(newer.tables().get(table), key);
      for (Map.Entry<String, Map<String, String>> entry : after.entrySet()) {
        Map<String, String> was = before.remove(entry.getKey());
        if (was == null) {
          rows.add(new Row("ADDED", table, entry.getKey(), Map.of(), entry.getValue()));
        } else if (was.equals(entry.getValue())) {
          same++;
        } else {
          rows.add(new Row("CHANGED", table, entry.getKey(), was, entry.getValue()));
        }
      }
      before.forEach((entry, was) -> rows.add(new Row("REMOVED", table, entry, was, Map.of())));
    }
    return new Difference(
        count(rows, "ADDED"), count(rows, "REMOVED"), count(rows, "CHANGED"), same, rows);
  }

  private static Map<String, Map<String, String>> byKey(Table table, List<String> key) {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    if (table != null) {
      for (Map<String, String> row : table.rows()) {
        List<String> cells = key.stream().map(row::get).filter(cell -> !cell.isEmpty()).toList();
        rows.put(String.join(" · ", cells), row);
      }
    }
    return rows;
  }

  private static int count(List<Row> rows, String what) {
    return (int) rows.stream().filter(row -> row.what().equals(what)).count();
  }
}
