package org.tual.exposure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UpstreamTest {

  @Test
  void countsEachSupplierOnceAndNeverTheAskedNode() {
    SupplyArrays arrays = Networks.of(6, 0, 2, 1, 2, 2, 3, 0, 3, 3, 0, 3, 3, 4, 5);
    assertThat(Upstream.count(arrays, new int[] {3, 5, 4, 1}, 100)).containsExactly(3, 1, 0, 0);
  }

  @Test
  void stopsCountingAtTheBound() {
    SupplyArrays chain = Networks.chain(1_000);
    assertThat(Upstream.count(chain, new int[] {999, 5, 10}, 10)).containsExactly(10, 5, 10);
  }

  @Test
  void agreesWithTryingLinkAfterLink() {
    Random random = new Random(9);
    for (int round = 0; round < 100; round++) {
      int nodes = 1 + random.nextInt(30);
      SupplyArrays arrays = Networks.random(random, nodes, random.nextInt(3 * nodes));
      int expected = 0;
      for (int node = 1; node < nodes; node++) {
        expected += Networks.distances(arrays, node)[0] > 0 ? 1 : 0;
      }
      assertThat(Upstream.count(arrays, new int[] {0}, nodes)).containsExactly(expected);
    }
  }

  @Test
  void followsAProductAndSaysWhereItStopsBeingStated() {
    SupplyArrays arrays = Networks.of(5, 0, 1, 1, 2, 2, 3, 4, 3);
    int[] seed = {800, 0, 0, 0, 900};
    int cotton = 1;
    int[] product = {ProductExposure.NOT_STATED, cotton, cotton, 2};
    ProductExposure exposure = ProductExposure.run(arrays, seed, product, cotton);
    assertThat(exposure.exposure().path(3)).containsExactly(0, 1, 2, 3);
    assertThat(exposure.exposure().pathLinks(3)).containsExactly(0, 1, 2);
    assertThat(exposure.statedUntil(3)).isEqualTo(1);
    assertThat(exposure.statedUntil(1)).isEqualTo(1);
    assertThat(exposure.statedUntil(0)).isEqualTo(-1);
    int[] allStated = {cotton, cotton, cotton, 2};
    assertThat(ProductExposure.run(arrays, seed, allStated, cotton).statedUntil(3)).isEqualTo(-1);
    assertThat(ProductExposure.run(arrays, seed, allStated, 2).exposure().source(3)).isEqualTo(4);
  }

  @Test
  void keepsLinkNumbersWhenSomeLinksAreLeftOut() {
    SupplyArrays arrays = Networks.of(3, 0, 1, 0, 1, 1, 2, 2, 2).keeping(link -> link != 0);
    assertThat(arrays.links()).isEqualTo(3);
    assertThat(arrays.linksInto(1)).containsExactly(1);
    assertThat(arrays.linksOutOf(2)).containsExactly(3);
    assertThat(arrays.from(2)).isEqualTo(1);
  }

  @Test
  void refusesLinksThatEndNowhere() {
    assertThatThrownBy(() -> Networks.of(2, 0, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SupplyArrays.of(2, new int[] {0}, new int[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
