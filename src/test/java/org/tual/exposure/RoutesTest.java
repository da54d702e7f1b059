package org.tual.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoutesTest {
  @Test
  void findsEveryWayOnceAndTheShortestFirst() {
    SupplyArrays arrays = Networks.of(5, 4, 3, 3, 0, 4, 0, 4, 0, 3, 2, 2, 0, 2, 4);
    Routes routes = Routes.between(arrays, 4, 0, 10);
    assertThat(routes.routes())
        .containsExactly(new int[] {4, 0}, new int[] {4, 3, 0}, new int[] {4, 3, 2, 0});
    assertThat(routes.complete()).isTrue();
  }

  @Test
  void saysWhereThereAreMoreWaysThanWanted() {
    SupplyArrays arrays = Networks.of(4, 3, 1, 3, 2, 1, 0, 2, 0);
    Routes routes = Routes.between(arrays, 3, 0, 1);
    assertThat(routes.routes()).hasSize(1);
    assertThat(routes.complete()).isFalse();
  }

  @Test
  void aPlaceThatGoodsDoNotLeaveForTheOtherHasNoWay() {
    SupplyArrays arrays = Networks.of(3, 0, 1, 1, 2);
    assertThat(Routes.between(arrays, 2, 0, 5)).isEqualTo(new Routes(List.of(), true));
  }

  @Test
  void agreesWithTryingAllWays() {
    Random random = new Random(8);
    for (int round = 0; round < 300; round++) {
      int nodes = 2 + random.nextInt(7);
      SupplyArrays arrays = Networks.random(random, nodes, random.nextInt(4 * nodes));
      Set<List<Integer>> all = new TreeSet<>(Comparator.comparing(Object::toString));
      tryAll(arrays, new ArrayList<>(List.of(1)), all);
      Routes routes = Routes.between(arrays, 1, 0, Integer.MAX_VALUE);
      List<List<Integer>> found = routes.routes().stream().map(RoutesTest::list).toList();
      assertThat(found).containsExactlyInAnyOrderElementsOf(all);
      assertThat(found).isSortedAccordingTo(Comparator.comparingInt(List::size));
      assertThat(routes.complete()).isTrue();
    }
  }

  @Test
  void stopsInANetWithMoreWaysThanAnybodyCanCount() {
    int layers = 40;
    List<Integer> pairs = new ArrayList<>();
    for (int layer = 0; layer < layers; layer++) {
      for (int from = 0; from < 5; from++) {
        for (int to = 0; to < 5; to++) {
          pairs.add(2 + (layer + 1) * 5 + from);
          pairs.add(2 + layer * 5 + to);
        }
      }
    }
    for (int end = 0; end < 5; end++) {
      pairs.addAll(List.of(1, 2 + layers * 5 + end, 2 + end, 0));
    }
    SupplyArrays arrays =
        Networks.of(2 + (layers + 1) * 5, pairs.stream().mapToInt(i -> i).toArray());
    Routes routes = Routes.between(arrays, 1, 0, 50);
    assertThat(routes.routes()).hasSize(50).allMatch(way -> way.length == layers + 3);
    assertThat(routes.complete()).isFalse();
  }

  private static void tryAll(SupplyArrays arrays, List<Integer> way, Set<List<Integer>> all) {
    int last = way.get(way.size() - 1);
    if (last == 0) {
      all.add(List.copyOf(way));
      return;
    }
    for (int link : arrays.linksOutOf(last)) {
      int next = arrays.to(link);
      if (!way.contains(next)) {
        way.add(next);
        tryAll(arrays, way, all);
        way.remove(way.size() - 1);
      }
    }
  }

  private static List<Integer> list(int[] nodes) {
    List<Integer> list = new ArrayList<>();
    for (int node : nodes) {
      list.add(node);
    }
    return list;
  }
}
