package org.tual.protocol;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many days there are for a plan and for putting right, by severity. Each line says where its
 * days come from; an installation may have a table of its own.
 */
public final class Clocks {
  private static final int LONGEST = 3_660;
  private static final int USUAL_ANSWER = 14;

  /**
   * One line.
   *
   * @param plan days until a plan is agreed; empty where none is set
   * @param close days until it is put right; empty where none is set
   * @param review days until the parties look at it together; empty where none is set
   * @param source where the days come from
   * @param why the days are as they are
   */
  public record Line(
      Severity severity,
      Optional<Integer> plan,
      Optional<Integer> close,
      Optional<Integer> review,
      String source,
      String why) {}

  /**
   * The days of one action; each null where none is set.
   *
   * @param plan last day for a plan
   * @param close last day for putting right
   * @param review day of the next look together
   */
  public record Days(LocalDate plan, LocalDate close, LocalDate review) {
    /** No clock runs. */
    public static final Days NONE = new Days(null, null, null);
  }

  private final Map<Severity, Line> lines;

  private Clocks(Map<Severity, Line> lines) {
    this.lines = lines;
  }

  /** The table of this version. */
  public static Clocks shipped() {
    return of(Lines.shipped("clocks.csv"));
  }

  /**
   * A table of an installation.
   *
   * @throws IllegalArgumentException where a severity is missing or unknown, a number is none, or a
   *     line does not say where its days come from
   */
  public static Clocks read(Reader text) throws IOException {
    return of(Lines.read(text));
  }

  private static Clocks of(List<Map<String, String>> rows) {
    Map<Severity, Line> lines = new EnumMap<>(Severity.class);
    for (Map<String, String> row : rows) {
      Line line =
          new Line(
              Severity.valueOf(cell(row, "severity")),
              days(row, "plan days"),
              days(row, "close days"),
              days(row, "review days"),
              cell(row, "source"),
              cell(row, "why"));
      if (line.source().isEmpty() || line.why().isEmpty()) {
        throw new IllegalArgumentException(
            "The clock of " + line.severity() + " does not say where it comes from, or why.");
      }
      lines.put(line.severity(), line);
    }
    if (lines.size() < Severity.values().length) {
      throw new IllegalArgumentException("There is no clock for each severity.");
    }
    return new Clocks(lines);
  }

  private static String cell(Map<String, String> row, String name) {
    return Optional.ofNullable(row.get(name)).orElse("").strip();
  }

  private static Optional<Integer> days(Map<String, String> row, String name) {
    String cell = cell(row, name);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    int days = Integer.parseInt(cell);
    if (days < 1 || days > LONGEST) {
      throw new IllegalArgumentException("A clock has 1 to 3,660 days.");
    }
    return Optional.of(days);
  }

  /** The days of an action that begins on this day. */
  public Days from(LocalDate day, Severity severity) {
    Line line = lines.get(severity);
    return new Days(
        line.plan().map(day::plusDays).orElse(null),
        line.close().map(day::plusDays).orElse(null),
        line.review().map(day::plusDays).orElse(null));
  }

  /**
   * Days for an answer as a supplier is told: the shortest of all days for a plan, so that they do
   * not tell how grave something is.
   */
  public int answer() {
    return lines.values().stream()
        .flatMap(line -> line.plan().stream())
        .mapToInt(Integer::intValue)
        .min()
        .orElse(USUAL_ANSWER);
  }

  /** The table for people, in Markdown, with a line feed after each row. */
  public String markdown() {
    StringBuilder page =
        new StringBuilder(
            "| severity | days for a plan | days for putting right | days to the next look | where"
                + " they come from | why |\n"
                + Lines.rule(6));
    for (Line line : lines.values()) {
      page.append(
          Lines.row(
              line.severity().name(),
              words(line.plan()),
              words(line.close()),
              words(line.review()),
              line.source(),
              line.why()));
    }
    return page.toString();
  }

  private static String words(Optional<Integer> days) {
    return days.map(String::valueOf).orElse("none");
  }

  /** All lines, the gravest first. */
  public List<Line> lines() {
    return List.copyOf(lines.values());
  }
}
