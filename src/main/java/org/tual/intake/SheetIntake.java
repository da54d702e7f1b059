package org.tual.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.tual.columns.ColumnMapping;
import org.tual.columns.SheetMapping;
import org.tual.corrections.Correction;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.Workbook;
import org.tual.supplychain.Iris;
import org.tual.supplychain.SourceRef;
import org.tual.supplychain.Statements;
import org.tual.values.Conventions;
import org.tual.values.Reading;
import org.tual.values.ValueReader;

/** Reads the rows of one sheet into statements, and says what became of each row and cell. */
final class SheetIntake {
  private static final String WITHHELD = "(personal, withheld)";

  private final Workbook workbook;
  private final SheetMapping sheet;
  private final Problems problems;
  private final RowBinder binder;
  private final RowContext contexts;
  private final List<ColumnMapping> used = new ArrayList<>();
  private final List<Conventions> conventions = new ArrayList<>();
  private final LongConsumer progress;
  private long rows;
  private long bound;

  SheetIntake(
      Workbook workbook,
      SheetMapping sheet,
      Statements statements,
      Problems problems,
      RowContext contexts,
      Keys keys,
      LongConsumer progress) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.problems = problems;
    this.contexts = contexts;
    this.progress = progress;
    this.binder = new RowBinder(statements, sheet, keys);
    for (ColumnMapping column : sheet.columns()) {
      if (accepted(column)) {
        used.add(column);
        conventions.add(Columns.conventions(sheet, column));
      }
    }
  }

  static boolean accepted(ColumnMapping column) {
    return column.field() != null && column.confidence() >= ColumnMapping.ACCEPTED;
  }

  /** Streams the sheet. */
  InputFile.SheetRead read() {
    noteUnrecognised();
    workbook.read(
        sheet.sheet(),
        row -> {
          if (row.number() > sheet.headerRow() && !row.cells().isEmpty()) {
            rows++;
            progress.accept(rows);
            bind(row);
          }
          return true;
        });
    return Columns.summary(sheet, rows, bound);
  }

  private void bind(RawRow raw) {
    List<BoundCell> cells = new ArrayList<>();
    Set<String> unread = new HashSet<>();
    String country = "";
    for (int i = 0; i < used.size(); i++) {
      ColumnMapping column = used.get(i);
      Cell cell = raw.cell(column.column());
      if (cell == null && !column.emptyMeansNone()) {
        continue;
      }
      if (column.field().personal() || column.field().ignored()) {
        continue;
      }
      Conventions here =
          country.isEmpty() ? conventions.get(i) : conventions.get(i).withCountry(country);
      Reading reading =
          ValueReader.read(
              column.field().type(), cell == null ? Cell.text(column.column(), "") : cell, here);
      if (reading.problem() != null) {
        problem(raw, column, cell, reading);
      }
      if (reading.value() != null) {
        cells.add(new BoundCell(column, reading));
        if (column.field().name().equals("site.country") && !reading.isAnswerState()) {
          country = Iris.localName(reading.value().lexical());
        }
      } else if (reading.problem() != null) {
        unread.add(column.field().name());
      }
    }
    BoundRow row = new BoundRow(raw.number(), cells, indent(raw), unread);
    if (cells.isEmpty()) {
      ignored(raw, "row-without-facts", "No cell of this row says anything that is read.");
    } else if (binder.bind(row, contexts.of(row))) {
      bound++;
    } else {
      ignored(
          raw, "row-without-name", "This row names no supplier, vessel, recruiter, lot or place.");
    }
  }

  /** Leading blanks of the name, which an outline uses for its levels. */
  private int indent(RawRow raw) {
    if (sheet.shape() != SheetMapping.Shape.OUTLINE) {
      return 0;
    }
    for (ColumnMapping column : used) {
      Cell cell = raw.cell(column.column());
      if (column.field().name().equals("site.name") && cell != null) {
        return cell.text().length() - cell.text().stripLeading().length();
      }
    }
    return 0;
  }

  private void noteUnrecognised() {
    Set<Integer> accepted = new HashSet<>();
    used.forEach(column -> accepted.add(column.column()));
    for (ColumnMapping column : sheet.columns()) {
      if (!accepted.contains(column.column())) {
        problems.add(
            new Problem(
                workbook.fileName(),
                sheet.sheet().name(),
                sheet.headerRow(),
                SourceRef.letters(column.column()),
                column.header(),
                "",
                "column-not-recognised",
                "The meaning of this column was not recognised, so it is not read.",
                "Write its meaning into a mapping file (tual mapping), or rename the header.",
                Problem.Severity.NOTE));
      }
    }
  }

  private void problem(RawRow raw, ColumnMapping column, Cell cell, Reading reading) {
    problems.add(
        new Problem(
            workbook.fileName(),
            sheet.sheet().name(),
            raw.number(),
            SourceRef.letters(column.column()),
            column.header(),
            column.field().personal() || cell == null ? WITHHELD : shortened(cell.text()),
            reading.problem(),
            reading.why(),
            reading.fix(),
            reading.isNoted() ? Problem.Severity.NOTE : Problem.Severity.CELL));
  }

  private void ignored(RawRow raw, String code, String why) {
    problems.add(
        new Problem(
            workbook.fileName(),
            sheet.sheet().name(),
            raw.number(),
            "",
            "",
            "",
            code,
            why,
            "Give the row a name or number, or leave it out.",
            Problem.Severity.ROW));
  }

  static String shortened(String text) {
    return Correction.words(text);
  }
}
