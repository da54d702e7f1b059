package org.tual.log;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing Merkle tree (RFC 6962, section 2.1) that keeps only its frontier: the root of one full
 * subtree for each bit set in the size, so 64 hashes at most. Roots of earlier sizes and proofs are
 * computed from stored leaf hashes. Not for use by two threads at once.
 */
public final class Tree {
  private static final int LEVELS = 63;

  private final byte[][] full = new byte[LEVELS][];
  private long size;

  /** A tree without leaves. */
  public Tree() {}

  /**
   * Goes on from a kept frontier.
   *
   * @param size number of leaves
   * @param frontier what {@link #frontier()} gave at that size
   * @throws IllegalArgumentException where the two do not fit
   */
  public static Tree resume(long size, List<byte[]> frontier) {
    if (size < 0 || Long.bitCount(size) != frontier.size()) {
      throw new IllegalArgumentException(
          "A tree of " + size + " leaves has no frontier of " + frontier.size() + " hashes.");
    }
    Tree tree = new Tree();
    tree.size = size;
    int next = 0;
    for (int level = LEVELS - 1; level >= 0; level--) {
      if ((size >> level & 1) == 1) {
        tree.full[level] = Hashes.copy(frontier.get(next));
        next++;
      }
    }
    return tree;
  }

  /** The root over the first leaves of a source; reads each of them once, in order. */
  public static byte[] root(LeafSource leaves, long size) {
    return subtree(leaves, 0, size);
  }

  /** The root over the leaves from one index to before another. */
  static byte[] subtree(LeafSource leaves, long from, long to) {
    Tree tree = new Tree();
    for (long index = from; index < to; index++) {
      tree.append(leaves.leafHash(index));
    }
    return tree.root();
  }

  /**
   * Adds a leaf at the end.
   *
   * @param leafHash 32 bytes, from {@link Hashes#leaf}
   * @throws IllegalArgumentException where it has another length
   */
  public void append(byte[] leafHash) {
    byte[] carried = Hashes.copy(leafHash);
    int level = 0;
    while ((size >> level & 1) == 1) {
      carried = Hashes.node(full[level], carried);
      full[level] = null;
      level++;
    }
    full[level] = carried;
    size++;
  }

  /** Number of leaves. */
  public long size() {
    return size;
  }

  /** The root now, 32 bytes. */
  public byte[] root() {
    byte[] root = null;
    for (byte[] subtree : full) {
      if (subtree != null) {
        root = root == null ? subtree : Hashes.node(subtree, root);
      }
    }
    return root == null ? Hashes.empty() : root.clone();
  }

  /** The roots of the full subtrees, the largest first: all that must be kept to go on. */
  public List<byte[]> frontier() {
    List<byte[]> frontier = new ArrayList<>();
    for (int level = LEVELS - 1; level >= 0; level--) {
      if (full[level] != null) {
        frontier.add(full[level].clone());
      }
    }
    return frontier;
  }
}
