package org.tual.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What may be told of a cube. A cell that speaks of too few people is hidden, and every sum is made
 * of the cells that are shown: it says "at least" where any below it is hidden. So nothing that is
 * told depends on a hidden cell, however it is added or subtracted, and no further cell need be
 * hidden to guard the first. The price is that sums are too low, and say so.
 *
 * <p>Where the true sum is known from elsewhere, such as the headcount of a site on a supplier's
 * own list, use {@link #beside}, which hides further cells.
 */
public final class Released {
  private final List<String> dimensions;
  private final Map<Cube.Key, Figure> cells;

  private Released(List<String> dimensions, Map<Cube.Key, Figure> cells) {
    this.dimensions = dimensions;
    this.cells = cells;
  }

  /** What was told before, as it was kept. */
  public static Released kept(List<String> dimensions, Map<Cube.Key, Figure> told) {
    return new Released(List.copyOf(dimensions), new TreeMap<>(told));
  }

  /** What may be told where no sum is known from elsewhere. */
  public static Released of(Cube cube, Limits limits) {
    Map<Cube.Key, Figure> told = new TreeMap<>();
    cube.cells()
        .forEach(
            (key, count) ->
                told.put(
                    key,
                    limits.allows(count)
                        ? Figure.shown(limits.rounded(count.people()))
                        : Figure.hidden()));
    return new Released(cube.dimensions(), told);
  }

  /**
   * What may be told where readers know the true sum over all cells with the same values of some
   * dimensions.
   *
   * @param known the dimensions of the known sums, for example {@code site}
   */
  public static Released beside(Cube cube, Limits limits, List<String> known) {
    Released first = of(cube, limits);
    List<Integer> positions = Cube.positions(cube.dimensions(), known);
    Map<Cube.Key, List<Cube.Key>> lines = new TreeMap<>();
    cube.cells()
        .keySet()
        .forEach(
            key -> lines.computeIfAbsent(key.at(positions), line -> new ArrayList<>()).add(key));
    Map<Cube.Key, Figure> told = new TreeMap<>(first.cells);
    for (List<Cube.Key> line : lines.values()) {
      new Line(cube, limits, line).guard(told);
    }
    return new Released(cube.dimensions(), told);
  }

  /** The figures of an earlier edition where it is kept, else these. */
  Released with(Map<Cube.Key, Figure> kept) {
    Map<Cube.Key, Figure> told = new TreeMap<>(cells);
    told.putAll(kept);
    return new Released(dimensions, told);
  }

  public List<String> dimensions() {
    return dimensions;
  }

  /** Every cell as it is told, in the order of its values. */
  public Map<Cube.Key, Figure> cells() {
    return Collections.unmodifiableMap(cells);
  }

  /** Sums over all but these dimensions, of what is shown. */
  public Map<Cube.Key, Figure> by(List<String> wanted) {
    List<Integer> positions = Cube.positions(dimensions, wanted);
    Map<Cube.Key, Figure> sums = new TreeMap<>();
    cells.forEach((key, figure) -> sums.merge(key.at(positions), figure, Figure::and));
    sums.replaceAll(
        (key, sum) ->
            sum.kind() == Figure.Kind.AT_LEAST && sum.people() == 0 ? Figure.hidden() : sum);
    return sums;
  }

  /** The sum of everything that is shown. */
  public Figure total() {
    return by(List.of()).values().stream().findFirst().orElse(Figure.shown(0));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Released that
        && dimensions.equals(that.dimensions)
        && cells.equals(that.cells);
  }

  @Override
  public int hashCode() {
    return cells.hashCode();
  }
}
