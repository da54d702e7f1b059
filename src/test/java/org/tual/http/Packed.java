package org.tual.http;

import java.io.ByteArrayOutputStream;
import java.util.function.BiConsumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Finds what was packed by DEFLATE anywhere in bytes: entries of a zip, gzip, and zlib. */
final class Packed {
  /** More of one stream is not looked at. */
  private static final int MOST = 128 << 20;

  /** What bytes that were never packed give by chance. */
  private static final int FEWEST = 8;

  private static final byte[] ENTRY = {'P', 'K', 3, 4};
  private static final byte[] GZIP = {0x1F, (byte) 0x8B, 8};
  private static final int ENTRY_HEAD = 30;
  private static final int GZIP_HEAD = 10;

  private Packed() {}

  /** Gives each that is found, with how it was packed. */
  static void in(byte[] all, BiConsumer<String, byte[]> found) {
    for (int at = 0; at + 2 < all.length; at++) {
      if (all[at] == 'P' && Hunt.begins(all, at, ENTRY) && at + ENTRY_HEAD < all.length) {
        int from = at + ENTRY_HEAD + two(all, at + 26) + two(all, at + 28);
        if (two(all, at + 8) != 0) {
          give("zip", all, from, true, found);
        }
      } else if (all[at] == 0x1F && Hunt.begins(all, at, GZIP)) {
        give("gzip", all, gzip(all, at), true, found);
      } else if (all[at] == 0x78 && ((all[at] & 0xFF) << 8 | all[at + 1] & 0xFF) % 31 == 0) {
        give("zlib", all, at, false, found);
      }
    }
  }

  private static int two(byte[] all, int at) {
    return all[at] & 0xFF | (all[at + 1] & 0xFF) << Byte.SIZE;
  }

  /** Where the packed bytes begin, behind the names that may stand before them. */
  private static int gzip(byte[] all, int at) {
    int flags = at + 3 < all.length ? all[at + 3] : 0;
    int from = at + GZIP_HEAD;
    if ((flags & 4) != 0 && from + 1 < all.length) {
      from += 2 + two(all, from);
    }
    for (int names = Integer.bitCount(flags & 24); names > 0; names--) {
      while (from < all.length && all[from] != 0) {
        from++;
      }
      from++;
    }
    return from + ((flags & 2) == 0 ? 0 : 2);
  }

  private static void give(
      String how, byte[] all, int from, boolean bare, BiConsumer<String, byte[]> found) {
    if (from >= all.length) {
      return;
    }
    Inflater inflater = new Inflater(bare);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[1 << Short.SIZE];
    try {
      inflater.setInput(all, from, all.length - from);
      int many = inflater.inflate(block);
      while (many > 0 && out.size() < MOST) {
        out.write(block, 0, many);
        many = inflater.inflate(block);
      }
    } catch (DataFormatException e) {
      // what came before it counts
    } finally {
      inflater.end();
    }
    if (out.size() > FEWEST) {
      found.accept(how, out.toByteArray());
    }
  }
}
