package org.tual.atlas;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads a CSV table of a report row by row. */
final class Rows {
  /** One row; columns are named as in the header. */
  interface Row {
    String get(String column);
  }

  /** Equal texts are kept once: a long chain repeats its countries, reasons and products. */
  private final Map<String, String> texts = new HashMap<>();

  private final Path file;

  Rows(Path file) {
    this.file = file;
  }

  /**
   * Hands on every row in order.
   *
   * @throws UncheckedIOException where the file cannot be read
   */
  void each(Consumer<Row> taker) {
    try (CSVReader csv = new CSVReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      String[] header = csv.readNext();
      Map<String, Integer> columns = new HashMap<>();
      for (int i = 0; i < header.length; i++) {
        columns.put(header[i], i);
      }
      for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
        String[] cells = row;
        taker.accept(column -> kept(cells[columns.get(column)]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private String kept(String text) {
    String before = texts.putIfAbsent(text, text);
    return before == null ? text : before;
  }
}
