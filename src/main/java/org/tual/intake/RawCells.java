package org.tual.intake;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tual.columns.FileMapping;
import org.tual.columns.SheetMapping;
import org.tual.corrections.Corrections;
import org.tual.spreadsheet.Cell;
import org.tual.spreadsheet.Limits;
import org.tual.spreadsheet.RawRow;
import org.tual.spreadsheet.UnreadableFile;
import org.tual.spreadsheet.Workbook;
import org.tual.spreadsheet.Workbooks;
import org.tual.supplychain.SourceRef;

/**
 * What stands in some cells, word for word, so that a report can show what was written beside what
 * was read. Statements keep no words of cells; the few that a report cites are fetched by one more
 * pass over the files. Nothing is ever fetched from a sheet about persons.
 */
public final class RawCells {
  private static final int LONGEST = 80;

  private final Map<SourceRef, String> texts = new HashMap<>();
  private final Map<String, BitSet> rows = new HashMap<>();

  private final Map<String, Corrections> corrections;

  private RawCells(Collection<SourceRef> wanted, Map<String, Corrections> corrections) {
    this.corrections = corrections;
    for (SourceRef cell : wanted) {
      texts.put(cell, "");
      rows.computeIfAbsent(key(cell.file(), cell.sheet()), key -> new BitSet()).set(cell.row());
    }
  }

  /**
   * Reads the wanted cells.
   *
   * @param files the files that were read
   * @param mappings how they were understood
   * @param corrections what lay over the files, by their names
   * @param wanted cells; those that are blank or cannot be read give an empty text
   */
  public static RawCells of(
      List<Path> files,
      Limits limits,
      List<FileMapping> mappings,
      Map<String, Corrections> corrections,
      Collection<SourceRef> wanted) {
    RawCells cells = new RawCells(wanted, corrections);
    for (Path file : files) {
      String name = String.valueOf(file.getFileName());
      mappings.stream()
          .filter(mapping -> mapping.fileName().equals(name))
          .findFirst()
          .ifPresent(mapping -> cells.read(file, limits, mapping));
    }
    return cells;
  }

  /**
   * At most 80 characters of the cell as its program shows it; where a person wrote something else
   * in its place, both.
   */
  public String text(SourceRef cell) {
    return texts.getOrDefault(cell, "");
  }

  private void read(Path file, Limits limits, FileMapping mapping) {
    if (mapping.sheets().stream().noneMatch(sheet -> wanted(mapping, sheet))) {
      return;
    }
    try (Workbook workbook = Workbooks.open(file, limits)) {
      for (SheetMapping sheet : mapping.sheets()) {
        if (wanted(mapping, sheet)) {
          read(workbook, mapping.fileName(), sheet);
        }
      }
    } catch (UnreadableFile e) {
      // it was readable a moment ago; what was read of it stands without the words of its cells
    }
  }

  private boolean wanted(FileMapping mapping, SheetMapping sheet) {
    return sheet.kind() != SheetMapping.Kind.PERSONS
        && rows.containsKey(key(mapping.fileName(), sheet.sheet().name()));
  }

  private void read(Workbook workbook, String file, SheetMapping sheet) {
    String name = sheet.sheet().name();
    BitSet numbers = rows.get(key(file, name));
    workbook.read(
        sheet.sheet(),
        row -> {
          if (numbers.get(row.number())) {
            keep(file, name, row);
          }
          return row.number() < numbers.length();
        });
  }

  private void keep(String file, String sheet, RawRow row) {
    Corrections over = corrections.getOrDefault(file, Corrections.none());
    for (Cell read : over.over(sheet, row).cells()) {
      SourceRef at = new SourceRef(file, sheet, row.number(), read.column());
      Cell cell = row.cell(read.column());
      String written = cell == null ? "" : shortened(cell.shown());
      boolean same = cell != null && cell.equals(read);
      texts.computeIfPresent(
          at,
          (ref, none) ->
              same ? written : written + " (corrected to: " + shortened(read.text()) + ")");
    }
  }

  private static String shortened(String text) {
    String plain = text.strip();
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }

  private static String key(String file, String sheet) {
    return file + "!" + sheet;
  }
}
