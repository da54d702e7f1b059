package org.tual.safeguarding;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tables of words and codes that ship with this package. */
final class Table {
  private Table() {}

  static List<Map<String, String>> read(String name) {
    try (Reader text =
        new InputStreamReader(
            Table.class.getResourceAsStream("/safeguarding/" + name), StandardCharsets.UTF_8)) {
      return read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Map<String, String>> read(Reader text) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(text)) {
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        rows.add(row);
      }
      return rows;
    } catch (CsvValidationException e) {
      throw new IllegalArgumentException("A table cannot be read.", e);
    }
  }
}
