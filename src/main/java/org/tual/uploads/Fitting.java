package org.tual.uploads;

import org.tual.columns.ColumnMapping;
import org.tual.corrections.Correction;
import org.tual.supplychain.SourceRef;
import org.tual.values.Reading;

/** Looks whether a correction fits its list: a column that is read, and a value that can be. */
public final class Fitting {
  private static final int LONGEST_SHEET = 200;
  private static final int LONGEST_VALUE = 300;
  private static final int MOST_ROWS = 10_000_000;

  /**
   * What a person wants to write.
   *
   * @param sheet sheet name; empty for a file without sheets
   * @param row row number as shown; 0 for every row whose cell says the same
   * @param column letters
   * @param was what stands there, as the problem told it; empty for a blank cell
   * @param value what is read instead; empty where the cell is to be left out
   */
  public record Asked(String sheet, int row, String column, String was, String value) {}

  private final UploadReader reader;

  public Fitting(UploadReader reader) {
    this.reader = reader;
  }

  /**
   * The correction that is asked for.
   *
   * @throws Fixes.NotPossible where the column is not read, or the value cannot be read in it
   */
  public Correction correction(Upload upload, Asked asked) {
    if (asked == null || asked.column() == null || asked.value() == null) {
      throw new Fixes.NotPossible("Name the sheet, the row, the column, and the value.");
    }
    String sheet = asked.sheet() == null ? "" : asked.sheet();
    String was = asked.was() == null ? "" : asked.was();
    String value = asked.value().strip();
    boolean sound =
        asked.column().matches("[A-Z]{1,3}")
            && asked.row() >= 0
            && asked.row() < MOST_ROWS
            && sheet.length() <= LONGEST_SHEET
            && was.equals(Correction.words(was));
    if (!sound) {
      throw new Fixes.NotPossible("There is no such cell.");
    }
    if (asked.row() == 0 && was.isBlank()) {
      throw new Fixes.NotPossible("Blank cells are filled one by one, not all at once.");
    }
    if (value.length() > LONGEST_VALUE || value.chars().anyMatch(Character::isISOControl)) {
      throw new Fixes.NotPossible("A value has at most 300 characters and no line breaks.");
    }
    fits(new Suggestions(reader.look(upload, (workbook, mapping) -> mapping)), sheet, asked, value);
    return new Correction(sheet, asked.row(), SourceRef.column(asked.column()), was, value);
  }

  private static void fits(Suggestions columns, String sheet, Asked asked, String value) {
    ColumnMapping column = columns.column(sheet, asked.column());
    if (column == null) {
      throw new Fixes.NotPossible(
          "This column is not read, so a correction in it would change nothing.");
    }
    Reading reading = columns.read(sheet, asked.column(), value);
    if (reading.value() == null && reading.problem() != null) {
      throw new Fixes.NotPossible(reading.why() + " " + reading.fix());
    }
  }
}
