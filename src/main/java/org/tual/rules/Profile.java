package org.tual.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The thresholds and severities that an installation may set without touching a query: {@code
 * ontology/rules/profile.csv}.
 *
 * @param thresholds by name, in name order
 * @param severities by rule id, in the order of ids; replaces the severity in the rule's header
 */
public record Profile(
    SortedMap<String, Threshold> thresholds, SortedMap<String, Severity> severities) {
  private static final String HEADER = "name,value,unit,meaning,source";
  private static final String SEVERITY = "severity";

  /**
   * One limit.
   *
   * @param unit what is counted; {@code months back} and {@code days back} make a day out of the
   *     number, counted back from the day of the assessment
   * @param meaning plain words for people
   * @param source where the figure comes from, or that it is Tual's own default
   */
  public record Threshold(BigDecimal value, String unit, String meaning, String source) {}

  /**
   * Reads a profile.
   *
   * @param file name for messages
   * @throws RefusedRules if a line cannot be understood
   */
  public static Profile read(String file, Reader text) {
    SortedMap<String, Threshold> thresholds = new TreeMap<>();
    SortedMap<String, Severity> severities = new TreeMap<>();
    int number = 0;
    try {
      BufferedReader lines = new BufferedReader(text);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (number == 1 && !line.equals(HEADER)) {
          throw new IllegalArgumentException("the first line must be " + HEADER);
        }
        if (number > 1 && !line.isBlank()) {
          readLine(cells(line), thresholds, severities);
        }
      }
    } catch (IllegalArgumentException e) {
      throw new RefusedRules(file, number, e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Profile(thresholds, severities);
  }

  private static void readLine(
      List<String> cells, Map<String, Threshold> thresholds, Map<String, Severity> severities) {
    if (cells.size() != 5) {
      throw new IllegalArgumentException("a line has five cells: " + HEADER);
    }
    String name = cells.get(0);
    String value = cells.get(1);
    boolean repeated;
    if (cells.get(2).equals(SEVERITY)) {
      repeated = severities.put(name, severity(value)) != null;
    } else {
      Threshold threshold = new Threshold(number(value), cells.get(2), cells.get(3), cells.get(4));
      repeated = thresholds.put(name, threshold) != null;
    }
    if (repeated) {
      throw new IllegalArgumentException(name + " stands here a second time");
    }
  }

  private static Severity severity(String value) {
    if (!value.matches("S[1-4]")) {
      throw new IllegalArgumentException(value + " is no severity; write S1, S2, S3 or S4");
    }
    return Severity.valueOf(value);
  }

  private static BigDecimal number(String value) {
    if (!value.matches("-?[0-9]+(\\.[0-9]+)?")) {
      throw new IllegalArgumentException(value + " is no plain number");
    }
    return new BigDecimal(value);
  }

  /** Cells of one line; a cell may stand in double quotes. */
  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }

  /** This profile with the lines of another in place of its own where both have one. */
  public Profile with(Profile other) {
    SortedMap<String, Threshold> limits = new TreeMap<>(thresholds);
    limits.putAll(other.thresholds);
    SortedMap<String, Severity> levels = new TreeMap<>(severities);
    levels.putAll(other.severities);
    return new Profile(limits, levels);
  }

  /** The severity of a hit of this rule whose row names none. */
  public Severity severityOf(Rule rule) {
    return severities.getOrDefault(rule.id(), rule.severity());
  }
}
