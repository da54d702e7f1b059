package org.tual.log;

/** Where stored leaf hashes are read from; a table, an array, a file. */
@FunctionalInterface
public interface LeafSource {
  /**
   * The leaf hash of one event.
   *
   * @param index counted from 0, so the event's sequence less 1
   * @return 32 bytes
   */
  byte[] leafHash(long index);
}
