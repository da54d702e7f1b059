package org.tual.protocol;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines of a table with a head, each as values by the name of the column. */
public final class Lines {
  private Lines() {}

  /** A table that is shipped. */
  public static List<Map<String, String>> shipped(String name) {
    try (InputStream bytes = Lines.class.getResourceAsStream("/remedy/" + name);
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException where it is no such table
   */
  static List<Map<String, String>> read(Reader text) throws IOException {
    List<Map<String, String>> lines = new ArrayList<>();
    try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(text)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        lines.add(row);
      }
    } catch (CsvValidationException e) {
      throw new IllegalArgumentException(e);
    }
    return lines;
  }

  /** A row of a table in Markdown. */
  static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** The line below the head of a table in Markdown. */
  static String rule(int columns) {
    return "|" + " --- |".repeat(columns) + "\n";
  }

  /** The words of a cell, which stand apart by blanks. */
  static Set<String> words(String cell) {
    return cell.isBlank() ? Set.of() : Set.of(cell.strip().split(" +"));
  }
}
