package org.tual.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The queries in {@code src/test/resources/queries}. */
final class Corpus {
  private static final Pattern TIMES = Pattern.compile("(?s)\\{\\{(\\d+):(.*?)\\}\\}");

  private Corpus() {}

  /**
   * One query.
   *
   * @param outcome first word of its heading
   * @param name the rest of it
   * @param text written out
   * @param rows what it must give, a row in each
   */
  record Entry(String outcome, String name, String text, List<String> rows) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Entry> read(String file) {
    List<Entry> entries = new ArrayList<>();
    for (String block : text(file).split("(?m)^@ ")) {
      if (block.startsWith("#")) {
        continue;
      }
      String[] parts = block.split("\n", 2);
      String[] heading = parts[0].split(" ", 2);
      List<String> query = new ArrayList<>();
      List<String> rows = new ArrayList<>();
      parts[1].lines().forEach(line -> (line.startsWith("= ") ? rows : query).add(line));
      entries.add(
          new Entry(heading[0], heading[1], writtenOut(String.join("\n", query)), sorted(rows)));
    }
    return entries;
  }

  static Stream<Entry> of(String file, String outcome) {
    return read(file).stream().filter(entry -> entry.outcome().equals(outcome));
  }

  private static List<String> sorted(List<String> rows) {
    return rows.stream().map(row -> row.substring(2).strip()).sorted().toList();
  }

  private static String writtenOut(String text) {
    Matcher times = TIMES.matcher(text);
    return times.replaceAll(
        found -> Matcher.quoteReplacement(found.group(2).repeat(Integer.parseInt(found.group(1)))));
  }

  private static String text(String file) {
    try (InputStream in = Corpus.class.getResourceAsStream("/queries/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
