package org.tual.exposure;

import java.util.Arrays;

/** Sets of nodes that all supply each other (Tarjan), with a stack of its own instead of calls. */
final class Components {
  private final SupplyArrays arrays;
  private final int[] order;
  private final int[] low;
  private final int[] component;
  private final int[] nextEdge;
  private final int[] callers;
  private final int[] open;
  private int callerSize;
  private int openSize;
  private int visited;
  private int components;

  Components(SupplyArrays arrays) {
    this.arrays = arrays;
    int nodes = arrays.nodes();
    order = new int[nodes];
    low = new int[nodes];
    component = new int[nodes];
    nextEdge = Arrays.copyOf(arrays.downFirst, nodes);
    callers = new int[nodes];
    open = new int[nodes];
    Arrays.fill(order, -1);
    Arrays.fill(component, -1);
  }

  /** The number of each node's set. */
  int[] find() {
    for (int node = 0; node < arrays.nodes(); node++) {
      if (order[node] < 0) {
        enter(node);
        while (callerSize > 0) {
          advance(callers[callerSize - 1]);
        }
      }
    }
    return component;
  }

  private void enter(int node) {
    order[node] = visited;
    low[node] = visited++;
    open[openSize++] = node;
    callers[callerSize++] = node;
  }

  private void advance(int node) {
    if (nextEdge[node] == arrays.downFirst[node + 1]) {
      leave(node);
      return;
    }
    int customer = arrays.downNode[nextEdge[node]++];
    if (order[customer] < 0) {
      enter(customer);
    } else if (component[customer] < 0) {
      low[node] = Math.min(low[node], order[customer]);
    }
  }

  private void leave(int node) {
    callerSize--;
    if (callerSize > 0) {
      int caller = callers[callerSize - 1];
      low[caller] = Math.min(low[caller], low[node]);
    }
    if (low[node] == order[node]) {
      int member;
      do {
        member = open[--openSize];
        component[member] = components;
      } while (member != node);
      components++;
    }
  }
}
