package org.tual.exposure;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A supply network over node numbers from 0, with the neighbours of each node side by side in both
 * directions. Links keep their numbers, so that whatever else is known of a link can be looked up.
 * Several links between the same two nodes, and links from a node to itself, are kept as they are.
 */
public final class SupplyArrays {
  final int nodes;
  final int[] downFirst;
  final int[] downNode;
  final int[] downLink;
  final int[] upFirst;
  final int[] upNode;
  final int[] upLink;
  private final int[] from;
  private final int[] to;

  private SupplyArrays(int nodes, int[] from, int[] to, int[] kept) {
    this.nodes = nodes;
    this.from = from;
    this.to = to;
    downFirst = offsets(nodes, from, kept);
    downLink = sorted(downFirst, from, kept);
    downNode = ends(downLink, to);
    upFirst = offsets(nodes, to, kept);
    upLink = sorted(upFirst, to, kept);
    upNode = ends(upLink, from);
  }

  /**
   * Builds the network in time linear in nodes and links.
   *
   * @param nodes number of nodes
   * @param from supplying node of each link
   * @param to supplied node of each link, as many as {@code from}
   * @throws IllegalArgumentException where the two differ in length or name a node that is not
   *     there
   */
  public static SupplyArrays of(int nodes, int[] from, int[] to) {
    if (from.length != to.length) {
      throw new IllegalArgumentException(from.length + " suppliers, " + to.length + " customers");
    }
    for (int link = 0; link < from.length; link++) {
      if (from[link] < 0 || from[link] >= nodes || to[link] < 0 || to[link] >= nodes) {
        throw new IllegalArgumentException("link " + link + " ends outside of " + nodes + " nodes");
      }
    }
    return new SupplyArrays(nodes, from.clone(), to.clone(), all(from.length));
  }

  /** The same nodes and link numbers with only the links that the test keeps. */
  public SupplyArrays keeping(IntPredicate link) {
    int[] kept = new int[from.length];
    int count = 0;
    for (int at = 0; at < from.length; at++) {
      if (link.test(at)) {
        kept[count++] = at;
      }
    }
    return new SupplyArrays(nodes, from, to, Arrays.copyOf(kept, count));
  }

  /** Number of nodes. */
  public int nodes() {
    return nodes;
  }

  /** Number of links that lead somewhere; fewer than the link numbers where some were left out. */
  public int links() {
    return downLink.length;
  }

  /** The supplying node of this link. */
  public int from(int link) {
    return from[link];
  }

  /** The supplied node of this link. */
  public int to(int link) {
    return to[link];
  }

  /** Numbers of the links by which others supply this node, in ascending order. */
  public int[] linksInto(int node) {
    return Arrays.copyOfRange(upLink, upFirst[node], upFirst[node + 1]);
  }

  /** Numbers of the links by which this node supplies others, in ascending order. */
  public int[] linksOutOf(int node) {
    return Arrays.copyOfRange(downLink, downFirst[node], downFirst[node + 1]);
  }

  private static int[] all(int links) {
    int[] all = new int[links];
    Arrays.setAll(all, link -> link);
    return all;
  }

  private static int[] offsets(int nodes, int[] key, int[] kept) {
    int[] first = new int[nodes + 1];
    for (int link : kept) {
      first[key[link] + 1]++;
    }
    for (int node = 0; node < nodes; node++) {
      first[node + 1] += first[node];
    }
    return first;
  }

  private static int[] sorted(int[] first, int[] key, int[] kept) {
    int[] at = first.clone();
    int[] links = new int[kept.length];
    for (int link : kept) {
      links[at[key[link]]++] = link;
    }
    return links;
  }

  private static int[] ends(int[] links, int[] end) {
    int[] nodes = new int[links.length];
    for (int at = 0; at < links.length; at++) {
      nodes[at] = end[links[at]];
    }
    return nodes;
  }
}
