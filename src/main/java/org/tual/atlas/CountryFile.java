package org.tual.atlas;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import org.tual.assessment.Seal;
import org.tual.reference.ReferenceLists;
import org.tual.runs.RunInputs;

/**
 * Keeps the table of countries beside the sealed report. It follows from the report and the lists,
 * so it is made again where it is missing.
 */
final class CountryFile {
  /** The number grows with every change of what stands in it. */
  private static final String NAME = "countries-1.json";

  private CountryFile() {}

  /**
   * The table of an assessment.
   *
   * @param lists folder with the editions that were in force besides those that Tual ships; it may
   *     be missing
   */
  static CountryTable of(Path folder, Path report, Path lists, String asOf) {
    Path file = folder.resolve(NAME);
    try {
      if (!Files.isRegularFile(file)) {
        keep(file, new Gson().toJson(made(report, lists, asOf)));
      }
      return new Gson().fromJson(Files.readString(file), CountryTable.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CountryTable made(Path report, Path lists, String asOf) throws IOException {
    ReferenceLists inForce = RunInputs.published(Files.isDirectory(lists) ? lists : null);
    CountryContext context = new CountryContext(inForce, LocalDate.parse(asOf));
    Seal seal = Seal.of(report.resolve(Seal.FILE));
    CountryTally tally = new CountryTally(report);
    return new CountryTable(
        asOf,
        tally.places(),
        tally.withoutCountry(),
        context.editions(seal),
        tally.items(context),
        context.rankings());
  }

  /** Whole or not at all, whoever else makes it at the same time. */
  private static void keep(Path file, String json) throws IOException {
    Path part = Files.createTempFile(file.getParent(), "countries-", ".part");
    Files.writeString(part, json);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
