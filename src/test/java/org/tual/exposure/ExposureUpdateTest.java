package org.tual.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExposureUpdateTest {

  @Test
  void agreesWithAFullRunAfterEachOfManyChanges() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      int nodes = 2 + random.nextInt(40);
      SupplyArrays arrays = Networks.random(random, nodes, random.nextInt(3 * nodes));
      int[] seed = ExposureTest.seeds(random, nodes);
      Exposure exposure = Exposure.run(arrays, seed);
      for (int change = 0; change < 10; change++) {
        changeSome(random, arrays, seed, exposure);
      }
    }
  }

  private static void changeSome(
      Random random, SupplyArrays arrays, int[] seed, Exposure exposure) {
    int[] nodes = random.ints(1 + random.nextInt(4), 0, seed.length).distinct().toArray();
    int[] wanted = ExposureTest.seeds(random, nodes.length);
    for (int at = 0; at < nodes.length; at++) {
      seed[nodes[at]] = wanted[at];
    }
    Exposure before = Exposure.run(arrays, seed);
    int[] visited = exposure.update(nodes, wanted);
    assertThat(visited).isSorted().doesNotHaveDuplicates();
    same(before, exposure, seed.length);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 400, 5_000})
  void followsAHubThatRisesAndFalls(int spokes) {
    int[] from = new int[2 * spokes];
    int[] to = new int[2 * spokes];
    for (int spoke = 0; spoke < spokes; spoke++) {
      from[spoke] = 0;
      to[spoke] = 1 + spoke;
      from[spokes + spoke] = 1 + spoke;
      to[spokes + spoke] = spoke % 50 == 0 ? 0 : 1 + spokes;
    }
    SupplyArrays arrays = SupplyArrays.of(spokes + 2, from, to);
    int[] seed = new int[spokes + 2];
    IntStream.range(1, spokes).filter(node -> node % 7 == 0).forEach(node -> seed[node] = 300);
    Exposure exposure = Exposure.run(arrays, seed);
    for (int hub : new int[] {1000, 10, 0, 999, 300, 375, 0}) {
      seed[0] = hub;
      exposure.update(new int[] {0}, new int[] {hub});
      same(Exposure.run(arrays, seed), exposure, seed.length);
    }
  }

  @Test
  void agreesOnALargerNetworkOfTiersWithBackEdges() {
    int nodes = 20_000;
    Random random = new Random(11);
    int[] from = random.ints(50_000, 0, nodes).toArray();
    int[] to = new int[from.length];
    Arrays.setAll(to, link -> random.nextInt(50) == 0 ? random.nextInt(nodes) : from[link] / 3);
    SupplyArrays arrays = SupplyArrays.of(nodes, from, to);
    int[] seed = new int[nodes];
    IntStream.range(0, nodes).filter(node -> node % 40 == 0).forEach(node -> seed[node] = 600);
    Exposure exposure = Exposure.run(arrays, seed);
    for (int round = 0; round < 30; round++) {
      int[] changed = random.ints(100, 0, nodes).distinct().toArray();
      int[] wanted = ExposureTest.seeds(random, changed.length);
      for (int at = 0; at < changed.length; at++) {
        seed[changed[at]] = wanted[at];
      }
      exposure.update(changed, wanted);
      same(Exposure.run(arrays, seed), exposure, nodes);
    }
  }

  @Test
  void visitsOnlyWhatAChangeCanReach() {
    Exposure exposure = Exposure.run(Networks.chain(1_000), new int[1_000]);
    assertThat(exposure.update(new int[] {990}, new int[] {5}))
        .containsExactly(IntStream.range(990, 1_000).toArray());
    assertThat(exposure.update(new int[] {990}, new int[] {5})).isEmpty();
  }

  @Test
  void refusesAsManySeedsAsThereAreNotNodes() {
    Exposure exposure = Exposure.run(Networks.chain(3), new int[3]);
    assertThatThrownBy(() -> exposure.update(new int[] {1}, new int[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> exposure.update(new int[] {1}, new int[] {1001}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void same(Exposure expected, Exposure actual, int nodes) {
    for (int node = 0; node < nodes; node++) {
      if (expected.source(node) != actual.source(node)
          || expected.worst(node) != actual.worst(node)
          || !Arrays.equals(expected.pathLinks(node), actual.pathLinks(node))) {
        assertThat(actual.path(node)).as("node %d", node).isEqualTo(expected.path(node));
        assertThat(actual.pathLinks(node)).isEqualTo(expected.pathLinks(node));
      }
    }
  }
}
