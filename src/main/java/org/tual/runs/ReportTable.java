package org.tual.runs;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.rules.Rule;
import org.tual.rules.RuleSet;
import org.tual.web.Page;
import org.tual.web.Sought;

/**
 * A table of a sealed report, read from its CSV row by row: filtered, sorted and cut to a page
 * without the whole being in memory.
 */
public final class ReportTable {
  private static final int DEEPEST = 20_000;

  /**
   * Which rows are wanted.
   *
   * @param equal column by column, what must stand there, several by comma; a column of several
   *     rules must hold one of them
   * @param only where a column must hold one of some values; null where all rows may be seen
   * @param words must stand somewhere in the row, in any case
   * @param sort column to sort by, with a minus in front for the other way round; empty keeps the
   *     order of the report
   * @param first number of the first row, from 0
   * @param count how many rows
   */
  public record Wanted(
      Map<String, String> equal, Only only, String words, String sort, int first, int count) {}

  /**
   * The rows that somebody may see. Of these, columns that lead to other places, or that say in
   * whose words something is, cannot be seen, searched, filtered or sorted by.
   *
   * @param column that tells whose row it is
   * @param values that may stand there
   */
  public record Only(String column, Set<String> values) {}

  /**
   * Some rows.
   *
   * @param rows by column
   * @param total how many rows are wanted in all
   */
  public record Found(List<Map<String, String>> rows, int total) {}

  /** Neighbours in the chain, the cells that a finding rests on, and in whose words they are. */
  private static final Set<String> LEADING_ELSEWHERE =
      Set.of("path_to_buyer", "path_from_upstream", "sources", "source_class", "credibility");

  /** Stands in place of a sentence that names another place, for who may not see that place. */
  public static final String NAMES_ANOTHER = "Not shown: it names another place.";

  /** Rules whose sentence names no other place than their own; of an own rule nobody knows. */
  private static final Set<String> SPEAKING_OF_ONE =
      RuleSet.shipped().rules().stream()
          .filter(rule -> rule.scope() != Rule.Scope.EXPOSURE)
          .map(Rule::id)
          .collect(Collectors.toUnmodifiableSet());

  /** The sentences of this rule may name another place than their own. */
  public static boolean namesAnother(String rule) {
    return !SPEAKING_OF_ONE.contains(rule);
  }

  private final Path file;

  public ReportTable(Path file) {
    this.file = file;
  }

  /** A page of the rows that a caller asks for and may see; {@code only} is null for all. */
  public Page<Map<String, String>> page(Sought sought, Only only) {
    Found found =
        find(
            new Wanted(
                sought.equal(),
                only,
                sought.words(),
                sought.sort(),
                sought.first(),
                sought.count()));
    return new Page<>(found.rows(), sought.first(), found.total());
  }

  /**
   * Reads.
   *
   * @throws Runs.NotPossible where a column is unknown or the page is too deep to be sorted
   */
  public Found find(Wanted wanted) {
    try (CSVReader csv = new CSVReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      String[] header = csv.readNext();
      Map<String, Integer> columns = new LinkedHashMap<>();
      for (int i = 0; i < header.length; i++) {
        if (wanted.only() == null || !LEADING_ELSEWHERE.contains(header[i])) {
          columns.put(header[i], i);
        }
      }
      return wanted.sort().isEmpty() ? inOrder(csv, columns, wanted) : sorted(csv, columns, wanted);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvValidationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Found inOrder(CSVReader csv, Map<String, Integer> columns, Wanted wanted)
      throws IOException, CsvValidationException {
    List<Map<String, String>> page = new ArrayList<>();
    int total = 0;
    for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
      hush(row, columns, wanted.only());
      if (fits(row, columns, wanted)) {
        if (total >= wanted.first() && page.size() < wanted.count()) {
          page.add(map(row, columns));
        }
        total++;
      }
    }
    return new Found(page, total);
  }

  private static Found sorted(CSVReader csv, Map<String, Integer> columns, Wanted wanted)
      throws IOException, CsvValidationException {
    boolean down = wanted.sort().startsWith("-");
    int column = column(columns, down ? wanted.sort().substring(1) : wanted.sort());
    Comparator<String[]> order = Comparator.comparing(row -> row[column]);
    Comparator<String[]> wantedOrder = down ? order.reversed() : order;
    int deep = wanted.first() + wanted.count();
    if (deep > DEEPEST) {
      throw new Runs.NotPossible("Pages this deep are not sorted; filter first.");
    }
    PriorityQueue<String[]> best = new PriorityQueue<>(wantedOrder.reversed());
    int total = 0;
    for (String[] row = csv.readNext(); row != null; row = csv.readNext()) {
      hush(row, columns, wanted.only());
      if (fits(row, columns, wanted)) {
        total++;
        best.add(row);
        if (best.size() > deep) {
          best.poll();
        }
      }
    }
    List<String[]> rows = new ArrayList<>(best);
    rows.sort(wantedOrder);
    List<Map<String, String>> page =
        rows.subList(Math.min(wanted.first(), rows.size()), rows.size()).stream()
            .map(row -> map(row, columns))
            .toList();
    return new Found(page, total);
  }

  /** Before anything is searched or sorted, so that nothing can be found out by asking. */
  private static void hush(String[] row, Map<String, Integer> columns, Only only) {
    Integer rule = columns.get("rule");
    Integer detail = columns.get("detail");
    if (only != null && rule != null && detail != null && namesAnother(row[rule])) {
      row[detail] = NAMES_ANOTHER;
    }
  }

  private static boolean fits(String[] row, Map<String, Integer> columns, Wanted wanted) {
    for (Map.Entry<String, String> entry : wanted.equal().entrySet()) {
      String cell = row[column(columns, entry.getKey())];
      List<String> values = List.of(entry.getValue().split(","));
      boolean there =
          entry.getKey().endsWith("_rules")
              ? List.of(cell.split("; ")).stream().anyMatch(values::contains)
              : values.contains(cell);
      if (!there) {
        return false;
      }
    }
    Only only = wanted.only();
    if (only != null && !only.values().contains(row[column(columns, only.column())])) {
      return false;
    }
    String words = wanted.words().toLowerCase(Locale.ROOT);
    return words.isEmpty()
        || String.join("\n", map(row, columns).values()).toLowerCase(Locale.ROOT).contains(words);
  }

  private static int column(Map<String, Integer> columns, String name) {
    Integer column = columns.get(name);
    if (column == null) {
      throw new Runs.NotPossible("There is no column " + name + ". Columns: " + columns.keySet());
    }
    return column;
  }

  private static Map<String, String> map(String[] row, Map<String, Integer> columns) {
    Map<String, String> map = new LinkedHashMap<>();
    columns.forEach((name, column) -> map.put(name, row[column]));
    return map;
  }
}
