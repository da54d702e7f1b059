package org.tual.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of people by some properties, at the finest level that will ever be told of. Everything
 * that is told of the same people must come from one cube: two tables over the same people can be
 * subtracted from each other.
 */
public final class Cube {
  private final List<String> dimensions;
  private final Map<Key, Count> cells = new TreeMap<>();

  /**
   * One value for each dimension, in their order.
   *
   * @param values words of a code list, never a name or number of a person
   */
  public record Key(List<String> values) implements Comparable<Key> {
    public Key {
      values = List.copyOf(values);
    }

    @Override
    public int compareTo(Key other) {
      for (int i = 0; i < Math.min(values.size(), other.values.size()); i++) {
        int order = values.get(i).compareTo(other.values.get(i));
        if (order != 0) {
          return order;
        }
      }
      return Integer.compare(values.size(), other.values.size());
    }

    Key at(List<Integer> positions) {
      return new Key(positions.stream().map(values::get).toList());
    }
  }

  /** An empty cube; cells that nobody adds are zero and are not told. */
  public Cube(List<String> dimensions) {
    this.dimensions = List.copyOf(dimensions);
  }

  /**
   * Adds people to a cell.
   *
   * @throws IllegalArgumentException where the key has not one value for each dimension
   */
  public Cube add(Count count, String... values) {
    if (values.length != dimensions.size()) {
      throw new IllegalArgumentException("one value for each of " + dimensions);
    }
    cells.merge(new Key(List.of(values)), count, Count::and);
    return this;
  }

  public List<String> dimensions() {
    return dimensions;
  }

  Map<Key, Count> cells() {
    return Collections.unmodifiableMap(cells);
  }

  /** The places of these dimensions in a key. */
  static List<Integer> positions(List<String> all, List<String> wanted) {
    List<Integer> positions = new ArrayList<>();
    for (String dimension : wanted) {
      int position = all.indexOf(dimension);
      if (position < 0) {
        throw new IllegalArgumentException("no dimension " + dimension + " among " + all);
      }
      positions.add(position);
    }
    return positions;
  }
}
