package org.tual.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Cells whose true sum readers know. They know the sum of those that are hidden then, give or take
 * the rounding of the others, so cells are hidden with the first ones until that sum leaves each of
 * them open: from few people to as many as may be told.
 */
final class Line {
  private final Cube cube;
  private final Limits limits;
  private final List<Cube.Key> keys;

  Line(Cube cube, Limits limits, List<Cube.Key> keys) {
    this.cube = cube;
    this.limits = limits;
    this.keys = keys;
  }

  void guard(Map<Cube.Key, Figure> told) {
    List<Cube.Key> hidden = new ArrayList<>();
    List<Cube.Key> shown = new ArrayList<>();
    for (Cube.Key key : keys) {
      (told.get(key).kind() == Figure.Kind.HIDDEN ? hidden : shown).add(key);
    }
    if (hidden.isEmpty()) {
      return;
    }
    shown.sort(
        Comparator.comparing((Cube.Key key) -> people(key) == 0)
            .thenComparing(this::people)
            .thenComparing(key -> key));
    while (!open(hidden) && !shown.isEmpty()) {
      hidden.add(shown.remove(0));
    }
    hidden.forEach(key -> told.put(key, Figure.hidden()));
  }

  private int people(Cube.Key key) {
    return cube.cells().get(key).people();
  }

  /** Two cells or more, and any one of them could hold as many as may be told. */
  private boolean open(List<Cube.Key> hidden) {
    int sum = hidden.stream().mapToInt(this::people).sum();
    return hidden.size() > 1 && sum - (hidden.size() - 1) >= limits.least();
  }
}
