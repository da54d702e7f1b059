package org.tual.supplychain;

import java.util.Arrays;

/**
 * Gives equal texts the same small number and keeps each once, as bytes: one to three for each
 * character, half surrogates included, so that any text comes back as it was.
 */
final class Texts {
  private static final int NONE = -1;

  private byte[] bytes = new byte[1 << 12];
  private final IntColumn ends = new IntColumn();
  private int[] table = new int[1 << 10];
  private byte[] packed = new byte[256];

  Texts() {
    Arrays.fill(table, NONE);
  }

  int id(String text) {
    int length = pack(text);
    int slot = slot(length);
    if (table[slot] != NONE) {
      return table[slot];
    }
    int id = ends.size();
    int start = start(id);
    if (start + length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(start + length, bytes.length + (bytes.length >> 1)));
    }
    System.arraycopy(packed, 0, bytes, start, length);
    ends.add(start + length);
    table[slot] = id;
    if (ends.size() * 2L > table.length) {
      grow();
    }
    return id;
  }

  String text(int id) {
    int start = start(id);
    int end = ends.get(id);
    char[] characters = new char[end - start];
    int length = 0;
    for (int at = start; at < end; length++) {
      int first = bytes[at++];
      if (first >= 0) {
        characters[length] = (char) first;
      } else if ((first & 0x20) == 0) {
        characters[length] = (char) ((first & 0x1f) << 6 | bytes[at++] & 0x3f);
      } else {
        int middle = (bytes[at++] & 0x3f) << 6;
        characters[length] = (char) ((first & 0x0f) << 12 | middle | bytes[at++] & 0x3f);
      }
    }
    return new String(characters, 0, length);
  }

  private int start(int id) {
    return id == 0 ? 0 : ends.get(id - 1);
  }

  private int pack(String text) {
    if (packed.length < text.length() * 3) {
      packed = new byte[text.length() * 3];
    }
    int length = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character < 0x80) {
        packed[length++] = (byte) character;
      } else if (character < 0x800) {
        packed[length++] = (byte) (0xc0 | character >> 6);
        packed[length++] = (byte) (0x80 | character & 0x3f);
      } else {
        packed[length++] = (byte) (0xe0 | character >> 12);
        packed[length++] = (byte) (0x80 | character >> 6 & 0x3f);
        packed[length++] = (byte) (0x80 | character & 0x3f);
      }
    }
    return length;
  }

  private int slot(int length) {
    int slot = place(hash(packed, 0, length));
    while (table[slot] != NONE && !same(table[slot], length)) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private boolean same(int id, int length) {
    return Arrays.equals(bytes, start(id), ends.get(id), packed, 0, length);
  }

  private void grow() {
    table = new int[table.length * 2];
    Arrays.fill(table, NONE);
    for (int id = 0; id < ends.size(); id++) {
      int slot = place(hash(bytes, start(id), ends.get(id)));
      while (table[slot] != NONE) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = id;
    }
  }

  private int place(int hash) {
    return (hash ^ hash >>> 15) & table.length - 1;
  }

  private static int hash(byte[] from, int start, int end) {
    int hash = 1;
    for (int at = start; at < end; at++) {
      hash = hash * 31 + from[at];
    }
    return hash * 0x9E3779B9;
  }
}
