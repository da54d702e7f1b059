package org.tual.supplychain;

/**
 * One cell of one sheet of one file.
 *
 * @param file file name as given, without folders
 * @param sheet sheet name; empty for a file that has no sheets
 * @param row row number as a spreadsheet program shows it, from 1
 * @param column column number from 0
 */
public record SourceRef(String file, String sheet, int row, int column) {

  /** The column's letters as a spreadsheet program shows them: 0 is A, 26 is AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }

  /** The column number of these letters, from 0. */
  public static int column(String letters) {
    int column = 0;
    for (char letter : letters.toCharArray()) {
      column = column * 26 + (Character.toUpperCase(letter) - 'A' + 1);
    }
    return column - 1;
  }

  /**
   * {@code file!sheet!B7}, or {@code file!B7} where there are no sheets: the form in every report.
   */
  @Override
  public String toString() {
    return file + "!" + (sheet.isEmpty() ? "" : sheet + "!") + letters(column) + row;
  }
}
