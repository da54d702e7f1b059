package org.tual.graph;

import java.util.Arrays;

/** Disjoint sets over small numbers, without recursion. */
final class UnionFind {
  private int[] parent = new int[1024];
  private int size;

  int add() {
    if (size == parent.length) {
      parent = Arrays.copyOf(parent, size * 2);
    }
    parent[size] = size;
    return size++;
  }

  int find(int element) {
    int root = element;
    while (parent[root] != root) {
      root = parent[root];
    }
    while (parent[element] != root) {
      int next = parent[element];
      parent[element] = root;
      element = next;
    }
    return root;
  }

  /**
   * Joins two sets; the smaller number becomes the root, so that the order of joining is no matter.
   */
  void union(int one, int other) {
    int first = find(one);
    int second = find(other);
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  int size() {
    return size;
  }
}
