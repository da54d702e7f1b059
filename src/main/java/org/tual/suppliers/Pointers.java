package org.tual.suppliers;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** For each of many owners, places in a file, in the order in which they were added. */
final class Pointers {
  private static final int BYTES = Long.BYTES + Integer.BYTES;

  /**
   * A place in a file.
   *
   * @param from number of its first byte
   * @param length bytes
   */
  record Part(long from, int length) {}

  private final int[] first;
  private final int[] last;
  private int[] next = new int[1_024];
  private long[] from = new long[1_024];
  private int[] length = new int[1_024];
  private int size;

  Pointers(int owners) {
    first = new int[owners];
    last = new int[owners];
    Arrays.fill(first, -1);
  }

  void add(int owner, long place, int bytes) {
    if (size == next.length) {
      next = Arrays.copyOf(next, size * 2);
      from = Arrays.copyOf(from, size * 2);
      length = Arrays.copyOf(length, size * 2);
    }
    from[size] = place;
    length[size] = bytes;
    next[size] = -1;
    if (first[owner] < 0) {
      first[owner] = size;
    } else {
      next[last[owner]] = size;
    }
    last[owner] = size++;
  }

  /** All places of one owner, as bytes. */
  byte[] of(int owner) {
    int count = 0;
    for (int at = first[owner]; at >= 0; at = next[at]) {
      count++;
    }
    ByteBuffer bytes = ByteBuffer.allocate(count * BYTES);
    for (int at = first[owner]; at >= 0; at = next[at]) {
      bytes.putLong(from[at]).putInt(length[at]);
    }
    return bytes.array();
  }

  /** The places that these bytes stand for. */
  static List<Part> read(byte[] bytes, int offset, int count) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, count);
    List<Part> parts = new ArrayList<>();
    while (buffer.hasRemaining()) {
      parts.add(new Part(buffer.getLong(), buffer.getInt()));
    }
    return parts;
  }
}
