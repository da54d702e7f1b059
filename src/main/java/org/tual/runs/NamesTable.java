package org.tual.runs;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tual.assessment.NamedPlace;

/** What tells the places of one assessment from each other, as a CSV table beside its report. */
public final class NamesTable {
  static final String FILE = "names.csv";

  private NamesTable() {}

  static void write(Path folder, List<NamedPlace> names) {
    try (Writer out = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8);
        CSVWriter csv = new CSVWriter(out)) {
      csv.writeNext(
          new String[] {
            "site",
            "kind",
            "names",
            "companies",
            "country",
            "region",
            "city",
            "postcode",
            "address",
            "latitude",
            "longitude",
            "identifiers",
            "files"
          });
      for (NamedPlace one : names) {
        csv.writeNext(
            new String[] {
              one.site(),
              one.kind(),
              String.join("\n", one.names()),
              String.join("\n", one.companies()),
              one.country(),
              one.region(),
              one.city(),
              one.postcode(),
              one.address(),
              one.latitude(),
              one.longitude(),
              String.join("\n", one.identifiers()),
              String.join("\n", one.files())
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the order of the assessment; none where an earlier Tual sealed it. */
  public static Optional<List<NamedPlace>> read(Path folder) {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    List<NamedPlace> all = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVReader csv =
            new CSVReaderBuilder(in).withCSVParser(new RFC4180ParserBuilder().build()).build()) {
      csv.readNext();
      for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
        all.add(
            new NamedPlace(
                row[0],
                row[1],
                lines(row[2]),
                lines(row[3]),
                row[4],
                row[5],
                row[6],
                row[7],
                row[8],
                row[9],
                row[10],
                lines(row[11]),
                lines(row[12])));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
    return Optional.of(all);
  }

  private static List<String> lines(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("\n"));
  }
}
