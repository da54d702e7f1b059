package org.tual.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tual.columns.ColumnMapping;
import org.tual.columns.SheetMapping;
import org.tual.values.Conventions;

/** How the columns of a sheet are read, and what is said of them afterwards. */
final class Columns {
  private static final Map<SheetMapping.Kind, String> WORDS =
      Map.ofEntries(
          Map.entry(SheetMapping.Kind.SITES, "suppliers and sites"),
          Map.entry(SheetMapping.Kind.VESSELS, "vessels"),
          Map.entry(SheetMapping.Kind.RECRUITERS, "labour recruiters"),
          Map.entry(SheetMapping.Kind.FACTS, "terms and facts about sites"),
          Map.entry(SheetMapping.Kind.LINKS, "supply links"),
          Map.entry(SheetMapping.Kind.LOTS, "lots and landings"),
          Map.entry(SheetMapping.Kind.ANSWERS, "answers to questions"),
          Map.entry(SheetMapping.Kind.PLACES, "what is said of places"),
          Map.entry(SheetMapping.Kind.PERSONS, "about persons: stopped"),
          Map.entry(SheetMapping.Kind.IGNORED, "not read"));

  private Columns() {}

  static Conventions conventions(SheetMapping sheet, ColumnMapping column) {
    return sheet.conventions(column);
  }

  static InputFile.SheetRead summary(SheetMapping sheet, long rows, long used) {
    int recognised = 0;
    int personal = 0;
    List<String> unrecognised = new ArrayList<>();
    for (ColumnMapping column : sheet.columns()) {
      if (SheetIntake.accepted(column)) {
        recognised++;
        personal += column.field().personal() ? 1 : 0;
      } else {
        unrecognised.add(column.header());
      }
    }
    return new InputFile.SheetRead(
        sheet.sheet().name(),
        words(sheet),
        sheet.headerRow(),
        rows,
        used,
        sheet.columns().size(),
        recognised,
        personal,
        unrecognised,
        String.join(" ", sheet.reasons()));
  }

  static String words(SheetMapping sheet) {
    return WORDS.getOrDefault(sheet.kind(), sheet.kind().name().toLowerCase(Locale.ROOT));
  }
}
