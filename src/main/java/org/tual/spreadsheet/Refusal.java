package org.tual.spreadsheet;

import java.util.Locale;

/**
 * The reasons for which a file is refused, each with its one sentence and its fix; the code is a
 * heading in {@code docs/problems.md}.
 */
enum Refusal {
  FILE_NOT_FOUND(
      "There is no readable file \"%s\".",
      "Check the name and the folder, and that you may read it."),
  EMPTY_FILE("The file \"%s\" is empty.", "Export the list again and check that it has rows."),
  FILE_TOO_LARGE(
      "The file is larger than the %s MB that are accepted.",
      "Split the list into several files, or remove pictures from it."),
  WRONG_FILE_TYPE(
      "This file is %s, not a spreadsheet.", "Save the list as .xlsx or .csv and use that file."),
  TEXT_NAMED_AS_WORKBOOK(
      "This file is plain text, although its name ends in .%s.",
      "Rename it to .csv, or open it in a spreadsheet program and save it as .xlsx."),
  BINARY_DATA(
      "This file is named like a text table, but holds binary data.",
      "Export the list again as .csv or .xlsx."),
  ENCRYPTED_WORKBOOK(
      "The workbook is protected by a password.",
      "Open it, remove the password under File, Info, and save it again."),
  MACRO_WORKBOOK(
      "The workbook carries macros, which are not accepted.",
      "Save it as .xlsx (without macros) and use that file."),
  OTHER_SPREADSHEET_FORMAT(
      "The workbook is in a format that is not read (%s).",
      "Open it in a spreadsheet program and save it as .xlsx."),
  BROKEN_WORKBOOK(
      "The workbook is damaged or incomplete: %s.",
      "Fetch the file again, or open it in a spreadsheet program, let it repair the file and save it."),
  DUPLICATE_PART(
      "The workbook holds the part \"%s\" twice, so nobody can say which one counts.",
      "Open it in a spreadsheet program and save it again."),
  ARCHIVE_BOMB(
      "The workbook unpacks to far more data than a list needs.",
      "Copy the rows into a new workbook and save that."),
  FORBIDDEN_XML(
      "The workbook holds XML declarations that spreadsheets never need and that can be used for attacks.",
      "Copy the rows into a new workbook and save that."),
  TOO_MANY_SHEETS(
      "The workbook has more than %s sheets.", "Keep the sheets with lists and remove the others."),
  TOO_MANY_ROWS(
      "The list%s has more than %s rows.", "Split the list, and delete stray cells far below it."),
  TOO_MANY_COLUMNS(
      "Row %s%s has a value beyond column %s.", "Delete stray cells far to the right of the list."),
  TOO_MANY_MERGED_CELLS(
      "The list%s has too many merged cells.", "Unmerge the cells and fill each row."),
  CELL_TOO_LONG(
      "Row %s%s has a cell with more than %s characters.",
      "Shorten the text, or move it to another document."),
  UNCLOSED_QUOTE(
      "A quotation mark that opens in row %s is not closed.",
      "Look at that row in a text editor and close or remove the quotation mark."),
  TOO_LARGE_FOR_MEMORY(
      "The workbook holds more text than fits into memory.",
      "Save the list as .csv, which needs little memory, or allow more memory.");

  private final String message;
  private final String fix;

  Refusal(String message, String fix) {
    this.message = message;
    this.fix = fix;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Words for a sheet within a sentence; none for a text table, whose only sheet has no name. */
  static String on(String sheet) {
    return sheet.isEmpty() ? "" : " on sheet \"" + sheet + "\"";
  }

  UnreadableFile of(Object... details) {
    return new UnreadableFile(code(), String.format(Locale.ROOT, message, details), fix);
  }
}
