package org.tual.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tual.columns.SheetMapping.Kind;
import org.tual.columns.SheetMapping.Shape;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.SheetInfo;
import org.tual.supplychain.SourceRef;

/** A sheet of a mapping file while its lines are read. */
record SavedSheet(
    SheetInfo info,
    Kind kind,
    Shape shape,
    int headerRow,
    Boolean dayFirst,
    Boolean decimalComma,
    List<ColumnMapping> columns) {

  static SavedSheet of(MappingLine line, SheetInfo info, List<String> wrong) {
    return new SavedSheet(
        info,
        choice(Kind.class, line, "kind", Kind.IGNORED, wrong),
        choice(Shape.class, line, "shape", Shape.FLAT, wrong),
        number(line, wrong),
        line.yesNo("dayFirst", wrong),
        line.yesNo("decimalComma", wrong),
        new ArrayList<>());
  }

  private static <E extends Enum<E>> E choice(
      Class<E> type, MappingLine line, String name, E otherwise, List<String> wrong) {
    String said = line.get(name).toUpperCase(Locale.ROOT);
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(said)) {
        return value;
      }
    }
    if (!said.isEmpty()) {
      wrong.add("Line " + line.number() + ": there is no " + name + " \"" + said + "\".");
    }
    return otherwise;
  }

  private static int number(MappingLine line, List<String> wrong) {
    String said = line.get("headerRow");
    boolean digits =
        !said.isEmpty() && said.length() < 8 && said.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!digits) {
      wrong.add(
          "Line " + line.number() + ": headerRow is a whole number, 0 where there is no header.");
      return 0;
    }
    return Integer.parseInt(said);
  }

  void add(MappingLine line, List<String> wrong) {
    String letters = line.get("column").toUpperCase(Locale.ROOT);
    if (letters.isEmpty()) {
      return;
    }
    boolean sound = letters.length() <= 3 && letters.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    if (!sound) {
      wrong.add(
          "Line " + line.number() + ": \"" + letters + "\" is no column; write letters such as B.");
      return;
    }
    String name = line.get("field");
    Field field = name.isEmpty() ? null : Vocabulary.standard().field(name);
    if (field == null && !name.isEmpty()) {
      wrong.add(
          "Line "
              + line.number()
              + ": there is no field \""
              + name
              + "\"; see ontology/fields.csv.");
    }
    columns.add(column(line, SourceRef.column(letters), field, wrong));
  }

  private static ColumnMapping column(
      MappingLine line, int number, Field field, List<String> wrong) {
    Boolean none = line.yesNo("emptyMeansNone", wrong);
    return new ColumnMapping(
        number,
        MappingFile.unguarded(line.get("header")),
        field,
        line.get("group").isEmpty() ? null : line.get("group"),
        line.get("unit").isEmpty() ? null : line.get("unit"),
        Boolean.TRUE.equals(none),
        field == null ? 0 : 1,
        List.of("The saved mapping says so."),
        List.of());
  }

  SheetMapping mapping() {
    return new SheetMapping(
        info,
        kind,
        shape,
        headerRow,
        List.copyOf(columns),
        dayFirst,
        decimalComma,
        List.of("A saved mapping was used."));
  }

  /** The saved mapping of a sheet with these headers, else the proposal. */
  static SheetMapping override(SheetMapping proposed, Sample sample, List<FileMapping> saved) {
    if (proposed.kind() == Kind.PERSONS) {
      return proposed;
    }
    for (FileMapping file : saved) {
      for (SheetMapping sheet : file.sheets()) {
        if (isThere(sheet, sheet.headerRow(), sample, proposed)) {
          return sheet.over(proposed, sheet.headerRow());
        }
        if (sheet.headerRow() > 0 && isThere(sheet, proposed.headerRow(), sample, proposed)) {
          return sheet.over(proposed, proposed.headerRow());
        }
      }
    }
    return proposed;
  }

  /** Whether the saved headers stand in this row; without a header the sheet's name decides. */
  private static boolean isThere(
      SheetMapping saved, int headerRow, Sample sample, SheetMapping proposed) {
    List<ColumnMapping> named =
        saved.columns().stream().filter(column -> !column.header().isEmpty()).toList();
    if (named.isEmpty()) {
      boolean sameName = saved.sheet().name().equals(proposed.sheet().name());
      return sameName && !saved.columns().isEmpty() && saved.headerRow() == 0;
    }
    RawRow row =
        sample.rows().stream().filter(r -> r.number() == headerRow).findFirst().orElse(null);
    return row != null
        && named.stream().allMatch(column -> stands(column, row.cell(column.column())));
  }

  private static boolean stands(ColumnMapping column, Cell cell) {
    String header = column.header().strip();
    String text = cell == null ? "" : cell.text().strip();
    // A header over two rows was saved as "band: header".
    return header.equals(text) || header.endsWith(": " + text) || text.isEmpty();
  }
}
