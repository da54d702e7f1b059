package org.tual.intake;

/**
 * Something in a list that could not be used as it lies.
 *
 * @param file file name
 * @param sheet sheet name, may be empty
 * @param row row number as shown, 0 where the whole sheet or file is meant
 * @param column column letters, may be empty
 * @param header header of the column, may be empty
 * @param raw the raw value, at most 80 characters; {@code (personal, withheld)} for personal
 *     columns
 * @param code heading in {@code docs/problems.md}
 * @param why one sentence
 * @param fix one sentence
 * @param severity what it costs
 */
public record Problem(
    String file,
    String sheet,
    int row,
    String column,
    String header,
    String raw,
    String code,
    String why,
    String fix,
    Severity severity) {
  /** What a problem costs. */
  public enum Severity {
    /** The whole file is not read. */
    FILE,
    /** The sheet is not read. */
    SHEET,
    /** The row is not read. */
    ROW,
    /** The cell is not used; the rest of the row is. */
    CELL,
    /** Read on purpose in one of several possible ways, or ignored with a reason: look once. */
    NOTE
  }
}
