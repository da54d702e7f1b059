package org.tual.exposure;

/** How many nodes lie upstream of a few nodes that are asked about. */
public final class Upstream {
  private Upstream() {}

  /**
   * Counts the other nodes from which a chain of links leads to each asked node. Each asked node
   * costs a walk of its own, so ask about a few.
   *
   * @param asked nodes asked about
   * @param most where counting stops: this number means "at least so many"
   * @return one count for each asked node, in the same order
   */
  public static int[] count(SupplyArrays arrays, int[] asked, int most) {
    int[] counts = new int[asked.length];
    int[] seenFor = new int[arrays.nodes()];
    int[] queue = new int[arrays.nodes()];
    for (int at = 0; at < asked.length; at++) {
      counts[at] = walk(arrays, asked[at], most, at + 1, seenFor, queue);
    }
    return counts;
  }

  private static int walk(
      SupplyArrays arrays, int asked, int most, int mark, int[] seenFor, int[] queue) {
    int size = 1;
    queue[0] = asked;
    seenFor[asked] = mark;
    for (int head = 0; head < size; head++) {
      int node = queue[head];
      for (int at = arrays.upFirst[node]; at < arrays.upFirst[node + 1]; at++) {
        int supplier = arrays.upNode[at];
        if (seenFor[supplier] != mark) {
          if (size > most) {
            return most;
          }
          seenFor[supplier] = mark;
          queue[size++] = supplier;
        }
      }
    }
    return size - 1;
  }
}
