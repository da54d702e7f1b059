package org.tual.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shows that a tree only grew: its first leaves are those of an earlier, smaller tree. The proof of
 * RFC 6962, section 2.1.2, checked as RFC 9162, section 2.1.4.2 says.
 *
 * @param from leaves in the earlier tree
 * @param to leaves in the later tree, at least as many
 * @param path hashes of 32 bytes; none where a size is 0 or both are the same
 */
public record ConsistencyProof(long from, long to, List<byte[]> path) {
  /**
   * A proof as given.
   *
   * @throws IllegalArgumentException where a hash has not 32 bytes
   */
  public ConsistencyProof {
    path = Hashes.copies(path);
  }

  /**
   * Makes the proof; reads each leaf of the later tree once at most.
   *
   * @throws IllegalArgumentException where the sizes are no sizes of one growing tree
   */
  public static ConsistencyProof of(LeafSource leaves, long from, long to) {
    if (from < 0 || from > to) {
      throw new IllegalArgumentException("No tree grows from " + from + " leaves to " + to + ".");
    }
    List<byte[]> path = new ArrayList<>();
    if (from > 0) {
      long left = 0;
      long right = to;
      while (right != from) {
        long middle = left + Split.of(right - left);
        if (from <= middle) {
          path.add(0, Tree.subtree(leaves, middle, right));
          right = middle;
        } else {
          path.add(0, Tree.subtree(leaves, left, middle));
          left = middle;
        }
      }
      // The earlier root itself is known to whoever checks, so a whole earlier tree is left out.
      if (left > 0) {
        path.add(0, Tree.subtree(leaves, left, right));
      }
    }
    return new ConsistencyProof(from, to, path);
  }

  /** The later root only adds to the earlier one. */
  public boolean holds(byte[] earlier, byte[] later) {
    if (from < 0 || from > to) {
      return false;
    }
    if (from == to) {
      return path.isEmpty() && Arrays.equals(earlier, later);
    }
    if (from == 0) {
      return path.isEmpty() && Arrays.equals(earlier, Hashes.empty());
    }
    List<byte[]> steps = new ArrayList<>(path);
    if (Long.bitCount(from) == 1) {
      steps.add(0, earlier);
    }
    return !steps.isEmpty() && climb(steps, earlier, later);
  }

  private boolean climb(List<byte[]> steps, byte[] earlier, byte[] later) {
    int full = Long.numberOfTrailingZeros(from);
    long node = from - 1 >> full;
    long last = to - 1 >> full;
    byte[] old = steps.get(0);
    byte[] grown = steps.get(0);
    for (byte[] step : steps.subList(1, steps.size())) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        old = Hashes.node(step, old);
        grown = Hashes.node(step, grown);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        grown = Hashes.node(grown, step);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(old, earlier) && Arrays.equals(grown, later);
  }
}
