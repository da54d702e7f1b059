package org.tual.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tual.cli.Main;

/** Runs the command on a sample with the options of its {@code expected/run.txt}. */
final class SampleRun {
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private SampleRun() {}

  /** Assesses these files as the sample says; returns the folder of the report. */
  static Path assess(Path sample, List<Path> files, Path out, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("assess", "--quiet", "--out", out.toString()));
    Matcher found = WORD.matcher(Files.readString(sample.resolve("expected/run.txt")));
    while (found.find()) {
      words.add(found.group(1) == null ? found.group(2) : found.group(1));
    }
    words.addAll(List.of(more));
    files.forEach(file -> words.add(file.toString()));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said);
    int exit = Main.run(writer, writer, words.toArray(new String[0]));
    assertThat(exit).as(said.toString()).isZero();
    return out;
  }

  static List<Map<String, String>> table(Path file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Reader text = Files.newBufferedReader(file);
        CSVReaderHeaderAware csv = new CSVReaderHeaderAware(text)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        rows.add(row);
      }
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
    return rows;
  }

  /** What a rule answers for a site: F, N, U, or a dash where it does not apply. */
  static String answer(Path out, String site, String rule) throws IOException {
    String best = "-";
    for (Map<String, String> row : table(out.resolve("sites.csv"))) {
      if (row.get("name").equals(site) || row.get("local_name").equals(site)) {
        best = stronger(best, letter(row, rule));
      }
    }
    return best;
  }

  private static String letter(Map<String, String> row, String rule) {
    if (has(row, "flagged_rules", rule)) {
      return "F";
    }
    if (has(row, "unknown_rules", rule)) {
      return "U";
    }
    return has(row, "no_sign_rules", rule) ? "N" : "-";
  }

  private static boolean has(Map<String, String> row, String column, String rule) {
    return List.of(row.get(column).split("; ")).contains(rule);
  }

  private static String stronger(String one, String other) {
    return "-NUF".indexOf(one) >= "-NUF".indexOf(other) ? one : other;
  }
}
