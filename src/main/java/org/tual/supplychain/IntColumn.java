package org.tual.supplychain;

import java.util.Arrays;

/** A growing row of whole numbers, in pieces, so that growth neither copies nor wastes half. */
final class IntColumn {
  private static final int BITS = 14;
  private static final int PIECE = 1 << BITS;

  private int[][] pieces = new int[16][];
  private int size;

  void add(int number) {
    int piece = size >>> BITS;
    if (piece == pieces.length) {
      pieces = Arrays.copyOf(pieces, piece * 2);
    }
    if (pieces[piece] == null) {
      pieces[piece] = new int[PIECE];
    }
    pieces[piece][size++ & PIECE - 1] = number;
  }

  int get(int at) {
    return pieces[at >>> BITS][at & PIECE - 1];
  }

  void set(int at, int number) {
    pieces[at >>> BITS][at & PIECE - 1] = number;
  }

  int size() {
    return size;
  }
}
