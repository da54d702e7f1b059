package org.tual.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tual.columns.ColumnMapping;
import org.tual.columns.Field;
import org.tual.columns.FileMapping;
import org.tual.columns.InvalidMapping;
import org.tual.columns.Recogniser;
import org.tual.columns.SheetMapping;
import org.tual.columns.Vocabulary;
import org.tual.spreadsheet.Workbook;
import org.tual.supplychain.SourceRef;

/**
 * What a person says of the columns. What is not named stays as it is; a column that was too unsure
 * to be read stays unread until somebody says what it is.
 */
public record ColumnsChange(List<Sheet> sheets) {
  private static final Recogniser RECOGNISER = new Recogniser();

  /**
   * A sheet; absent members stay as they are.
   *
   * @param kind {@code PERSONS} has the whole list stopped and erased; there is no way back
   * @param headerRow where it is another than before, the columns are recognised anew
   * @param dayFirst yes, no, or empty for not decided
   */
  public record Sheet(
      String sheet,
      String kind,
      Integer headerRow,
      String dayFirst,
      String decimalComma,
      List<Column> columns) {}

  /**
   * A column.
   *
   * @param column letters
   * @param field name of a field; empty to leave the column out
   */
  public record Column(
      String column, String field, String group, String unit, Boolean emptyMeansNone) {}

  /**
   * The mapping with the change in it.
   *
   * @throws InvalidMapping where it names what is not there
   */
  FileMapping over(Workbook workbook, FileMapping before) {
    List<String> wrong = new ArrayList<>();
    List<SheetMapping> sheets = new ArrayList<>();
    for (SheetMapping sheet : before.sheets()) {
      Sheet change =
          (this.sheets == null ? List.<Sheet>of() : this.sheets)
              .stream()
                  .filter(one -> sheet.sheet().name().equals(one.sheet()))
                  .findFirst()
                  .orElse(new Sheet(sheet.sheet().name(), null, null, null, null, null));
      sheets.add(over(workbook, sheet, change, wrong));
    }
    if (!wrong.isEmpty()) {
      throw new InvalidMapping(wrong);
    }
    return new FileMapping(before.fileName(), List.copyOf(sheets));
  }

  private static SheetMapping over(
      Workbook workbook, SheetMapping before, Sheet change, List<String> wrong) {
    if (before.kind() == SheetMapping.Kind.PERSONS) {
      return before;
    }
    boolean moved = change.headerRow() != null && change.headerRow() != before.headerRow();
    if (moved) {
      return RECOGNISER.recognise(workbook, before.sheet(), change.headerRow());
    }
    List<Column> said = change.columns() == null ? List.of() : change.columns();
    List<ColumnMapping> columns =
        before.columns().stream()
            .map(
                column ->
                    said.stream()
                        .filter(one -> SourceRef.letters(column.column()).equals(one.column()))
                        .findFirst()
                        .map(one -> over(column, one, wrong))
                        .orElseGet(() -> asRead(column)))
            .toList();
    return new SheetMapping(
        before.sheet(),
        kind(change, before, wrong),
        before.shape(),
        before.headerRow(),
        columns,
        yesNo(change.dayFirst(), before.dayFirst()),
        yesNo(change.decimalComma(), before.decimalComma()),
        before.reasons());
  }

  private static SheetMapping.Kind kind(Sheet change, SheetMapping before, List<String> wrong) {
    if (change.kind() == null) {
      return before.kind();
    }
    for (SheetMapping.Kind kind : SheetMapping.Kind.values()) {
      if (kind.name().equals(change.kind())) {
        return kind;
      }
    }
    wrong.add("There is no kind of sheet \"" + change.kind() + "\".");
    return before.kind();
  }

  private static Boolean yesNo(String said, Boolean before) {
    return said == null ? before : said.isEmpty() ? null : Boolean.valueOf(said.equals("yes"));
  }

  private static ColumnMapping asRead(ColumnMapping column) {
    return column.confidence() >= ColumnMapping.ACCEPTED
        ? column
        : with(column, null, null, null, false);
  }

  private static ColumnMapping over(ColumnMapping before, Column said, List<String> wrong) {
    String name = Objects.requireNonNullElse(said.field(), "");
    Field field = name.isEmpty() ? null : Vocabulary.standard().field(name);
    if (field == null && !name.isEmpty()) {
      wrong.add("Column " + said.column() + ": there is no field \"" + name + "\".");
    }
    return with(
        before,
        field,
        blankToNull(said.group()),
        blankToNull(said.unit()),
        Boolean.TRUE.equals(said.emptyMeansNone()));
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static ColumnMapping with(
      ColumnMapping before, Field field, String group, String unit, boolean emptyMeansNone) {
    return new ColumnMapping(
        before.column(),
        before.header(),
        field,
        group,
        unit,
        emptyMeansNone,
        field == null ? 0 : 1,
        List.of("A person said so."),
        before.examples());
  }
}
