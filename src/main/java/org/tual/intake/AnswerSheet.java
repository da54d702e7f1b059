package org.tual.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tual.columns.ColumnMapping;
import org.tual.columns.Field;
import org.tual.columns.SheetMapping;
import org.tual.columns.Vocabulary;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.Workbook;
import org.tual.supplychain.Context;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.SiteKey;
import org.tual.supplychain.SourceRef;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;
import org.tual.values.Conventions;
import org.tual.values.Reading;
import org.tual.values.ValueReader;

/**
 * A sheet with one answer in a row: whom, question, answer. The question sheets that Tual writes
 * come back this way; their column {@code field} says which fact the answer gives and {@code id}
 * whom it is about. In other sheets the words of the question are looked up like a header. A column
 * for the workforce group says of whom an answer speaks; without one it speaks of all workers.
 */
final class AnswerSheet {
  private final Workbook workbook;
  private final SheetMapping sheet;
  private final Statements statements;
  private final Problems problems;
  private final RowContext contexts;
  private final Keys keys;
  private final Vocabulary vocabulary = Vocabulary.standard();
  private long rows;
  private long used;

  AnswerSheet(
      Workbook workbook,
      SheetMapping sheet,
      Statements statements,
      Problems problems,
      RowContext contexts,
      Keys keys) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.statements = statements;
    this.problems = problems;
    this.contexts = contexts;
    this.keys = keys;
  }

  InputFile.SheetRead read() {
    workbook.read(
        sheet.sheet(),
        row -> {
          if (row.number() > sheet.headerRow() && !row.cells().isEmpty()) {
            rows++;
            answer(row);
          }
          return true;
        });
    return Columns.summary(sheet, rows, used);
  }

  private void answer(RawRow raw) {
    int column = column("answer.value", "answer");
    Cell cell = column < 0 ? null : raw.cell(column);
    if (cell == null || cell.text().isBlank()) {
      column = column("row.answer", "if you cannot answer");
      cell = column < 0 ? null : raw.cell(column);
    }
    if (cell == null) {
      return;
    }
    Field field = field(raw);
    if (field == null || field.property().isEmpty()) {
      problem(raw, column, "question-not-recognised", "It is not clear which fact this answers.");
      return;
    }
    if (field.property().equals("tual:name") && !field.slot().equals("site")) {
      problem(
          raw,
          column,
          "question-not-recognised",
          "This answer names another place or company, and would rename the one that was asked."
              + " Give it in a list with a column of its own.");
      return;
    }
    Reading reading = ValueReader.read(field.type(), cell, conventions(field));
    if (reading.value() == null) {
      if (reading.problem() != null) {
        problem(raw, column, reading.problem(), reading.why());
      }
      return;
    }
    int subject = subject(raw, field, column);
    if (subject < 0) {
      problem(raw, column, "row-without-name", "It is not clear whom this answer is about.");
      return;
    }
    Claims.claim(statements, subject, mapping(field, column), reading);
    used++;
  }

  private Conventions conventions(Field field) {
    return Columns.conventions(sheet, mapping(field, 0));
  }

  private static ColumnMapping mapping(Field field, int column) {
    return new ColumnMapping(column, "", field, null, null, false, 1, List.of(), List.of());
  }

  private Field field(RawRow raw) {
    String named = text(raw, column("", "field"));
    Field field = named.isEmpty() ? null : vocabulary.field(named);
    return field == null
        ? vocabulary.named(text(raw, column("answer.question", "question")))
        : field;
  }

  /** A mention of whom the answer is about, of the kind that the field belongs to. */
  private int subject(RawRow raw, Field field, int column) {
    String id = text(raw, column("", "id"));
    String name = text(raw, column("site.name", "whom"));
    Context context = context(raw);
    boolean recruiter = id.startsWith(Iris.ID + Kind.RECRUITER.path());
    int thing = statements.mention(recruiter ? Kind.RECRUITER : Kind.SITE, context, raw.number());
    if (id.startsWith(Iris.ID)) {
      statements.key(thing, SiteKey.identifier("tual", id));
    } else if (!name.isEmpty()) {
      statements.key(thing, keys.named(name, country(raw), ""));
    } else {
      return -1;
    }
    if (!field.slot().equals("group")) {
      return thing;
    }
    int group = statements.mention(Kind.GROUP, context, raw.number(), thing, -1);
    int where = column("group.kind", "workforce group");
    Reading kind = ValueReader.read("group", cell(raw, where), Conventions.unknown());
    boolean named = kind.value() != null && !kind.isAnswerState();
    boolean unclear = kind.problem() != null || kind.isAnswerState();
    Value who = new Value.Term(Iris.ont(unclear ? "OtherWorkers" : "AllWorkers"));
    statements.claim(
        group, "tual:groupKind", named ? kind.value() : who, named || unclear ? where : column);
    if (kind.problem() != null) {
      problem(raw, where, "workforce group", kind, Problem.Severity.CELL);
    }
    return group;
  }

  private String country(RawRow raw) {
    Cell cell = raw.cell(column("site.country", "country"));
    Reading reading = ValueReader.read("country", cell, Conventions.unknown());
    return reading.value() == null ? "" : reading.value().lexical();
  }

  private Context context(RawRow raw) {
    List<BoundCell> cells = new ArrayList<>();
    for (ColumnMapping column : sheet.columns()) {
      Cell cell = raw.cell(column.column());
      if (cell != null && SheetIntake.accepted(column) && column.field().slot().equals("context")) {
        Reading reading =
            ValueReader.read(column.field().type(), cell, Columns.conventions(sheet, column));
        if (reading.value() != null) {
          cells.add(new BoundCell(column, reading));
        }
      }
    }
    return contexts.of(new BoundRow(raw.number(), cells, 0));
  }

  /** The column with this very header, or else of this field; -1 where there is none. */
  private int column(String field, String header) {
    int mapped = -1;
    for (ColumnMapping column : sheet.columns()) {
      if (column.header().strip().toLowerCase(Locale.ROOT).equals(header)) {
        return column.column();
      }
      if (mapped < 0 && column.field() != null && column.field().name().equals(field)) {
        mapped = column.column();
      }
    }
    return mapped;
  }

  private static Cell cell(RawRow raw, int column) {
    return column < 0 ? null : raw.cell(column);
  }

  private static String text(RawRow raw, int column) {
    Cell cell = cell(raw, column);
    return cell == null ? "" : cell.text().strip();
  }

  private void problem(RawRow raw, int column, String code, String why) {
    String fix = "Keep the columns field and id of the question sheet as they were.";
    Reading reading = Reading.problem(code, why, fix);
    problem(raw, column, "answer", reading, Problem.Severity.ROW);
  }

  private void problem(
      RawRow raw, int column, String header, Reading reading, Problem.Severity severity) {
    problems.add(
        new Problem(
            workbook.fileName(),
            sheet.sheet().name(),
            raw.number(),
            SourceRef.letters(column),
            header,
            SheetIntake.shortened(raw.cell(column).text()),
            reading.problem(),
            reading.why(),
            reading.fix(),
            severity));
  }
}
