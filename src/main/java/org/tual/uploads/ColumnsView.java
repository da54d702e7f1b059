package org.tual.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tual.columns.ColumnMapping;
import org.tual.columns.Field;
import org.tual.columns.FileMapping;
import org.tual.columns.Glimpse;
import org.tual.columns.Recogniser;
import org.tual.columns.SheetMapping;
import org.tual.spreadsheet.Workbook;
import org.tual.supplychain.SourceRef;

/**
 * What the columns of a list are taken for, for people.
 *
 * @param changed a person changed it, or it is that of an earlier list with the same headers
 * @param sheets in the order of the file
 */
public record ColumnsView(String fileName, String state, boolean changed, List<Sheet> sheets) {
  private static final Recogniser RECOGNISER = new Recogniser();

  /**
   * One sheet.
   *
   * @param kind what a row is
   * @param headerRow 0 where there is none
   * @param dayFirst yes, no, or empty where it is not decided
   * @param decimalComma yes, no, or empty where it is not decided
   * @param reasons why it is read so
   */
  public record Sheet(
      String sheet,
      boolean hidden,
      String kind,
      int headerRow,
      String dayFirst,
      String decimalComma,
      List<String> reasons,
      List<Column> columns) {}

  /**
   * One column.
   *
   * @param column letters
   * @param field what it is taken for; empty where it is left out
   * @param type how the field's values are read; empty where it is left out
   * @param used it is sure enough to be read
   * @param withheld its values are not shown, since they may be about a person
   * @param confidence from 0 to 1
   * @param alternatives other fields that its header could mean
   * @param filled cells of the rows looked at that are not blank
   * @param readable those of them that can be read
   */
  public record Column(
      String column,
      String header,
      String field,
      String type,
      String group,
      String unit,
      boolean emptyMeansNone,
      boolean used,
      boolean withheld,
      double confidence,
      List<String> reasons,
      List<String> alternatives,
      List<Glimpse.Shown> values,
      int filled,
      int readable) {}

  static ColumnsView of(Upload upload, Workbook workbook, FileMapping mapping) {
    List<Sheet> sheets = new ArrayList<>();
    for (SheetMapping sheet : mapping.sheets()) {
      Map<Integer, Glimpse> seen = Glimpse.of(workbook, sheet);
      sheets.add(
          new Sheet(
              sheet.sheet().name(),
              sheet.sheet().hidden(),
              sheet.kind().name(),
              sheet.headerRow(),
              yesNo(sheet.dayFirst()),
              yesNo(sheet.decimalComma()),
              sheet.reasons(),
              sheet.columns().stream()
                  .map(column -> column(column, seen.get(column.column())))
                  .toList()));
    }
    return new ColumnsView(
        upload.fileName(), upload.state().name(), upload.mapping() != null, sheets);
  }

  private static String yesNo(Boolean value) {
    return value == null ? "" : value ? "yes" : "no";
  }

  private static Column column(ColumnMapping column, Glimpse seen) {
    Field field = column.field();
    List<String> others =
        Stream.concat(Stream.ofNullable(field).map(Field::name), possible(column))
            .distinct()
            .toList();
    return new Column(
        SourceRef.letters(column.column()),
        column.header(),
        field == null ? "" : field.name(),
        field == null ? "" : field.type(),
        Objects.requireNonNullElse(column.group(), ""),
        Objects.requireNonNullElse(column.unit(), ""),
        column.emptyMeansNone(),
        field != null && column.confidence() >= ColumnMapping.ACCEPTED,
        Glimpse.withheld(field),
        column.confidence(),
        column.reasons(),
        others,
        seen == null ? List.of() : seen.values(),
        seen == null ? 0 : seen.filled(),
        seen == null ? 0 : seen.readable());
  }

  private static Stream<String> possible(ColumnMapping column) {
    return column.header().isEmpty()
        ? Stream.empty()
        : RECOGNISER.possible(column.header()).stream();
  }
}
