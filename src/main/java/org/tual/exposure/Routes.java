package org.tual.exposure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * All ways of goods from one node down to another, the shortest first.
 *
 * @param routes nodes of each way, both ends included; no way passes a node twice, and no two pass
 *     the same nodes in the same order
 * @param complete whether there are no others
 */
public record Routes(List<int[]> routes, boolean complete) {
  /** Where looking stops: a net of many layers has more ways than anybody can read. */
  private static final int MOST_LOOKS = 200_000;

  /** The beginning of a way. */
  private record Part(int node, int length, Part before) {
    boolean holds(int other) {
      for (Part part = this; part != null; part = part.before) {
        if (part.node == other) {
          return true;
        }
      }
      return false;
    }

    int[] nodes() {
      int[] nodes = new int[length + 1];
      int at = length;
      for (Part part = this; part != null; part = part.before) {
        nodes[at--] = part.node;
      }
      return nodes;
    }
  }

  /**
   * Finds them. Each look prolongs the beginning that can still become the shortest way, since
   * {@link Steps} says how far it is from every node to the end.
   *
   * @param most how many ways are wanted
   */
  public static Routes between(SupplyArrays arrays, int from, int to, int most) {
    Steps steps = Steps.from(arrays, new int[] {to});
    List<int[]> found = new ArrayList<>();
    if (steps.steps(from) < 0) {
      return new Routes(found, true);
    }
    PriorityQueue<Part> parts =
        new PriorityQueue<>(
            Comparator.comparingInt((Part part) -> part.length() + steps.steps(part.node()))
                .thenComparing(part -> -part.length())
                .thenComparing(Part::node));
    parts.add(new Part(from, 0, null));
    int looks = 0;
    while (!parts.isEmpty() && found.size() < most && looks < MOST_LOOKS) {
      Part part = parts.poll();
      if (part.node() == to) {
        found.add(part.nodes());
      } else {
        looks += prolong(arrays, steps, part, parts);
      }
    }
    return new Routes(found, parts.isEmpty());
  }

  private static int prolong(
      SupplyArrays arrays, Steps steps, Part part, PriorityQueue<Part> parts) {
    List<Integer> customers = new ArrayList<>();
    for (int at = arrays.downFirst[part.node()]; at < arrays.downFirst[part.node() + 1]; at++) {
      int customer = arrays.downNode[at];
      if (steps.steps(customer) >= 0 && !part.holds(customer) && !customers.contains(customer)) {
        customers.add(customer);
        parts.add(new Part(customer, part.length() + 1, part));
      }
    }
    return customers.size();
  }
}
