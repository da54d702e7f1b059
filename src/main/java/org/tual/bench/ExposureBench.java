package org.tual.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.tual.exposure.Cycles;
import org.tual.exposure.Exposure;
import org.tual.exposure.SupplyArrays;
import org.tual.exposure.Upstream;

/** Exposure with best paths against a plain breadth-first walk over the same arrays. */
final class ExposureBench {
  private static final int CHANGED = 100;

  private ExposureBench() {}

  static void run(SyntheticChain chain, int runs, BenchTable table) {
    int sites = chain.sites();
    SupplyArrays arrays = chain.arrays();
    int[] seeds = chain.seeds();
    int[] buyer = {sites};
    Measured.Work plain = () -> Upstream.count(arrays, buyer, Integer.MAX_VALUE)[0];
    int[] everywhere = Arrays.stream(seeds).map(seed -> 100 + seed).toArray();
    long[] nanos =
        Measured.medians(
            runs,
            plain,
            () -> Exposure.run(arrays, seeds).worst(sites),
            () -> Exposure.run(arrays, everywhere).worst(sites),
            () -> Cycles.find(arrays).examples().size());
    table.times("exposure, 2 in 100 sites seeded, against a walk", sites, nanos[1], nanos[0]);
    table.times("exposure, every site seeded, against a walk", sites, nanos[2], nanos[0]);
    table.times("cycles, against a walk", sites, nanos[3], nanos[0]);
    changes(chain, arrays, runs, table, nanos[1]);
    hub(chain, runs, table);
  }

  private static void changes(
      SyntheticChain chain, SupplyArrays arrays, int runs, BenchTable table, long full) {
    SplittableRandom random = new SplittableRandom(chain.seed());
    Exposure exposure = Exposure.run(arrays, chain.seeds());
    Measured.Work anywhere =
        () -> {
          int[] nodes = random.ints(CHANGED, 0, chain.sites()).distinct().toArray();
          return exposure.update(nodes, heights(random, nodes.length)).length;
        };
    // a site next to the raw material feeds many; one next to the buyer feeds few
    int deepest = chain.sites() - 1;
    Measured.Work oneFar = () -> exposure.update(new int[] {deepest}, heights(random, 1)).length;
    long[] nanos = Measured.medians(runs, anywhere, oneFar);
    table.compare("exposure after 100 changes, against in full", chain.sites(), nanos[0], full);
    table.compare("exposure after 1 change, against in full", chain.sites(), nanos[1], full);
  }

  /** One supplier of every tenth site rises and falls: the dearest single change there is. */
  private static void hub(SyntheticChain chain, int runs, BenchTable table) {
    SupplyArrays arrays = chain.arraysWithHub();
    int[] seeds = Arrays.copyOf(chain.seeds(), arrays.nodes());
    int[] hub = {arrays.nodes() - 1};
    Exposure exposure = Exposure.run(arrays, seeds);
    long[] nanos =
        Measured.medians(
            runs,
            () -> Exposure.run(arrays, seeds).worst(0),
            () ->
                exposure.update(hub, new int[] {1000}).length
                    + exposure.update(hub, new int[] {0}).length);
    // there and back again are two changes
    table.compare(
        "exposure after a hub's change, against in full", chain.sites(), nanos[1] / 2, nanos[0]);
  }

  private static int[] heights(SplittableRandom random, int count) {
    return random.ints(count, 0, 4).map(height -> height * 333).toArray();
  }
}
