package org.tual.spreadsheet;

/**
 * One cell as it lies in the file.
 *
 * @param column column number from 0
 * @param kind what the file says the cell holds
 * @param text the cell in words: text as it lies; a number as plain exact decimal without grouping;
 *     a date as ISO day or ISO date and time; a truth value as {@code true} or {@code false}; an
 *     error as the spreadsheet writes it ({@code #REF!})
 * @param shown the number as its format shows it where that differs (leading zeros, per cent sign,
 *     currency in front), else the same as {@code text}
 */
public record Cell(int column, Kind kind, String text, String shown) {
  /** What a file says a cell holds. Files without types, such as CSV, hold text only. */
  public enum Kind {
    TEXT,
    NUMBER,
    DATE,
    TRUTH,
    ERROR
  }

  public static Cell text(int column, String text) {
    return new Cell(column, Kind.TEXT, text, text);
  }
}
