package org.tual.columns;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tual.spreadsheet.SheetInfo;
import org.tual.supplychain.SourceRef;

/**
 * A mapping as a table that opens in a spreadsheet: one line for each column, which people can
 * change and give back. A line whose field is empty leaves its column out. Confidence, reason and
 * example are for people and are not read back as they were: what a person saved is sure.
 */
public final class MappingFile {
  static final List<String> HEADER =
      List.of(
          "file",
          "sheet",
          "kind",
          "shape",
          "headerRow",
          "column",
          "header",
          "field",
          "group",
          "unit",
          "emptyMeansNone",
          "dayFirst",
          "decimalComma",
          "confidence",
          "reason",
          "example");

  private MappingFile() {}

  /** Writes the mapping. Values of unknown, personal and free-text columns are not in it. */
  public static void write(FileMapping mapping, Writer out) {
    CSVWriter csv = new CSVWriter(out, ',', '"', '"', "\r\n");
    csv.writeNext(HEADER.toArray(String[]::new), false);
    for (SheetMapping sheet : mapping.sheets()) {
      if (sheet.columns().isEmpty()) {
        csv.writeNext(line(mapping, sheet, null), false);
      }
      for (ColumnMapping column : sheet.columns()) {
        csv.writeNext(line(mapping, sheet, column), false);
      }
    }
    csv.flushQuietly();
  }

  private static String[] line(FileMapping file, SheetMapping sheet, ColumnMapping column) {
    boolean none = column == null;
    return new String[] {
      guarded(file.fileName()),
      guarded(sheet.sheet().name()),
      sheet.kind().name(),
      sheet.shape().name(),
      String.valueOf(sheet.headerRow()),
      none ? "" : SourceRef.letters(column.column()),
      none ? "" : guarded(column.header()),
      none || column.field() == null ? "" : column.field().name(),
      none || column.group() == null ? "" : column.group(),
      none || column.unit() == null ? "" : column.unit(),
      none ? "" : yesNo(column.emptyMeansNone()),
      yesNo(sheet.dayFirst()),
      yesNo(sheet.decimalComma()),
      none ? "" : String.format(Locale.ROOT, "%.2f", column.confidence()),
      guarded(String.join(" ", none ? sheet.reasons() : column.reasons())),
      none ? "" : guarded(String.join(" | ", column.examples()))
    };
  }

  private static String yesNo(Boolean value) {
    return value == null ? "" : value ? "yes" : "no";
  }

  /** A spreadsheet program must not take a text from a list for a formula. */
  private static String guarded(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return formula || text.startsWith("'") ? "'" + text : text;
  }

  static String unguarded(String text) {
    return text.startsWith("'") ? text.substring(1) : text;
  }

  /**
   * Reads a mapping that was written or changed.
   *
   * @throws InvalidMapping naming every line that is wrong
   */
  public static List<FileMapping> read(Reader in) {
    List<String> wrong = new ArrayList<>();
    Map<String, Map<String, SavedSheet>> files = new LinkedHashMap<>();
    try (CSVReader csv =
        new CSVReaderBuilder(in)
            .withCSVParser(new CSVParserBuilder().withEscapeChar('\0').build())
            .build()) {
      String[] header = csv.readNext();
      Map<String, Integer> places = places(header, wrong);
      boolean complete = wrong.isEmpty();
      for (String[] line = csv.readNext(); complete && line != null; line = csv.readNext()) {
        readLine(new MappingLine(line, places, (int) csv.getLinesRead()), files, wrong);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new InvalidMapping(List.of("The file is no table of comma separated values."));
    }
    if (!wrong.isEmpty()) {
      throw new InvalidMapping(wrong);
    }
    return files.entrySet().stream()
        .map(
            file ->
                new FileMapping(
                    file.getKey(),
                    file.getValue().values().stream().map(SavedSheet::mapping).toList()))
        .toList();
  }

  private static Map<String, Integer> places(String[] header, List<String> wrong) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; header != null && i < header.length; i++) {
      places.put(header[i].strip().replace("\uFEFF", ""), i);
    }
    for (String needed : List.of("file", "sheet", "kind", "headerRow", "column", "field")) {
      if (!places.containsKey(needed)) {
        wrong.add("Line 1: the column \"" + needed + "\" is missing.");
      }
    }
    return places;
  }

  private static void readLine(
      MappingLine line, Map<String, Map<String, SavedSheet>> files, List<String> wrong) {
    if (line.isBlank()) {
      return;
    }
    String file = unguarded(line.get("file"));
    String name = unguarded(line.get("sheet"));
    Map<String, SavedSheet> sheets = files.computeIfAbsent(file, f -> new LinkedHashMap<>());
    SavedSheet sheet = sheets.get(name);
    if (sheet == null) {
      sheet = SavedSheet.of(line, new SheetInfo(sheets.size(), name, false), wrong);
      sheets.put(name, sheet);
    }
    sheet.add(line, wrong);
  }
}
