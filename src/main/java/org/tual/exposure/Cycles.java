package org.tual.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Where a network supplies itself: one example for each set of nodes that all supply each other,
 * and the nodes with a link to themselves. Cycles are data to be shown, not errors.
 *
 * @param examples one shortest cycle through the lowest node of each such set, in order of that
 *     node
 * @param selfSuppliers nodes with a link to themselves, in ascending order
 */
public record Cycles(List<Cycle> examples, List<Integer> selfSuppliers) {

  /**
   * An example cycle.
   *
   * @param nodes the nodes in order of supply; the last one supplies the first
   * @param links the link out of each of them
   * @param members number of nodes in the whole set that the example stands for
   */
  public record Cycle(List<Integer> nodes, List<Integer> links, int members) {}

  /** Finds them in time linear in nodes and links. */
  public static Cycles find(SupplyArrays arrays) {
    int[] component = new Components(arrays).find();
    int[] members = new int[arrays.nodes()];
    int[] lowest = new int[arrays.nodes()];
    Arrays.fill(lowest, -1);
    List<Integer> selfSuppliers = new ArrayList<>();
    for (int node = 0; node < arrays.nodes(); node++) {
      int set = component[node];
      lowest[set] = members[set]++ == 0 ? node : lowest[set];
      if (suppliesItself(arrays, node)) {
        selfSuppliers.add(node);
      }
    }
    List<Cycle> examples = new ArrayList<>();
    int[] link = new int[arrays.nodes()];
    Arrays.fill(link, -1);
    for (int node = 0; node < arrays.nodes(); node++) {
      int set = component[node];
      if (lowest[set] == node && members[set] > 1) {
        examples.add(example(arrays, component, link, node, members[set]));
      }
    }
    return new Cycles(List.copyOf(examples), List.copyOf(selfSuppliers));
  }

  private static boolean suppliesItself(SupplyArrays arrays, int node) {
    for (int at = arrays.downFirst[node]; at < arrays.downFirst[node + 1]; at++) {
      if (arrays.downNode[at] == node) {
        return true;
      }
    }
    return false;
  }

  /** Breadth first inside the set, so that the first way back is a shortest one. */
  private static Cycle example(
      SupplyArrays arrays, int[] component, int[] linkInto, int start, int members) {
    int[] queue = new int[members];
    int size = 1;
    queue[0] = start;
    for (int head = 0; head < size; head++) {
      int node = queue[head];
      for (int at = arrays.downFirst[node]; at < arrays.downFirst[node + 1]; at++) {
        int customer = arrays.downNode[at];
        if (customer == start && node != start) {
          return cycle(arrays, linkInto, start, arrays.downLink[at], members);
        }
        if (customer != start
            && component[customer] == component[start]
            && linkInto[customer] < 0) {
          linkInto[customer] = arrays.downLink[at];
          queue[size++] = customer;
        }
      }
    }
    throw new IllegalStateException("no way back to node " + start);
  }

  private static Cycle cycle(
      SupplyArrays arrays, int[] linkInto, int start, int lastLink, int members) {
    List<Integer> nodes = new ArrayList<>();
    List<Integer> links = new ArrayList<>();
    int link = lastLink;
    for (int node = arrays.from(link); node != start; node = arrays.from(link)) {
      nodes.add(node);
      links.add(link);
      link = linkInto[node];
    }
    nodes.add(start);
    links.add(link);
    Collections.reverse(nodes);
    Collections.reverse(links);
    return new Cycle(List.copyOf(nodes), List.copyOf(links), members);
  }
}
