package org.tual.runs;

import com.opencsv.CSVReader;
import com.opencsv.CSVWriter;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tual.assessment.Trade;

/**
 * The numbers of suppliers, lots and orders of one assessment as a CSV table beside its sealed
 * report.
 */
public final class TradeTable {
  static final String FILE = "trade.csv";

  private TradeTable() {}

  static void write(Path folder, List<Trade> trade) {
    try (Writer out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8);
        CSVWriter csv = new CSVWriter(out)) {
      csv.writeNext(new String[] {"site", "vendor_numbers", "orders"});
      for (Trade one : trade) {
        csv.writeNext(
            new String[] {
              one.site(), String.join("\n", one.vendorNumbers()), String.join("\n", one.orders())
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By IRI of the place; empty where an earlier Tual sealed the assessment. */
  public static Map<String, Trade> read(Path folder) {
    Map<String, Trade> trade = new HashMap<>();
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return trade;
    }
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVReader csv = new CSVReader(in)) {
      csv.readNext();
      for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
        trade.put(row[0], new Trade(row[0], lines(row[1]), lines(row[2])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    return trade;
  }

  private static List<String> lines(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\n"));
  }
}
