package org.tual.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StepsTest {

  @Test
  void countsTheLeastLinksDownToTheBuyer() {
    SupplyArrays arrays = Networks.of(5, 3, 2, 2, 1, 1, 0, 3, 1, 0, 3);
    Steps steps = Steps.from(arrays, new int[] {0});
    assertThat(steps.steps(0)).isZero();
    assertThat(steps.steps(3)).isEqualTo(2);
    assertThat(steps.path(3)).containsExactly(3, 1, 0);
    assertThat(steps.pathLinks(3)).containsExactly(3, 2);
    assertThat(steps.next(3)).isEqualTo(1);
    assertThat(steps.link(3)).isEqualTo(3);
    assertThat(steps.steps(4)).isEqualTo(-1);
    assertThat(steps.path(4)).isEmpty();
    assertThat(steps.pathLinks(4)).isEmpty();
    assertThat(steps.next(0)).isEqualTo(-1);
  }

  @Test
  void amongEqualWaysTakesTheLowestNextNodeAndLink() {
    SupplyArrays arrays = Networks.of(5, 4, 3, 4, 2, 4, 2, 3, 0, 2, 1);
    Steps steps = Steps.from(arrays, new int[] {0, 1, 0});
    assertThat(steps.path(4)).containsExactly(4, 2, 1);
    assertThat(steps.link(4)).isEqualTo(1);
  }

  @Test
  void agreesWithTryingLinkAfterLink() {
    Random random = new Random(5);
    for (int round = 0; round < 200; round++) {
      int nodes = 1 + random.nextInt(30);
      SupplyArrays arrays = Networks.random(random, nodes, random.nextInt(3 * nodes));
      Steps steps = Steps.from(arrays, new int[] {0});
      for (int node = 0; node < nodes; node++) {
        assertThat(steps.steps(node)).isEqualTo(Networks.distances(arrays, node)[0]);
      }
    }
  }

  @Test
  void walksAChainOfAHundredThousandLinks() {
    Steps steps = Steps.from(Networks.chain(100_001), new int[] {100_000});
    assertThat(steps.steps(0)).isEqualTo(100_000);
    assertThat(steps.path(0)).hasSize(100_001);
  }
}
