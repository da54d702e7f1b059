package org.tual.visits;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many man-days and how large a sample a site of some size needs: {@code visits/samples.csv}.
 * The usual table follows the pattern of SMETA; the strong one asks a majority, as the Fair Food
 * Program does. No norm sets these figures, so an installation may ship others.
 */
public final class Samples {
  /** The preset that is used where none is named. */
  public static final String USUAL = "usual";

  /** The most workers that anybody has at one site; a larger number is a slip. */
  static final int MOST_WORKERS = 1_000_000;

  private static final int PERCENT = 100;

  /**
   * What the table says.
   *
   * @param preset name of the table
   * @param workers for how many
   * @param manDays days times persons
   * @param sample how much is looked at
   * @param beyond the table ends below so many workers, so this is the least
   */
  public record Advised(
      String preset, int workers, int manDays, Plan.Sample sample, boolean beyond) {}

  private record Band(
      String preset,
      int from,
      int to,
      int days,
      Plan.Sample sample,
      int sharePercent,
      int interviewsADay) {}

  private final List<Band> bands;

  private Samples(List<Band> bands) {
    this.bands = bands;
  }

  /** The table of this version. */
  public static Samples shipped() {
    try (InputStream bytes = Samples.class.getResourceAsStream("/visits/samples.csv");
        Reader text = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      return read(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @throws IllegalArgumentException where bands of a preset leave a gap or overlap, or do not
   *     begin at one worker
   */
  static Samples read(Reader text) throws IOException {
    List<Band> bands = new ArrayList<>();
    try (CSVReaderHeaderAware csv = new CSVReaderHeaderAware(text)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        Band band = band(row);
        int expected =
            bands.stream()
                .filter(other -> other.preset().equals(band.preset()))
                .mapToInt(other -> other.to() + 1)
                .max()
                .orElse(1);
        if (band.from() != expected || band.to() < band.from()) {
          throw new IllegalArgumentException(
              "A band of " + band.preset() + " begins at " + expected + ", not " + band.from());
        }
        bands.add(band);
      }
    } catch (CsvValidationException e) {
      throw new IllegalArgumentException(e);
    }
    return new Samples(bands);
  }

  private static Band band(Map<String, String> row) {
    return new Band(
        row.get("preset"),
        number(row, "from"),
        number(row, "to"),
        number(row, "days"),
        new Plan.Sample(
            number(row, "individual"),
            number(row, "groups"),
            number(row, "group_size"),
            number(row, "files")),
        number(row, "share_percent"),
        number(row, "interviews_a_day"));
  }

  private static int number(Map<String, String> row, String column) {
    return row.get(column).isBlank() ? 0 : Integer.parseInt(row.get(column));
  }

  /** Names of the presets, the usual one first. */
  public Set<String> presets() {
    Set<String> names = new LinkedHashSet<>();
    bands.forEach(band -> names.add(band.preset()));
    return names;
  }

  /**
   * What a site needs.
   *
   * @param preset null for the usual one
   * @throws NotPossible where there is no such preset or no such number of workers
   */
  public Advised advise(String preset, int workers) {
    String name = preset == null || preset.isBlank() ? USUAL : preset;
    if (workers < 1 || workers > MOST_WORKERS) {
      throw new NotPossible("Say how many people work there: 1 to 1,000,000.");
    }
    Band found = null;
    for (Band band : bands) {
      if (band.preset().equals(name) && band.from() <= workers) {
        found = band;
      }
    }
    if (found == null) {
      throw new NotPossible("There is no table of samples of this name.");
    }
    Plan.Sample sample = fitted(found, workers);
    int days = found.days();
    if (found.interviewsADay() > 0) {
      days = Math.max(days, ceiling(sample.individual(), found.interviewsADay()));
    }
    return new Advised(name, workers, days, sample, workers > found.to());
  }

  private static int ceiling(int all, int each) {
    return (all + each - 1) / each;
  }

  /** Nobody is asked twice because a table is larger than the site. */
  private static Plan.Sample fitted(Band band, int workers) {
    Plan.Sample table = band.sample();
    // more than the share, never just the share: a half is no majority
    int share =
        band.sharePercent() == 0 ? 0 : (int) ((long) workers * band.sharePercent() / PERCENT) + 1;
    int individual = Math.min(workers, Math.max(table.individual(), share));
    int groups =
        table.groupSize() == 0
            ? 0
            : Math.min(table.groups(), (workers - individual) / table.groupSize());
    return new Plan.Sample(individual, groups, table.groupSize(), Math.min(workers, table.files()));
  }
}
