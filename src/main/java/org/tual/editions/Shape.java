package org.tual.editions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tual.reference.Table;

/**
 * What the tables of a list must look like: {@code ontology/reference/columns.csv}.
 *
 * @param list identifier of the list
 * @param tables columns in order, by the name of the table
 */
public record Shape(String list, Map<String, List<Column>> tables) {
  private static final String FILE = "ontology/reference/columns.csv";

  /**
   * One column.
   *
   * @param name as in the header line
   * @param part {@code key} or {@code key-or-empty} where it helps to tell rows apart, {@code must}
   *     where a value is needed, {@code may} where it can be empty
   * @param kind text, country, good, sector, day, year, number or choice
   * @param values what a choice can be; empty for other kinds
   * @param meaning plain words
   */
  public record Column(String name, String part, String kind, List<String> values, String meaning) {
    boolean key() {
      return part.startsWith("key");
    }

    boolean needed() {
      return part.equals("key") || part.equals("must");
    }
  }

  /** The shape of a list; without tables where the list cannot be replaced. */
  public static Shape of(String list) {
    Map<String, List<Column>> tables = new LinkedHashMap<>();
    for (Map<String, String> row : Table.shipped(FILE).rows()) {
      if (row.get("list").equals(list)) {
        List<String> values =
            row.get("values").isEmpty() ? List.of() : List.of(row.get("values").split("\\|"));
        tables
            .computeIfAbsent(row.get("table"), table -> new ArrayList<>())
            .add(
                new Column(
                    row.get("column"),
                    row.get("part"),
                    row.get("kind"),
                    values,
                    row.get("meaning")));
      }
    }
    return new Shape(list, tables);
  }

  /** What tells rows of a table apart. */
  List<String> key(String table) {
    return tables.get(table).stream().filter(Column::key).map(Column::name).toList();
  }
}
