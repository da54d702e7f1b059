package org.tual.spreadsheet;

/**
 * Bounds on one file. Beyond any of them the file is refused, never half read.
 *
 * @param fileBytes size of the file
 * @param unpackedBytes size of any one unpacked part
 * @param sheets number of sheets
 * @param rows rows of one sheet
 * @param columns columns of one sheet
 * @param cellCharacters characters of one cell
 * @param mergedRegions merged regions of one sheet
 * @param xlsBytes size of an old binary workbook, which cannot be streamed
 */
public record Limits(
    long fileBytes,
    long unpackedBytes,
    int sheets,
    int rows,
    int columns,
    int cellCharacters,
    int mergedRegions,
    long xlsBytes) {

  /**
   * The command line's bounds: its user owns the machine, and 1,048,576 rows is what a sheet can
   * hold.
   */
  public static Limits commandLine() {
    return new Limits(1L << 30, 4L << 30, 200, 5_000_000, 512, 32_767, 10_000, 20L << 20);
  }
}
