package org.tual.intake;

import java.util.List;

/**
 * One file as it was read.
 *
 * @param name file name without folders
 * @param sha256 of its bytes, hex
 * @param bytes size
 * @param description format, encoding, delimiter
 * @param sheets what was made of each sheet
 */
public record InputFile(
    String name, String sha256, long bytes, String description, List<SheetRead> sheets) {

  /**
   * What was made of one sheet.
   *
   * @param name sheet name
   * @param kind what a row is, in plain words
   * @param headerRow row of the header, 0 where there is none
   * @param rows data rows in the sheet
   * @param used rows of which at least one fact is used
   * @param columns columns that have a header or values
   * @param recognised columns whose meaning was recognised
   * @param personal recognised personal columns, withheld
   * @param unrecognised headers of the columns that were not recognised
   * @param note why the sheet was stopped or ignored, may be empty
   */
  public record SheetRead(
      String name,
      String kind,
      int headerRow,
      long rows,
      long used,
      int columns,
      int recognised,
      int personal,
      List<String> unrecognised,
      String note) {}
}
