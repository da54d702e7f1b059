package org.tual.exposure;

import java.util.Arrays;

/**
 * For every node the least number of links down to one of the roots (the buyer), and the next node
 * and link on such a way. Among equal ways the lowest next node decides, then the lowest link.
 */
public final class Steps {
  private final int[] steps;
  private final int[] next;
  private final int[] link;

  private Steps(int nodes) {
    steps = new int[nodes];
    next = new int[nodes];
    link = new int[nodes];
    Arrays.fill(steps, -1);
    Arrays.fill(next, -1);
    Arrays.fill(link, -1);
  }

  /** Counts links from these roots upwards, in time linear in nodes and links. */
  public static Steps from(SupplyArrays arrays, int[] roots) {
    Steps result = new Steps(arrays.nodes());
    int[] queue = new int[arrays.nodes()];
    int size = 0;
    for (int root : roots) {
      if (result.steps[root] < 0) {
        result.steps[root] = 0;
        queue[size++] = root;
      }
    }
    for (int head = 0; head < size; head++) {
      size = result.suppliers(arrays, queue[head], queue, size);
    }
    return result;
  }

  private int suppliers(SupplyArrays arrays, int node, int[] queue, int size) {
    int end = size;
    for (int at = arrays.upFirst[node]; at < arrays.upFirst[node + 1]; at++) {
      int supplier = arrays.upNode[at];
      boolean first = steps[supplier] < 0;
      if (first) {
        steps[supplier] = steps[node] + 1;
        queue[end++] = supplier;
      }
      if (first || steps[supplier] == steps[node] + 1 && node < next[supplier]) {
        next[supplier] = node;
        link[supplier] = arrays.upLink[at];
      }
    }
    return end;
  }

  /** Links down to the nearest root: 0 for a root, -1 where no root can be reached. */
  public int steps(int node) {
    return steps[node];
  }

  /** The next node on the way to the root, -1 for a root or where there is no way. */
  public int next(int node) {
    return next[node];
  }

  /** The link to the next node, -1 for a root or where there is no way. */
  public int link(int node) {
    return link[node];
  }

  /** The nodes from this one down to a root, both included; empty where there is no way. */
  public int[] path(int node) {
    int[] path = new int[steps[node] + 1];
    int here = node;
    for (int at = 0; at < path.length; at++) {
      path[at] = here;
      here = next[here];
    }
    return path;
  }

  /** The links of {@link #path} in the same order. */
  public int[] pathLinks(int node) {
    int[] links = new int[Math.max(0, steps[node])];
    int here = node;
    for (int at = 0; at < links.length; at++) {
      links[at] = link[here];
      here = next[here];
    }
    return links;
  }
}
