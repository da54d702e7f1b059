package org.tual.outreach;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lines of a table with a head, each as values by the name of the column. */
final class Table {
  private Table() {}

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException where it is none
   */
  static List<Map<String, String>> read(Reader text) {
    List<Map<String, String>> lines = new ArrayList<>();
    try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(text)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        lines.add(row);
      }
    } catch (CsvValidationException e) {
      throw new IllegalArgumentException("a line cannot be read", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  static String cell(Map<String, String> line, String column) {
    String cell = line.get(column);
    if (cell == null) {
      throw new IllegalArgumentException("the column " + column + " is missing");
    }
    return cell.strip();
  }

  static LocalDate day(String cell) {
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("\"" + cell + "\" is no day such as 2026-10-31", e);
    }
  }
}
