package org.tual.log;

import java.util.ArrayList;
import java.util.List;

/** The definitions of RFC 6962, section 2.1, as they are printed: recursive and slow. */
final class NaiveTree {
  private NaiveTree() {}

  private static int split(int size) {
    int k = 1;
    while (k * 2 < size) {
      k *= 2;
    }
    return k;
  }

  static byte[] root(List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      return Hashes.empty();
    }
    if (leaves.size() == 1) {
      return leaves.get(0);
    }
    int k = split(leaves.size());
    return Hashes.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
  }

  static List<byte[]> path(int m, List<byte[]> leaves) {
    if (leaves.size() <= 1) {
      return new ArrayList<>();
    }
    int k = split(leaves.size());
    List<byte[]> left = leaves.subList(0, k);
    List<byte[]> right = leaves.subList(k, leaves.size());
    List<byte[]> path = m < k ? path(m, left) : path(m - k, right);
    path.add(root(m < k ? right : left));
    return path;
  }

  static List<byte[]> proof(int m, List<byte[]> leaves) {
    return subproof(m, leaves, true);
  }

  private static List<byte[]> subproof(int m, List<byte[]> leaves, boolean whole) {
    if (m == leaves.size()) {
      List<byte[]> last = new ArrayList<>();
      if (!whole) {
        last.add(root(leaves));
      }
      return last;
    }
    int k = split(leaves.size());
    List<byte[]> left = leaves.subList(0, k);
    List<byte[]> right = leaves.subList(k, leaves.size());
    if (m <= k) {
      List<byte[]> proof = subproof(m, left, whole);
      proof.add(root(right));
      return proof;
    }
    List<byte[]> proof = subproof(m - k, right, false);
    proof.add(root(left));
    return proof;
  }
}
