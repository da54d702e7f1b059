package org.tual.openapi;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What people wrote about each method: one line of {@code openapi/operations.csv}. */
final class Words {
  private static final String FILE = "/openapi/operations.csv";

  /**
   * One line.
   *
   * @param summary one sentence
   * @param status of success; 200 where it is empty
   * @param answer Java class of the answer where the method does not say it; may be empty
   */
  record Line(String summary, String status, String answer) {}

  private final Map<String, Line> lines = new TreeMap<>();

  private Words() {}

  static Words shipped() {
    Words words = new Words();
    try (CSVReaderHeaderAware csv =
        new CSVReaderHeaderAware(
            new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        words.lines.put(
            row.get("verb") + " " + row.get("path"),
            new Line(row.get("summary"), row.get("status"), row.get("answer")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(FILE + " cannot be read", e);
    }
    return words;
  }

  /** The line of a method; an empty one where nobody wrote it, which a test refuses. */
  Line of(ResourceMethod method) {
    return lines.getOrDefault(method.verb() + " " + method.path(), new Line("", "", ""));
  }
}
