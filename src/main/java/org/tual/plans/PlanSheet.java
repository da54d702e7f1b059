package org.tual.plans;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tual.remedy.NotPossible;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.SheetInfo;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;

/** Finds the head of a plan among the first rows of each sheet, and the rows below it. */
final class PlanSheet {
  private static final int HEAD_WITHIN = 30;
  private static final int MOST_ROWS = 2_000;

  /** One row as it stands, by what its columns hold. */
  record Raw(String sheet, int row, Map<PlanWords.Field, Cell> cells) {
    String text(PlanWords.Field field) {
      Cell cell = cells.get(field);
      return cell == null ? "" : cell.text().strip();
    }
  }

  private final PlanWords words;
  private final Map<String, String> columns = new TreeMap<>();
  private final List<String> unused = new ArrayList<>();
  private final List<Raw> rows = new ArrayList<>();

  private PlanSheet(PlanWords words) {
    this.words = words;
  }

  /**
   * Reads a file.
   *
   * @throws org.tual.spreadsheet.UnreadableFile where it is no spreadsheet
   * @throws NotPossible where no sheet has a head with a description and a severity, or there are
   *     more than two thousand rows
   */
  static PlanSheet read(Path file, Limits limits, PlanWords words) {
    PlanSheet plan = new PlanSheet(words);
    try (Workbook workbook = Workbooks.open(file, limits)) {
      workbook.sheets().forEach(sheet -> plan.read(workbook, sheet));
    }
    if (plan.columns.isEmpty()) {
      throw new NotPossible(
          "No sheet has a row of heads with a description of the finding and its severity.");
    }
    return plan;
  }

  private void read(Workbook workbook, SheetInfo sheet) {
    Map<Integer, PlanWords.Field> head = new TreeMap<>();
    workbook.read(
        sheet,
        row -> {
          if (head.isEmpty()) {
            head.putAll(head(row));
            return row.number() < HEAD_WITHIN || !head.isEmpty();
          }
          add(sheet, row, head);
          return true;
        });
  }

  private void add(SheetInfo sheet, RawRow row, Map<Integer, PlanWords.Field> head) {
    Map<PlanWords.Field, Cell> cells = new EnumMap<>(PlanWords.Field.class);
    for (Cell cell : row.cells()) {
      if (head.containsKey(cell.column())) {
        cells.putIfAbsent(head.get(cell.column()), cell);
      }
    }
    if (!cells.isEmpty()) {
      if (rows.size() == MOST_ROWS) {
        throw new NotPossible("A plan has at most 2,000 rows.");
      }
      rows.add(new Raw(sheet.name(), row.number(), cells));
    }
  }

  private Map<Integer, PlanWords.Field> head(RawRow row) {
    Map<Integer, PlanWords.Field> found = new TreeMap<>();
    List<String> others = new ArrayList<>();
    for (Cell cell : row.cells()) {
      words
          .field(cell.text())
          .filter(field -> !found.containsValue(field))
          .ifPresentOrElse(
              field -> found.put(cell.column(), field), () -> others.add(cell.text().strip()));
    }
    boolean head =
        found.containsValue(PlanWords.Field.DESCRIPTION)
            && found.containsValue(PlanWords.Field.SEVERITY);
    if (!head) {
      return Map.of();
    }
    for (Cell cell : row.cells()) {
      if (found.containsKey(cell.column())) {
        columns.put(cell.text().strip(), found.get(cell.column()).name());
      }
    }
    unused.addAll(others);
    return found;
  }

  Map<String, String> columns() {
    return columns;
  }

  List<String> unused() {
    return unused;
  }

  List<Raw> rows() {
    return rows;
  }
}
