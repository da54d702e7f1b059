package org.tual.assessment;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.tual.columns.Field;

/**
 * How a supplier is asked for a fact that several rules need, or none in words of its own: {@code
 * ontology/asks.csv}. The same for everybody, and without a hint at what would be a good answer.
 */
final class NeutralWords {
  private static final String ANY = "*";
  private static final Map<String, String> BY_FIELD = read();

  private NeutralWords() {}

  /** One or more sentences; never empty. */
  static String of(Field field) {
    return BY_FIELD.getOrDefault(field.name(), BY_FIELD.get(ANY));
  }

  /** Whether a field has words of its own. */
  static boolean has(Field field) {
    return BY_FIELD.containsKey(field.name());
  }

  private static Map<String, String> read() {
    Map<String, String> words = new HashMap<>();
    try (InputStream in = NeutralWords.class.getResourceAsStream("/ontology/asks.csv");
        CSVReaderHeaderAware csv =
            new CSVReaderHeaderAware(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        words.put(row.get("field"), row.get("ask"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    return words;
  }
}
