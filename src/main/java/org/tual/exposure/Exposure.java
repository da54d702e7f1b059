package org.tual.exposure;

import java.util.stream.IntStream;

/**
 * For every node the worst that reaches it from upstream: the highest {@code seed x (4/5)^links}
 * over all other nodes from which a chain of links leads to it, and the best such chain. Among
 * equals the fewest links decide, then the lowest source, then along the chain the lowest node and
 * link. A node's own seed is not upstream of itself, not even around a cycle. All comparisons are
 * exact at any distance.
 *
 * <p>Not safe for several threads while {@link #update} runs.
 */
public final class Exposure {
  private final SupplyArrays arrays;
  private Labels labels;

  private Exposure(SupplyArrays arrays, Labels labels) {
    this.arrays = arrays;
    this.labels = labels;
  }

  /**
   * Works out all exposures, in time linear in nodes and links.
   *
   * @param seed for each node a whole number from 0 (nothing starts here) to 1000
   * @throws IllegalArgumentException where a seed is out of range or their number is not that of
   *     the nodes
   */
  public static Exposure run(SupplyArrays arrays, int[] seed) {
    if (seed.length != arrays.nodes()) {
      throw new IllegalArgumentException(seed.length + " seeds, " + arrays.nodes() + " nodes");
    }
    for (int value : seed) {
      Decay.check(value);
    }
    Labels labels = new Labels(seed.clone());
    new Spread(arrays, labels).run();
    return new Exposure(arrays, labels);
  }

  /**
   * Changes some seeds and what follows from them, as a full run would; does a full run where the
   * change goes far.
   *
   * @param nodes changed nodes, each once
   * @param seeds their new seeds, as many
   * @return every node that was visited, in ascending order: the exposure of all others is as
   *     before
   * @throws IllegalArgumentException where the two differ in length or a seed is out of range
   */
  public int[] update(int[] nodes, int[] seeds) {
    if (nodes.length != seeds.length) {
      throw new IllegalArgumentException(nodes.length + " nodes, " + seeds.length + " seeds");
    }
    for (int seed : seeds) {
      Decay.check(seed);
    }
    int[] touched = new Change(arrays, labels).apply(nodes, seeds);
    if (touched != null) {
      return touched;
    }
    labels = new Labels(labels.seed);
    new Spread(arrays, labels).run();
    return IntStream.range(0, arrays.nodes()).toArray();
  }

  /** Whether any seed lies upstream of the node, however far. */
  public boolean exposed(int node) {
    return labels.upstream(node) >= 0;
  }

  /**
   * The worst that reaches the node, in millionths of a seed point, rounded down; a seed very far
   * away gives 0 although {@link #exposed} holds.
   */
  public long worst(int node) {
    int at = labels.upstream(node);
    return at < 0 ? 0 : Decay.millionths(labels.seed[labels.source[at]], labels.distance[at]);
  }

  /** The node whose seed is the worst, or -1. */
  public int source(int node) {
    int at = labels.upstream(node);
    return at < 0 ? -1 : labels.source[at];
  }

  /** Number of links from that source, or -1. */
  public int distance(int node) {
    int at = labels.upstream(node);
    return at < 0 ? -1 : labels.distance[at];
  }

  /** Negative where the first node is exposed worse than the second, exact at any distance. */
  public int compare(int nodeA, int nodeB) {
    int a = labels.upstream(nodeA);
    int b = labels.upstream(nodeB);
    if (a < 0 || b < 0) {
      return Boolean.compare(a < 0, b < 0);
    }
    return labels.compare(
        labels.source[a], labels.distance[a], labels.source[b], labels.distance[b]);
  }

  /** The nodes from the source to this node, both included; empty where nothing is upstream. */
  public int[] path(int node) {
    int at = labels.upstream(node);
    if (at < 0) {
      return new int[0];
    }
    int[] path = new int[labels.distance[at] + 1];
    int here = node;
    for (int left = path.length - 1; left > 0; left--) {
      path[left] = here;
      here = labels.before[at];
      at = labels.find(here, labels.source[at]);
    }
    path[0] = here;
    return path;
  }

  /** The links of {@link #path} in the same order, one fewer than its nodes. */
  public int[] pathLinks(int node) {
    int at = labels.upstream(node);
    if (at < 0) {
      return new int[0];
    }
    int[] links = new int[labels.distance[at]];
    for (int left = links.length - 1; left >= 0; left--) {
      links[left] = labels.link[at];
      at = labels.find(labels.before[at], labels.source[at]);
    }
    return links;
  }
}
