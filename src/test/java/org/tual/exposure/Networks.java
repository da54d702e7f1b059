package org.tual.exposure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Networks for tests, and slow answers that are easy to believe. */
final class Networks {
  /** The worst from upstream as {@code seed x 4^links : 5^links}, kept whole. */
  record Worst(int source, int distance) {}

  private Networks() {}

  /** Each pair of numbers is a link: supplier, customer. */
  static SupplyArrays of(int nodes, int... pairs) {
    int[] from = new int[pairs.length / 2];
    int[] to = new int[from.length];
    for (int link = 0; link < from.length; link++) {
      from[link] = pairs[link * 2];
      to[link] = pairs[link * 2 + 1];
    }
    return SupplyArrays.of(nodes, from, to);
  }

  /** A network with cycles, links twice and links from a node to itself. */
  static SupplyArrays random(Random random, int nodes, int links) {
    int[] from = new int[links];
    int[] to = new int[links];
    for (int link = 0; link < links; link++) {
      from[link] = random.nextInt(nodes);
      to[link] = random.nextInt(6) == 0 ? from[link] : random.nextInt(nodes);
      if (link > 0 && random.nextInt(10) == 0) {
        from[link] = from[link - 1];
        to[link] = to[link - 1];
      }
    }
    return SupplyArrays.of(nodes, from, to);
  }

  static SupplyArrays chain(int nodes) {
    int[] from = new int[nodes - 1];
    int[] to = new int[nodes - 1];
    Arrays.setAll(from, link -> link);
    Arrays.setAll(to, link -> link + 1);
    return SupplyArrays.of(nodes, from, to);
  }

  /** Links down from this node to all others, by trying link after link; -1 where there is none. */
  static int[] distances(SupplyArrays arrays, int start) {
    int[] distance = new int[arrays.nodes()];
    Arrays.fill(distance, -1);
    distance[start] = 0;
    for (int step = 1; step <= arrays.nodes(); step++) {
      for (int link = 0; link < arrays.links(); link++) {
        if (distance[arrays.from(link)] == step - 1 && distance[arrays.to(link)] < 0) {
          distance[arrays.to(link)] = step;
        }
      }
    }
    return distance;
  }

  /** The worst of each node by comparing all sources, or null where nothing is upstream. */
  static List<Worst> worst(SupplyArrays arrays, int[] seed) {
    List<Worst> worst = new ArrayList<>();
    for (int node = 0; node < arrays.nodes(); node++) {
      worst.add(null);
    }
    for (int source = 0; source < arrays.nodes(); source++) {
      int[] distance = distances(arrays, source);
      for (int node = 0; node < arrays.nodes() && seed[source] > 0; node++) {
        if (node != source && distance[node] > 0) {
          Worst other = new Worst(source, distance[node]);
          if (worst.get(node) == null || before(seed, other, worst.get(node))) {
            worst.set(node, other);
          }
        }
      }
    }
    return worst;
  }

  private static boolean before(int[] seed, Worst a, Worst b) {
    int order = scaled(seed, a, b).compareTo(scaled(seed, b, a));
    return order > 0
        || order == 0 && a.distance < b.distance
        || order == 0 && a.distance == b.distance && a.source < b.source;
  }

  private static BigInteger scaled(int[] seed, Worst mine, Worst other) {
    return BigInteger.valueOf(seed[mine.source])
        .multiply(BigInteger.valueOf(4).pow(mine.distance))
        .multiply(BigInteger.valueOf(5).pow(other.distance));
  }
}
