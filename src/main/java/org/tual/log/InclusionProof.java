package org.tual.log;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shows that one leaf is in a tree, without the other leaves: the audit path of RFC 6962, section
 * 2.1.1, checked as RFC 9162, section 2.1.3.2 says.
 *
 * @param index the leaf, counted from 0
 * @param size leaves in the tree
 * @param path hashes of 32 bytes, from the leaf up
 */
public record InclusionProof(long index, long size, List<byte[]> path) {
  /**
   * A proof as given.
   *
   * @throws IllegalArgumentException where a hash has not 32 bytes
   */
  public InclusionProof {
    path = Hashes.copies(path);
  }

  /**
   * Makes the proof; reads every other leaf of the tree once.
   *
   * @throws IllegalArgumentException where the tree has no such leaf
   */
  public static InclusionProof of(LeafSource leaves, long index, long size) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("A tree of " + size + " has no leaf " + index + ".");
    }
    List<byte[]> down = new ArrayList<>();
    long from = 0;
    long to = size;
    while (to - from > 1) {
      long middle = from + Split.of(to - from);
      if (index < middle) {
        down.add(0, Tree.subtree(leaves, middle, to));
        to = middle;
      } else {
        down.add(0, Tree.subtree(leaves, from, middle));
        from = middle;
      }
    }
    return new InclusionProof(index, size, down);
  }

  /** The path leads from this leaf hash to this root. */
  public boolean holds(byte[] leafHash, byte[] root) {
    if (index < 0 || index >= size) {
      return false;
    }
    long node = index;
    long last = size - 1;
    byte[] hash = leafHash;
    for (byte[] sibling : path) {
      if (last == 0) {
        return false;
      }
      if ((node & 1) == 1 || node == last) {
        hash = Hashes.node(sibling, hash);
        while ((node & 1) == 0 && node != 0) {
          node >>= 1;
          last >>= 1;
        }
      } else {
        hash = Hashes.node(hash, sibling);
      }
      node >>= 1;
      last >>= 1;
    }
    return last == 0 && Arrays.equals(hash, root);
  }
}
