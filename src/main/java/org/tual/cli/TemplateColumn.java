package org.tual.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A column of the blank intake workbook: one line of {@code template/columns.csv}.
 *
 * @param sheet the sheet it stands on
 * @param header its header
 * @param field its meaning, a field of {@code ontology/fields.csv}
 * @param help one sentence on what to write
 * @param choices words to choose from, empty where anything may be written
 * @param examples one fictional value for each example row; empty text for a blank cell
 */
public record TemplateColumn(
    String sheet,
    String header,
    String field,
    String help,
    List<String> choices,
    List<String> examples) {

  /**
   * All columns in the order of the workbook.
   *
   * @throws UncheckedIOException where the table is missing or broken
   */
  public static List<TemplateColumn> all() {
    List<TemplateColumn> columns = new ArrayList<>();
    try (InputStream in = TemplateColumn.class.getResourceAsStream("/template/columns.csv");
        CSVReader reader = new CSVReader(new InputStreamReader(in, UTF_8))) {
      reader.readNext();
      for (String[] line = reader.readNext(); line != null; line = reader.readNext()) {
        List<String> choices = line[4].isEmpty() ? List.of() : List.of(line[4].split(";"));
        List<String> examples = List.of(line[5], line[6]);
        columns.add(new TemplateColumn(line[0], line[1], line[2], line[3], choices, examples));
      }
    } catch (CsvValidationException e) {
      throw new UncheckedIOException(new IOException("template/columns.csv is no CSV", e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(columns);
  }
}
