package org.tual.uploads;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tual.intake.Problem;

/**
 * Gathers the problems of one reading: how many there are of each kind in each column, which values
 * they have in common, and, line by line in a file beside, every single one.
 */
public final class ProblemKinds implements Consumer<Problem> {
  private static final int MOST_VALUES = 200;
  static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  /**
   * A value that several cells have in common.
   *
   * @param raw as it lies, at most 80 characters
   * @param count how many cells
   * @param suggestions what could be written instead; the likeliest first
   */
  public record Value(String raw, int count, List<String> suggestions) {}

  /**
   * Problems of one kind in one column.
   *
   * @param number from 0, in the order in which the kinds were met
   * @param field name of the field that the column is taken for; empty where it is none
   * @param values the first 200 different values
   * @param moreValues there are more different values than those
   */
  public record Group(
      int number,
      String sheet,
      String column,
      String header,
      String field,
      String code,
      Problem.Severity severity,
      String why,
      String fix,
      int count,
      List<Value> values,
      boolean moreValues) {}

  /** One line of the file of all problems. */
  record Line(int kind, int row, String raw, String why) {}

  private static final class Gathered {
    private final int number;
    private final Problem first;
    private final Map<String, Integer> values = new LinkedHashMap<>();
    private int count;
    private boolean more;

    Gathered(int number, Problem first) {
      this.number = number;
      this.first = first;
    }

    void add(String raw) {
      count++;
      if (values.size() < MOST_VALUES || values.containsKey(raw)) {
        values.merge(raw, 1, Integer::sum);
      } else {
        more = true;
      }
    }
  }

  private final Map<String, BitSet> toFix = new HashMap<>();
  private final Map<String, Gathered> kinds = new LinkedHashMap<>();
  private final Writer lines;

  ProblemKinds(Writer lines) {
    this.lines = lines;
  }

  @Override
  public void accept(Problem problem) {
    String key = String.join("\n", problem.sheet(), problem.column(), problem.code());
    Gathered kind = kinds.computeIfAbsent(key, k -> new Gathered(kinds.size(), problem));
    kind.add(problem.raw());
    if (fixable(problem.severity())) {
      toFix.computeIfAbsent(problem.sheet(), sheet -> new BitSet()).set(problem.row());
    }
    String why = problem.why().equals(kind.first.why()) ? null : problem.why();
    try {
      lines.write(JSON.toJson(new Line(kind.number, problem.row(), problem.raw(), why)));
      lines.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A row or a cell is lost by it, and not only noted. */
  static boolean fixable(Problem.Severity severity) {
    return severity == Problem.Severity.ROW || severity == Problem.Severity.CELL;
  }

  /** How many rows have something to be fixed. */
  int rowsToFix() {
    return toFix.values().stream().mapToInt(BitSet::cardinality).sum();
  }

  /** The kinds, what costs most first. */
  List<Group> groups(Suggestions suggestions) {
    List<Group> groups = new ArrayList<>();
    for (Gathered kind : kinds.values()) {
      Problem p = kind.first;
      List<Value> values = new ArrayList<>();
      kind.values.forEach(
          (raw, count) ->
              values.add(new Value(raw, count, suggestions.of(p.sheet(), p.column(), raw))));
      values.sort((a, b) -> b.count() - a.count());
      groups.add(
          new Group(
              kind.number,
              p.sheet(),
              p.column(),
              p.header(),
              suggestions.field(p.sheet(), p.column()),
              p.code(),
              p.severity(),
              p.why(),
              p.fix(),
              kind.count,
              values,
              kind.more));
    }
    groups.sort(
        (a, b) ->
            a.severity() == b.severity()
                ? a.number() - b.number()
                : a.severity().compareTo(b.severity()));
    return groups;
  }
}
