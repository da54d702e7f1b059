package org.tual.fieldwork;

import java.util.function.Supplier;
import org.tual.ledger.Refused;
import org.tual.ledger.Unavailable;

/**
 * Lets what is sent twice at the same moment come one after the other, so that the second finds
 * what the first left. Where another process was faster, the work is done once more.
 */
final class Turns {
  private static final int MANY = 64;

  private final Object[] turns = new Object[MANY];

  Turns() {
    for (int i = 0; i < MANY; i++) {
      turns[i] = new Object();
    }
  }

  <T> T take(String of, Supplier<T> work) {
    synchronized (turns[Math.floorMod(of.hashCode(), MANY)]) {
      try {
        return work.get();
      } catch (NotTaken | Refused | Unavailable e) {
        throw e;
      } catch (RuntimeException e) {
        return work.get();
      }
    }
  }
}
