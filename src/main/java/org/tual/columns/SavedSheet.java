package org.tual.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tual.columns.SheetMapping.Kind;
import org.tual.columns.SheetMapping.Shape;
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
  static SheetMapping override(SheetMapping proposed, List<FileMapping> saved) {
    if (proposed.kind() == Kind.PERSONS) {
      return proposed;
    }
    for (FileMapping file : saved) {
      for (SheetMapping sheet : file.sheets()) {
        if (isSame(proposed, sheet)) {
          return new SheetMapping(
              proposed.sheet(),
              sheet.kind(),
              sheet.shape(),
              sheet.headerRow(),
              sheet.columns(),
              sheet.dayFirst() == null ? proposed.dayFirst() : sheet.dayFirst(),
              sheet.decimalComma() == null ? proposed.decimalComma() : sheet.decimalComma(),
              sheet.reasons());
        }
      }
    }
    return proposed;
  }

  private static boolean isSame(SheetMapping proposed, SheetMapping saved) {
    Map<Integer, String> there = headers(proposed);
    Map<Integer, String> here = headers(saved);
    boolean named = proposed.sheet().name().equals(saved.sheet().name());
    return there.equals(here) && (!here.isEmpty() || named && !saved.columns().isEmpty());
  }

  private static Map<Integer, String> headers(SheetMapping sheet) {
    return sheet.columns().stream()
        .filter(column -> !column.header().isEmpty())
        .collect(Collectors.toMap(ColumnMapping::column, c -> c.header().strip(), (a, b) -> a));
  }
}
