package org.tual.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The problems of one run, in the order of files and rows. Of each kind in a sheet the first
 * thousand are kept one by one; the rest is counted in one line, so that a broken column of a
 * million rows fills no memory and still nothing is dropped silently.
 */
public final class Problems {
  private static final int EACH = 1000;
  private final List<Problem> kept = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Problem> last = new HashMap<>();

  private final Consumer<Problem> heard;

  Problems(Consumer<Problem> heard) {
    this.heard = heard;
  }

  public void add(Problem problem) {
    heard.accept(problem);
    String kind =
        String.join("\n", problem.file(), problem.sheet(), problem.code(), problem.column());
    int count = counts.merge(kind, 1, Integer::sum);
    if (count <= EACH) {
      kept.add(problem);
    } else {
      last.put(kind, problem);
    }
  }

  /** All problems; kinds that were too many end with one line that says how many more there are. */
  public List<Problem> all() {
    List<Problem> all = new ArrayList<>(kept);
    List<String> kinds = new ArrayList<>(last.keySet());
    kinds.sort(null);
    for (String kind : kinds) {
      Problem problem = last.get(kind);
      int more = counts.get(kind) - EACH;
      all.add(
          new Problem(
              problem.file(),
              problem.sheet(),
              0,
              problem.column(),
              problem.header(),
              "",
              problem.code(),
              more + " more rows have the same problem. " + problem.why(),
              problem.fix(),
              problem.severity()));
    }
    return all;
  }
}
