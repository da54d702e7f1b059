package org.tual.exposure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Spreads all seeds down the links, level by level. A level's labels are handled from the best to
 * the worst, and what they hand on keeps that order, so that neither a queue nor a second visit is
 * needed: each link is looked at twice at most, cycles or not.
 */
final class Spread {
  private final SupplyArrays arrays;
  private final Labels labels;
  private final int[] seeds;
  private int nextSeed;
  private int[] now;
  private int[] next;
  private int nextSize;

  Spread(SupplyArrays arrays, Labels labels) {
    this.arrays = arrays;
    this.labels = labels;
    seeds = inOrder(labels.seed);
    now = new int[Math.max(16, seeds.length)];
    next = new int[now.length];
  }

  void run() {
    int level = 0;
    int size = 0;
    while (size > 0 || nextSeed < seeds.length) {
      level = size > 0 ? level - 1 : Decay.level(labels.seed[seeds[nextSeed]]);
      nextSize = 0;
      for (int at = 0; at < size; at++) {
        plantBefore(level, Decay.rank(labels.seed[labels.source[now[at]]]));
        handOn(now[at]);
      }
      plantBefore(level, 0);
      int[] free = now;
      now = next;
      next = free;
      size = nextSize;
    }
  }

  /** A seed ranks before everything of its value that has come a way. */
  private void plantBefore(int level, int rank) {
    while (nextSeed < seeds.length) {
      int node = seeds[nextSeed];
      int seed = labels.seed[node];
      if (Decay.level(seed) != level || Decay.rank(seed) < rank) {
        return;
      }
      nextSeed++;
      if (!labels.full(node)) {
        add(node, node, 0, Labels.NONE, Labels.NONE);
      }
    }
  }

  private void handOn(int place) {
    int node = place / Labels.KEPT;
    int source = labels.source[place];
    int distance = labels.distance[place] + 1;
    for (int at = arrays.downFirst[node]; at < arrays.downFirst[node + 1]; at++) {
      int customer = arrays.downNode[at];
      int known = labels.find(customer, source);
      if (known >= 0) {
        preferLower(known, distance, node, arrays.downLink[at]);
      } else if (!labels.full(customer)) {
        add(customer, source, distance, node, arrays.downLink[at]);
      }
    }
  }

  private void preferLower(int known, int distance, int node, int link) {
    if (labels.distance[known] == distance && node < labels.before[known]) {
      labels.before[known] = node;
      labels.link[known] = link;
    }
  }

  private void add(int node, int source, int distance, int before, int link) {
    int place = node * Labels.KEPT;
    place += labels.source[place] == Labels.NONE ? 0 : 1;
    labels.put(place, source, distance, before, link);
    if (nextSize == next.length) {
      next = Arrays.copyOf(next, nextSize + (nextSize >> 1));
    }
    next[nextSize++] = place;
  }

  /** Seeded nodes from the highest seed to the lowest, equal ones by node. */
  private static int[] inOrder(int[] seed) {
    return IntStream.range(0, seed.length)
        .filter(node -> seed[node] > 0)
        .mapToLong(node -> sortKey(seed[node]) | node)
        .sorted()
        .mapToInt(key -> (int) key)
        .toArray();
  }

  private static long sortKey(int seed) {
    long behind = (long) (Decay.MOST - Decay.level(seed)) << 10 | (Decay.MOST - Decay.rank(seed));
    return behind << 32;
  }
}
