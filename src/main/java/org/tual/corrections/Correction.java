package org.tual.corrections;

import org.tual.supplychain.SourceRef;

/**
 * One value that a person wrote in place of another.
 *
 * @param sheet sheet name; empty for a file without sheets
 * @param row row number as shown; 0 for every row whose cell in this column says the same
 * @param column column number from 0
 * @param was the words that stand in the file, see {@link #words}; empty for a blank cell
 * @param value what is read instead; empty where the cell is to be left out
 */
public record Correction(String sheet, int row, int column, String was, String value) {
  private static final int LONGEST = 80;

  /** The words of a cell in the form in which they are shown and compared: 80 characters a line. */
  public static String words(String text) {
    String line = text.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }

  /** It stands for every cell of the column that says the same. */
  public boolean forAll() {
    return row == 0;
  }

  /** The column as people see it. */
  public String letters() {
    return SourceRef.letters(column);
  }
}
