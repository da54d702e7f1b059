package org.tual.store;

import java.util.Set;
import java.util.TreeSet;

/**
 * Are two stores the same, graph by graph? Their sequences may differ. Without blank nodes two
 * graphs are isomorphic when they are the same set of triples.
 */
final class Stores {
  private Stores() {}

  /** The names of the graphs that only one of the stores has, or that differ. */
  static Set<String> differing(GraphStore one, GraphStore other) {
    Set<String> names = new TreeSet<>(one.graphs());
    names.addAll(other.graphs());
    names.removeIf(name -> one.get(name).find().toSet().equals(other.get(name).find().toSet()));
    return names;
  }
}
