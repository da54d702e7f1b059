package org.tual.exposure;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Brings labels up to date after some seeds changed. What a seed reached is withdrawn by following
 * its own labels; gaps are then filled from the neighbours, best first. Nodes that no changed seed
 * reaches among their best two are not visited. Gives up where so much changes that a full run is
 * cheaper.
 */
final class Change {
  /** A label costs about this many times more to change than to work out in a full run. */
  private static final int FULL_RUN_IS_CHEAPER = 30;

  private static final int ALWAYS_IN_PARTS = 1_000;

  private record Offer(int node, int source, int distance, int before, int link) {}

  private final SupplyArrays arrays;
  private final Labels labels;
  private final BitSet touched = new BitSet();
  private final PriorityQueue<Offer> offers;
  private int[] pending = new int[64];
  private int pendingSize;
  private int left;

  Change(SupplyArrays arrays, Labels labels) {
    this.arrays = arrays;
    this.labels = labels;
    Comparator<Offer> best = (a, b) -> labels.compare(a.source, a.distance, b.source, b.distance);
    offers =
        new PriorityQueue<>(
            best.thenComparingInt(Offer::node)
                .thenComparingInt(Offer::before)
                .thenComparingInt(Offer::link));
  }

  /**
   * Applies the new seeds and returns the nodes whose labels were touched, in ascending order; null
   * where it gave up, with the new seeds set and the labels spoiled.
   */
  int[] apply(int[] nodes, int[] seeds) {
    int[] changed = changed(nodes, seeds);
    left = ALWAYS_IN_PARTS + arrays.nodes() / FULL_RUN_IS_CHEAPER;
    for (int node : changed) {
      withdraw(node);
    }
    for (int at = 0; at < nodes.length; at++) {
      labels.seed[nodes[at]] = seeds[at];
    }
    if (left >= 0) {
      touched.stream().forEach(this::gather);
      for (int node : changed) {
        offerOwn(node);
      }
      settle();
    }
    return left < 0 ? null : touched.stream().toArray();
  }

  private int[] changed(int[] nodes, int[] seeds) {
    int[] changed = new int[nodes.length];
    int count = 0;
    for (int at = 0; at < nodes.length; at++) {
      if (labels.seed[nodes[at]] != seeds[at]) {
        changed[count++] = nodes[at];
      }
    }
    return Arrays.copyOf(changed, count);
  }

  /** Everyone who holds a source's label has it from someone who holds it too. */
  private void withdraw(int source) {
    withdrawAt(source, source);
    while (pendingSize > 0 && left >= 0) {
      int node = pending[--pendingSize];
      for (int at = arrays.downFirst[node]; at < arrays.downFirst[node + 1]; at++) {
        withdrawAt(arrays.downNode[at], source);
      }
    }
  }

  private void withdrawAt(int node, int source) {
    int place = labels.find(node, source);
    if (place < 0) {
      return;
    }
    left--;
    labels.remove(node, place);
    touched.set(node);
    if (pendingSize == pending.length) {
      pending = Arrays.copyOf(pending, pendingSize * 2);
    }
    pending[pendingSize++] = node;
  }

  private void gather(int node) {
    offerOwn(node);
    for (int at = arrays.upFirst[node]; at < arrays.upFirst[node + 1]; at++) {
      int supplier = arrays.upNode[at];
      for (int place = supplier * Labels.KEPT; place < (supplier + 1) * Labels.KEPT; place++) {
        if (labels.source[place] != Labels.NONE) {
          offer(
              new Offer(
                  node,
                  labels.source[place],
                  labels.distance[place] + 1,
                  supplier,
                  arrays.upLink[at]));
        }
      }
    }
  }

  private void offerOwn(int node) {
    if (labels.seed[node] > 0) {
      offer(new Offer(node, node, 0, Labels.NONE, Labels.NONE));
    }
  }

  private void offer(Offer offer) {
    int last = offer.node * Labels.KEPT + 1;
    if (labels.find(offer.node, offer.source) < 0
        && labels.beats(offer.source, offer.distance, last)) {
      offers.add(offer);
    }
  }

  private void settle() {
    for (Offer offer = offers.poll(); offer != null && left >= 0; offer = offers.poll()) {
      int last = offer.node * Labels.KEPT + 1;
      if (labels.find(offer.node, offer.source) >= 0
          || !labels.beats(offer.source, offer.distance, last)) {
        continue;
      }
      left--;
      labels.insert(offer.node, offer.source, offer.distance, offer.before, offer.link);
      touched.set(offer.node);
      for (int at = arrays.downFirst[offer.node]; at < arrays.downFirst[offer.node + 1]; at++) {
        offer(
            new Offer(
                arrays.downNode[at],
                offer.source,
                offer.distance + 1,
                offer.node,
                arrays.downLink[at]));
      }
    }
  }
}
