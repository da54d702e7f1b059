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
import java.util.Map;
import org.tual.assessment.Assessment;
import org.tual.assessment.Link;
import org.tual.assessment.SiteAssessment;

/**
 * The supply links of one assessment as a CSV table beside its sealed report: who supplies whom,
 * with what, and how well that is known.
 */
final class LinkTable {
  static final String FILE = "links.csv";
  private static final String[] HEADER = {
    "from", "from_name", "to", "to_name", "status", "product"
  };

  private LinkTable() {}

  static void write(Path file, Assessment assessment) {
    Map<String, String> names = new HashMap<>();
    for (SiteAssessment site : assessment.sites()) {
      names.put(site.id(), site.name());
    }
    names.put(assessment.buyerId(), assessment.buyer());
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVWriter csv = new CSVWriter(out)) {
      csv.writeNext(HEADER);
      for (Link link : assessment.links()) {
        csv.writeNext(
            new String[] {
              link.from(),
              names.getOrDefault(link.from(), ""),
              link.to(),
              names.getOrDefault(link.to(), ""),
              link.status(),
              link.product()
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads it back as a network. */
  static SupplyNet read(Path file) {
    SupplyNet.Builder net = new SupplyNet.Builder();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVReader csv = new CSVReader(in)) {
      csv.readNext();
      for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
        net.add(
            new SupplyNet.Place(row[0], row[1]),
            new SupplyNet.Place(row[2], row[3]),
            row[4],
            row[5]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    return net.build();
  }
}
