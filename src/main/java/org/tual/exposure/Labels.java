package org.tual.exposure;

import java.util.Arrays;

/**
 * For each node the two highest decayed seeds of different sources, its own among them. Two are
 * enough: whatever does not reach a node among the best two is beaten by both of them further down
 * too, and one of the two is never the node itself.
 */
final class Labels {
  static final int KEPT = 2;
  static final int NONE = -1;

  final int[] seed;
  final int[] source;
  final int[] distance;
  final int[] before;
  final int[] link;

  Labels(int[] seed) {
    this.seed = seed;
    source = new int[seed.length * KEPT];
    distance = new int[seed.length * KEPT];
    before = new int[seed.length * KEPT];
    link = new int[seed.length * KEPT];
    Arrays.fill(source, NONE);
  }

  /** The place of the node's label that comes from this source, or -1. */
  int find(int node, int wanted) {
    int first = node * KEPT;
    return source[first] == wanted ? first : source[first + 1] == wanted ? first + 1 : NONE;
  }

  /** The place of the node's best label from elsewhere, or -1. */
  int upstream(int node) {
    int first = node * KEPT;
    int at = source[first] == node ? first + 1 : first;
    return source[at] == NONE ? NONE : at;
  }

  boolean full(int node) {
    return source[node * KEPT + 1] != NONE;
  }

  /** Whether a label ranks before the one kept in this place; any ranks before an empty place. */
  boolean beats(int otherSource, int otherDistance, int at) {
    int kept = source[at];
    return kept == NONE || compare(otherSource, otherDistance, kept, distance[at]) < 0;
  }

  /** Negative where the first ranks before: higher value, then fewer links, then lower source. */
  int compare(int sourceA, int distanceA, int sourceB, int distanceB) {
    int levelA = Decay.level(seed[sourceA]) - distanceA;
    int levelB = Decay.level(seed[sourceB]) - distanceB;
    if (levelA != levelB) {
      return levelA > levelB ? -1 : 1;
    }
    int rank = Integer.compare(Decay.rank(seed[sourceB]), Decay.rank(seed[sourceA]));
    if (rank != 0) {
      return rank;
    }
    return distanceA != distanceB
        ? Integer.compare(distanceA, distanceB)
        : Integer.compare(sourceA, sourceB);
  }

  /** Puts a label where it belongs among the node's two and lets the third go. */
  void insert(int node, int newSource, int newDistance, int newBefore, int newLink) {
    int at = node * KEPT;
    if (beats(newSource, newDistance, at)) {
      move(at, at + 1);
    } else {
      at++;
    }
    put(at, newSource, newDistance, newBefore, newLink);
  }

  void put(int at, int newSource, int newDistance, int newBefore, int newLink) {
    source[at] = newSource;
    distance[at] = newDistance;
    before[at] = newBefore;
    link[at] = newLink;
  }

  void remove(int node, int at) {
    if (at == node * KEPT) {
      move(at + 1, at);
    }
    source[node * KEPT + 1] = NONE;
  }

  private void move(int fromPlace, int toPlace) {
    put(toPlace, source[fromPlace], distance[fromPlace], before[fromPlace], link[fromPlace]);
  }
}
