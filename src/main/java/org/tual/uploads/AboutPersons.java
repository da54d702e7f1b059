package org.tual.uploads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tual.columns.FileMapping;
import org.tual.columns.SheetMapping;
import org.tual.spreadsheet.SheetInfo;
import org.tual.spreadsheet.Workbook;

/**
 * Says that a file has sheets about persons, in words that are kept: which sheets by their place,
 * never by name, how many rows, and why. No cell is quoted.
 */
final class AboutPersons {
  private static final String NEXT =
      "The whole file was stopped and erased; only these words and the number of rows are kept."
          + " Take this out of the file and hand it in again. If it is no list of persons, rename"
          + " or take out what is named here, and hand it in again.";

  /** For a list that an earlier version kept. */
  static final String BEFORE = "A sheet of this file is about persons. " + NEXT;

  private AboutPersons() {}

  /** Empty where no sheet is about persons. */
  static Optional<String> words(Workbook workbook, FileMapping mapping) {
    List<String> words = new ArrayList<>();
    for (SheetMapping sheet : mapping.sheets()) {
      if (sheet.kind() == SheetMapping.Kind.PERSONS) {
        words.add(
            place(workbook, sheet) + " is about persons (rows: " + rows(workbook, sheet) + ").");
        sheet.reasons().stream().filter(why -> !words.contains(why)).forEach(words::add);
      }
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    words.add(NEXT);
    return Optional.of(String.join(" ", words));
  }

  private static String place(Workbook workbook, SheetMapping sheet) {
    SheetInfo info = sheet.sheet();
    int of = workbook.sheets().size();
    return of == 1 && info.name().isEmpty()
        ? "The table"
        : "Sheet " + (info.index() + 1) + " of " + of + (info.hidden() ? ", which is hidden," : "");
  }

  private static long rows(Workbook workbook, SheetMapping sheet) {
    long[] rows = new long[1];
    workbook.read(
        sheet.sheet(),
        row -> {
          rows[0] += row.number() > sheet.headerRow() && !row.cells().isEmpty() ? 1 : 0;
          return true;
        });
    return rows[0];
  }
}
