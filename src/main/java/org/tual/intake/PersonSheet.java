package org.tual.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import org.tual.columns.ColumnMapping;
import org.tual.columns.SheetMapping;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.Workbook;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.NameKey;
import org.tual.supplychain.SiteKey;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * A sheet about persons: stopped. Nothing of a row is kept, only how many there are. Where a saved
 * mapping says which column names the workplace, the rows of each workplace are counted and that
 * count enters, at the first row's cell. A server never comes here: it refuses the whole file.
 */
final class PersonSheet {
  private final Workbook workbook;
  private final SheetMapping sheet;
  private final Statements statements;
  private final Problems problems;
  private final RowContext contexts;
  private final TreeMap<String, Count> counts = new TreeMap<>();
  private long rows;

  private static final class Count {
    private final String name;
    private final int row;
    private int persons;

    Count(String name, int row) {
      this.name = name;
      this.row = row;
    }
  }

  PersonSheet(
      Workbook workbook,
      SheetMapping sheet,
      Statements statements,
      Problems problems,
      RowContext contexts) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.statements = statements;
    this.problems = problems;
    this.contexts = contexts;
  }

  InputFile.SheetRead read() {
    int place = placeColumn();
    workbook.read(
        sheet.sheet(),
        row -> {
          if (row.number() > sheet.headerRow() && !row.cells().isEmpty()) {
            rows++;
            count(row, place);
          }
          return true;
        });
    counts.values().forEach(count -> claim(count, place));
    problems.add(
        new Problem(
            workbook.fileName(),
            sheet.sheet().name(),
            0,
            "",
            "",
            "",
            "sheet-about-persons",
            "This sheet is about persons ("
                + rows
                + " rows). It was stopped; nothing of it is kept but counts.",
            "Do not send lists of persons; a number of workers for each workplace is enough.",
            Problem.Severity.SHEET));
    return Columns.summary(sheet, rows, 0);
  }

  private int placeColumn() {
    for (ColumnMapping column : sheet.columns()) {
      if (SheetIntake.accepted(column) && column.field().name().equals("site.name")) {
        return column.column();
      }
    }
    return -1;
  }

  private void count(RawRow row, int place) {
    Cell cell = place < 0 ? null : row.cell(place);
    if (cell != null && !cell.text().isBlank()) {
      counts.computeIfAbsent(
              NameKey.of(cell.text()), key -> new Count(cell.text().strip(), row.number()))
          .persons++;
    }
  }

  private void claim(Count count, int column) {
    BoundRow none = new BoundRow(count.row, List.of(), 0);
    int site = statements.mention(Kind.SITE, contexts.of(none), count.row);
    statements.key(site, new SiteKey(NameKey.of(count.name), "", "").toString());
    int group = statements.mention(Kind.GROUP, contexts.of(none), count.row, site, -1);
    statements.claim(group, "tual:groupKind", new Value.Term(Iris.ont("AllWorkers")), column);
    statements.claim(
        group, "tual:headcount", new Value.Number(BigDecimal.valueOf(count.persons)), column);
  }
}
