package org.tual.editions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.reference.Countries;
import org.tual.reference.Good;
import org.tual.reference.Goods;
import org.tual.reference.Table;

/** Checks the columns and cells of one table. */
final class Cells {
  private static final int MOST_FAULTS = 200;
  private static final int LONGEST = 2_000;
  private static final Set<String> SECTORS =
      Goods.shipped().all().stream().map(Good::uflpaSector).collect(Collectors.toUnmodifiableSet());

  private final String file;
  private final List<Shape.Column> columns;
  private final List<Fault> faults = new ArrayList<>();

  Cells(String file, List<Shape.Column> columns) {
    this.file = file;
    this.columns = columns;
  }

  List<Fault> faults(Table table) {
    List<String> names = columns.stream().map(Shape.Column::name).toList();
    if (!table.columns().equals(names)) {
      return List.of(
          new Fault(
              file + ":1",
              "The columns are %s, and must be %s, in this order."
                  .formatted(String.join(", ", table.columns()), String.join(", ", names))));
    }
    Map<List<String>, Integer> seen = new HashMap<>();
    for (int i = 0; i < table.rows().size() && faults.size() < MOST_FAULTS; i++) {
      Map<String, String> row = table.rows().get(i);
      int record = i + 2;
      for (Shape.Column column : columns) {
        String why = why(column, row.get(column.name()));
        if (!why.isEmpty()) {
          fault(record, column.name() + ": " + why);
        }
      }
      List<String> key =
          columns.stream().filter(Shape.Column::key).map(column -> row.get(column.name())).toList();
      Integer before = seen.putIfAbsent(key, record);
      if (before != null) {
        fault(record, "The same entry stands in row " + before + " already.");
      }
    }
    return faults;
  }

  private void fault(int record, String why) {
    faults.add(new Fault(file + ":" + record, why));
  }

  /** Why a cell cannot be what it is; empty where it can. */
  private static String why(Shape.Column column, String cell) {
    if (!cell.equals(cell.strip())) {
      return "there is a blank before or after \"" + cell.strip() + "\".";
    }
    if (cell.isEmpty()) {
      return column.needed() ? "a value is needed." : "";
    }
    if (cell.length() > LONGEST || cell.chars().anyMatch(Character::isISOControl)) {
      return "one line of at most 2,000 characters can stand here.";
    }
    boolean fits =
        switch (column.kind()) {
          case "country" -> Countries.shipped().alpha2(cell).isPresent();
          case "good" -> Goods.shipped().good(cell).isPresent();
          case "sector" -> SECTORS.contains(cell);
          case "day" -> day(cell);
          case "year" -> cell.matches("(19|20)[0-9]{2}");
          case "number" -> cell.matches("[0-9]+(\\.[0-9]+)?");
          case "choice" -> column.values().contains(cell);
          default -> true;
        };
    return fits ? "" : "\"" + cell + "\" is no " + expected(column) + ".";
  }

  private static String expected(Shape.Column column) {
    return switch (column.kind()) {
      case "country" -> "code of a country (ISO 3166-1, two letters)";
      case "good" -> "code of a good that Tual knows";
      case "sector" -> "code of a sector that Tual knows";
      case "day" -> "day such as 2026-01-31";
      case "year" -> "year such as 2026";
      case "number" -> "plain number such as 12.5";
      default -> "choice here; possible are " + String.join(", ", column.values());
    };
  }

  /** A day, or a month or year where the day is not known. */
  private static boolean day(String cell) {
    if (cell.matches("[0-9]{4}|[0-9]{4}-(0[1-9]|1[0-2])")) {
      return true;
    }
    try {
      LocalDate.parse(cell);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
