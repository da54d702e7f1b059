package org.tual.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tual.intake.Problem;

/**
 * Problems of one kind.
 *
 * @param code the kind
 * @param severity what it costs
 * @param fix what to do about it
 * @param count how often it stands
 * @param examples the first few
 */
public record ProblemKind(
    String code, Problem.Severity severity, String fix, int count, List<Problem> examples) {
  private static final int EXAMPLES = 3;

  /** What costs most first, then the most frequent. */
  static List<ProblemKind> of(List<Problem> problems) {
    Map<String, List<Problem>> byKind = new TreeMap<>();
    for (Problem problem : problems) {
      byKind
          .computeIfAbsent(problem.severity().ordinal() + problem.code(), k -> new ArrayList<>())
          .add(problem);
    }
    List<ProblemKind> kinds = new ArrayList<>();
    for (List<Problem> group : byKind.values()) {
      Problem one = group.get(0);
      kinds.add(
          new ProblemKind(
              one.code(), one.severity(), one.fix(), group.size(), Summary.first(group, EXAMPLES)));
    }
    kinds.sort(Comparator.comparing(ProblemKind::severity).thenComparing(kind -> -kind.count()));
    return kinds;
  }
}
