package org.tual.app;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A language of the web app.
 *
 * @param tag BCP 47
 * @param name in the language itself
 * @param direction of the script, {@code ltr} or {@code rtl}
 * @param state how far it is translated, and whether a native speaker has read it
 */
record Language(String tag, String name, String direction, String state) {
  /** All that are planned, in the order in which they are offered. */
  static List<Language> all() {
    try (Reader text =
            new InputStreamReader(
                Language.class.getResourceAsStream("/i18n/languages.csv"), StandardCharsets.UTF_8);
        CSVReader csv = new CSVReader(text)) {
      return csv.readAll().stream()
          .skip(1)
          .map(row -> new Language(row[0], row[1], row[2], row[3]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvException e) {
      throw new IllegalStateException(e);
    }
  }
}
