package org.tual.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what is expected of a sample. */
final class Stories {
  private Stories() {}

  /** The rows of a file under {@code expected}, without its header. */
  static List<List<String>> rows(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVReader reader = new CSVReader(Files.newBufferedReader(file, UTF_8))) {
      for (String[] row = reader.readNext(); row != null; row = reader.readNext()) {
        rows.add(List.of(row));
      }
    } catch (CsvValidationException e) {
      throw new UncheckedIOException(new IOException(file + " is no CSV", e));
    }
    return rows.subList(1, rows.size());
  }

  /** The text of a generated CSV file in its own encoding. */
  static String decoded(SampleFile file) {
    String encoding =
        switch (file.path()) {
          case "cotton-shirt/1-lieferkette.csv", "cotton-shirt/2-standorte.csv" -> "windows-1252";
          case "cotton-shirt/3-gongyinglian.csv", "cotton-shirt/4-gongchang.csv" -> "GBK";
          default -> "UTF-8";
        };
    return new String(file.bytes(), Charset.forName(encoding));
  }
}
