package org.tual.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What must be shown before a corrective action is closed. It depends on the severity and on
 * whether it is about how workers are treated, and never on who reported it: else a refusal to
 * close would tell who spoke.
 */
public final class Proof {
  /** How something was verified. */
  public enum Kind {
    /** Papers, pictures and records were looked at. */
    DESK("a look at the papers"),
    /** Somebody was there. */
    ON_SITE("a look on site"),
    /** Workers confirmed it. */
    WORKERS("confirmation by workers");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }

  /**
   * One line.
   *
   * @param treatment about how workers are treated
   * @param anyOf one of these is enough; may be empty
   * @param and all of these besides; may be empty
   */
  public record Line(
      Severity severity, boolean treatment, Set<Kind> anyOf, Set<Kind> and, String why) {}

  private final Map<String, Line> lines = new HashMap<>();
  private final Map<String, String> indicators = new TreeMap<>();
  private final Set<String> dimensions = new TreeSet<>();

  private Proof() {}

  /** The tables of this version. */
  public static Proof shipped() {
    Proof proof = new Proof();
    for (Map<String, String> row : Lines.shipped("proof.csv")) {
      Line line =
          new Line(
              Severity.valueOf(row.get("severity")),
              row.get("workers' treatment").equals("yes"),
              kinds(row.get("any of")),
              kinds(row.get("and")),
              row.get("why"));
      proof.lines.put(key(line.severity(), line.treatment()), line);
    }
    for (Map<String, String> row : Lines.shipped("treatment.csv")) {
      if (row.get("kind").equals("indicator")) {
        proof.indicators.put(row.get("value"), row.get("words"));
      } else {
        proof.dimensions.add(row.get("value"));
      }
    }
    return proof;
  }

  private static String key(Severity severity, boolean treatment) {
    return severity + " " + treatment;
  }

  private static Set<Kind> kinds(String cell) {
    Set<Kind> kinds = new TreeSet<>();
    Lines.words(cell).forEach(word -> kinds.add(Kind.valueOf(word)));
    return kinds;
  }

  /** The indicators of the ILO with their words. */
  public Map<String, String> indicators() {
    return indicators;
  }

  /** Whether something is about how workers are treated. */
  public boolean treatment(Collection<String> ofIndicators, String dimension) {
    return ofIndicators.stream().anyMatch(indicators::containsKey)
        || dimensions.contains(dimension);
  }

  /** What is still to be shown, in words; empty where all is. */
  public List<String> lacking(Severity severity, boolean treatment, Set<Kind> confirmed) {
    Line line = lines.get(key(severity, treatment));
    List<String> lacking = new ArrayList<>();
    if (!line.anyOf().isEmpty() && line.anyOf().stream().noneMatch(confirmed::contains)) {
      lacking.add(String.join(" or ", line.anyOf().stream().map(Kind::words).toList()));
    }
    line.and().stream()
        .filter(kind -> !confirmed.contains(kind))
        .forEach(kind -> lacking.add(kind.words()));
    return lacking;
  }

  /** The table for people, in Markdown, with a line feed after each row. */
  public String markdown() {
    StringBuilder page =
        new StringBuilder(
            "| severity | about how workers are treated | one of | and | why |\n" + Lines.rule(5));
    for (Line line : lines()) {
      page.append(
          Lines.row(
              line.severity().name(),
              line.treatment() ? "yes" : "no",
              words(line.anyOf(), " or "),
              words(line.and(), ", "),
              line.why()));
    }
    return page.toString();
  }

  private static String words(Set<Kind> kinds, String between) {
    return kinds.isEmpty()
        ? "nothing"
        : String.join(between, kinds.stream().map(Kind::words).toList());
  }

  /** All lines in order. */
  public List<Line> lines() {
    return lines.values().stream()
        .sorted(Comparator.comparing(Line::severity).thenComparing(line -> !line.treatment()))
        .toList();
  }
}
