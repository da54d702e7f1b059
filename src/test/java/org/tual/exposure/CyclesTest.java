package org.tual.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CyclesTest {

  @Test
  void showsAShortestCycleThroughTheLowestNodeOfEachSet() {
    SupplyArrays arrays = Networks.of(8, 0, 1, 1, 2, 2, 0, 2, 1, 3, 4, 4, 3, 5, 5, 4, 6, 0, 3);
    Cycles cycles = Cycles.find(arrays);
    assertThat(cycles.examples())
        .containsExactly(
            new Cycles.Cycle(List.of(0, 1, 2), List.of(0, 1, 2), 3),
            new Cycles.Cycle(List.of(3, 4), List.of(4, 5), 2));
    assertThat(cycles.selfSuppliers()).containsExactly(5);
  }

  @Test
  void findsNoneInAChain() {
    Cycles cycles = Cycles.find(Networks.chain(100_000));
    assertThat(cycles.examples()).isEmpty();
    assertThat(cycles.selfSuppliers()).isEmpty();
  }

  @Test
  void closesARingOfAHundredThousandNodes() {
    int nodes = 100_000;
    int[] from = new int[nodes];
    int[] to = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      from[node] = node;
      to[node] = (node + 1) % nodes;
    }
    Cycles cycles = Cycles.find(SupplyArrays.of(nodes, from, to));
    assertThat(cycles.examples()).hasSize(1);
    assertThat(cycles.examples().get(0).members()).isEqualTo(nodes);
    assertThat(cycles.examples().get(0).nodes()).hasSize(nodes);
  }

  @Test
  void agreesWithWhoCanReachWhomOnRandomNetworks() {
    Random random = new Random(3);
    for (int round = 0; round < 200; round++) {
      int nodes = 1 + random.nextInt(25);
      SupplyArrays arrays = Networks.random(random, nodes, random.nextInt(2 * nodes));
      Cycles cycles = Cycles.find(arrays);
      Set<Set<Integer>> expected = setsThatReachEachOther(arrays);
      assertThat(cycles.examples()).hasSameSizeAs(expected);
      cycles.examples().forEach(cycle -> check(arrays, cycle, expected));
    }
  }

  private static void check(SupplyArrays arrays, Cycles.Cycle cycle, Set<Set<Integer>> expected) {
    int size = cycle.nodes().size();
    for (int at = 0; at < size; at++) {
      int link = cycle.links().get(at);
      assertThat(arrays.from(link)).isEqualTo(cycle.nodes().get(at));
      assertThat(arrays.to(link)).isEqualTo(cycle.nodes().get((at + 1) % size));
    }
    assertThat(expected)
        .anyMatch(set -> set.size() == cycle.members() && set.containsAll(cycle.nodes()));
  }

  private static Set<Set<Integer>> setsThatReachEachOther(SupplyArrays arrays) {
    int nodes = arrays.nodes();
    int[][] distance = new int[nodes][];
    for (int node = 0; node < nodes; node++) {
      distance[node] = Networks.distances(arrays, node);
    }
    Set<Set<Integer>> sets = new HashSet<>();
    for (int node = 0; node < nodes; node++) {
      Set<Integer> set = new HashSet<>();
      for (int other = 0; other < nodes; other++) {
        if (distance[node][other] >= 0 && distance[other][node] >= 0) {
          set.add(other);
        }
      }
      if (set.size() > 1) {
        sets.add(set);
      }
    }
    return sets;
  }
}
