package org.tual.findings;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.CSVReaderHeaderAwareBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads decisions from a CSV with the columns {@code fingerprint, decision, reason, by, date,
 * expires, evidence}; the last two may be missing.
 */
public final class DecisionFile {
  private DecisionFile() {}

  /**
   * Reads all decisions; of two on one finding the newer counts, and confirmed beats dismissed on
   * one day.
   *
   * @throws IllegalArgumentException with one sentence that names the row
   */
  public static List<Decision> read(Reader text) {
    List<Decision> decisions = new ArrayList<>();
    int row = 1;
    try (CSVReaderHeaderAware csv = reader(text)) {
      for (Map<String, String> line = csv.readMap(); line != null; line = csv.readMap()) {
        row++;
        decisions.add(decision(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException | IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(
          "The decisions file cannot be read at row " + row + ": " + e.getMessage(), e);
    }
    return decisions;
  }

  private static CSVReaderHeaderAware reader(Reader text) {
    return new CSVReaderHeaderAwareBuilder(text)
        .withCSVParser(new RFC4180ParserBuilder().build())
        .build();
  }

  /** Writes decisions in the form that is read, in their order. */
  public static void write(List<Decision> decisions, Writer out) {
    CSVWriter csv = new CSVWriter(out);
    csv.writeNext(
        new String[] {"fingerprint", "decision", "reason", "by", "date", "expires", "evidence"});
    for (Decision one : decisions) {
      csv.writeNext(
          new String[] {
            one.fingerprint(),
            one.kind().name().toLowerCase(Locale.ROOT),
            one.reason(),
            one.by(),
            one.date().toString(),
            one.expires() == null ? "" : one.expires().toString(),
            one.evidence()
          });
    }
    csv.flushQuietly();
  }

  private static Decision decision(Map<String, String> line) {
    String kind = cell(line, "decision").toUpperCase(Locale.ROOT);
    if (!kind.equals("CONFIRMED") && !kind.equals("DISMISSED")) {
      throw new IllegalArgumentException("decision is neither confirmed nor dismissed");
    }
    String expires = cell(line, "expires");
    return new Decision(
        cell(line, "fingerprint"),
        Decision.Kind.valueOf(kind),
        cell(line, "reason"),
        cell(line, "by"),
        LocalDate.parse(cell(line, "date")),
        expires.isEmpty() ? null : LocalDate.parse(expires),
        cell(line, "evidence"));
  }

  private static String cell(Map<String, String> line, String name) {
    return line.getOrDefault(name, "").strip();
  }
}
