package org.tual.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExposureTest {

  @Test
  void losesOneFifthWithEveryLink() {
    Exposure exposure = Exposure.run(Networks.chain(4), new int[] {1000, 0, 0, 0});
    assertThat(exposure.worst(1)).isEqualTo(800_000_000);
    assertThat(exposure.worst(2)).isEqualTo(640_000_000);
    assertThat(exposure.worst(3)).isEqualTo(512_000_000);
    assertThat(exposure.path(3)).containsExactly(0, 1, 2, 3);
    assertThat(exposure.pathLinks(3)).containsExactly(0, 1, 2);
    assertThat(exposure.source(3)).isZero();
    assertThat(exposure.distance(3)).isEqualTo(3);
  }

  @Test
  void saysNothingAboutANodeThatNothingFlaggedSupplies() {
    Exposure exposure = Exposure.run(Networks.chain(3), new int[] {0, 500, 0});
    assertThat(exposure.exposed(0)).isFalse();
    assertThat(exposure.exposed(1)).isFalse();
    assertThat(exposure.worst(1)).isZero();
    assertThat(exposure.source(1)).isEqualTo(-1);
    assertThat(exposure.distance(1)).isEqualTo(-1);
    assertThat(exposure.path(1)).isEmpty();
    assertThat(exposure.pathLinks(1)).isEmpty();
  }

  @Test
  void doesNotCountANodesOwnSeedEvenAroundACycle() {
    SupplyArrays ring = Networks.of(3, 0, 1, 1, 2, 2, 0, 1, 1);
    Exposure alone = Exposure.run(ring, new int[] {0, 1000, 0});
    assertThat(alone.exposed(1)).isFalse();
    assertThat(alone.path(0)).containsExactly(1, 2, 0);
    Exposure withOther = Exposure.run(ring, new int[] {0, 1000, 1});
    assertThat(withOther.path(1)).containsExactly(2, 0, 1);
    assertThat(withOther.path(2)).containsExactly(1, 2);
  }

  @Test
  void prefersAHigherSeedFarAwayToALowerOneNearBy() {
    SupplyArrays arrays = Networks.of(4, 0, 1, 1, 3, 2, 3);
    assertThat(Exposure.run(arrays, new int[] {1000, 0, 801, 0}).source(3)).isEqualTo(2);
    assertThat(Exposure.run(arrays, new int[] {1000, 0, 800, 0}).source(3)).isEqualTo(2);
    assertThat(Exposure.run(arrays, new int[] {1000, 0, 799, 0}).source(3)).isEqualTo(0);
  }

  @Test
  void amongEqualValuesTakesFewerLinksThenTheLowerNode() {
    SupplyArrays arrays = Networks.of(6, 0, 1, 1, 5, 2, 5, 3, 5, 4, 5);
    assertThat(Exposure.run(arrays, new int[] {1000, 0, 0, 0, 800, 0}).source(5)).isEqualTo(4);
    assertThat(Exposure.run(arrays, new int[] {0, 0, 7, 7, 7, 0}).source(5)).isEqualTo(2);
    SupplyArrays twoWays = Networks.of(5, 0, 3, 3, 4, 0, 2, 0, 2, 2, 4);
    Exposure exposure = Exposure.run(twoWays, new int[] {10, 0, 0, 0, 0});
    assertThat(exposure.path(4)).containsExactly(0, 2, 4);
    assertThat(exposure.pathLinks(4)).containsExactly(2, 4);
  }

  @Test
  void followsAChainOfAHundredThousandLinks() {
    int nodes = 100_001;
    int[] seed = new int[nodes];
    seed[0] = 1;
    Exposure exposure = Exposure.run(Networks.chain(nodes), seed);
    assertThat(exposure.exposed(nodes - 1)).isTrue();
    assertThat(exposure.worst(nodes - 1)).isZero();
    assertThat(exposure.path(nodes - 1)).hasSize(nodes);
  }

  @Test
  void comparesExactlyHoweverFarTheSeedsAre() {
    int[] seed = new int[3_000];
    seed[0] = 1000;
    seed[1_000] = 1;
    Exposure exposure = Exposure.run(Networks.chain(3_000), seed);
    assertThat(exposure.source(2_999)).isEqualTo(1_000);
    assertThat(exposure.compare(2_998, 2_999)).isNegative();
    assertThat(exposure.compare(2_999, 2_999)).isZero();
    assertThat(exposure.compare(0, 2_999)).isPositive();
  }

  @Test
  void agreesWithTryingAllSourcesOnRandomNetworks() {
    Random random = new Random(42);
    for (int round = 0; round < 400; round++) {
      int nodes = 1 + random.nextInt(30);
      SupplyArrays arrays = Networks.random(random, nodes, random.nextInt(3 * nodes));
      int[] seed = seeds(random, nodes);
      check(arrays, seed, Exposure.run(arrays, seed));
    }
  }

  @Test
  void decaysInExactFractions() {
    for (int links = 0; links < 130; links++) {
      BigInteger five = BigInteger.valueOf(5).pow(links);
      BigInteger four = BigInteger.valueOf(4).pow(links);
      BigInteger exact = BigInteger.valueOf(999_000_000).multiply(four).divide(five);
      assertThat(Decay.millionths(999, links)).isEqualTo(exact.longValueExact());
    }
  }

  @Test
  void refusesSeedsOutOfRangeOrOfTheWrongNumber() {
    SupplyArrays arrays = Networks.chain(2);
    assertThatThrownBy(() -> Exposure.run(arrays, new int[] {-1, 0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Exposure.run(arrays, new int[] {1001, 0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Exposure.run(arrays, new int[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static int[] seeds(Random random, int nodes) {
    int[] levels = {0, 0, 0, 1, 512, 640, 800, 1000, random.nextInt(1001)};
    return random.ints(nodes, 0, levels.length).map(at -> levels[at]).toArray();
  }

  static void check(SupplyArrays arrays, int[] seed, Exposure exposure) {
    List<Networks.Worst> worst = Networks.worst(arrays, seed);
    for (int node = 0; node < arrays.nodes(); node++) {
      Networks.Worst expected = worst.get(node);
      assertThat(exposure.source(node)).isEqualTo(expected == null ? -1 : expected.source());
      assertThat(exposure.distance(node)).isEqualTo(expected == null ? -1 : expected.distance());
      checkPath(arrays, exposure, node);
    }
  }

  private static void checkPath(SupplyArrays arrays, Exposure exposure, int node) {
    int[] path = exposure.path(node);
    int[] links = exposure.pathLinks(node);
    assertThat(links).hasSize(Math.max(0, exposure.distance(node)));
    for (int at = 0; at < links.length; at++) {
      assertThat(arrays.from(links[at])).isEqualTo(path[at]);
      assertThat(arrays.to(links[at])).isEqualTo(path[at + 1]);
    }
    if (path.length > 0) {
      assertThat(path[0]).isEqualTo(exposure.source(node));
      assertThat(path[path.length - 1]).isEqualTo(node);
    }
  }
}
