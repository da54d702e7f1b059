package org.tual.log;

/** Where RFC 6962 divides a tree. */
final class Split {
  private Split() {}

  /** The largest power of two below a size of 2 or more: the number of leaves on the left. */
  static long of(long size) {
    return Long.highestOneBit(size - 1);
  }
}
