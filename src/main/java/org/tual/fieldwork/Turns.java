package org.tual.fieldwork;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets what is sent twice at the same moment come one after the other, so that the second finds
 * what the first left. Where another process was faster, the work is done once more, and no more
 * than that; whatever else keeps it from being done goes to the caller at once.
 */
final class Turns {
  private static final int MANY = 64;

  /**
   * What a database says where somebody else was faster: the row is there already, or the
   * transaction was chosen to end a deadlock (classes 23 and 40 of ISO/IEC 9075-2); or the lock did
   * not come in time (H2, PostgreSQL).
   */
  private static final Pattern FASTER = Pattern.compile("23...|40...|HYT00|55P03");

  private final Object[] turns = new Object[MANY];

  Turns() {
    for (int i = 0; i < MANY; i++) {
      turns[i] = new Object();
    }
  }

  /**
   * Does the work when it is its turn.
   *
   * @param of works of the same name wait for each other
   * @throws NotTaken.NotNow where others were faster twice
   */
  <T> T take(String of, Supplier<T> work) {
    synchronized (turns[Math.floorMod(of.hashCode(), MANY)]) {
      try {
        return work.get();
      } catch (RuntimeException e) {
        if (!faster(e)) {
          throw e;
        }
      }
      try {
        return work.get();
      } catch (RuntimeException e) {
        if (!faster(e)) {
          throw e;
        }
        throw new NotTaken.NotNow("Somebody else writes the same at this moment. Send it again.");
      }
    }
  }

  private static boolean faster(Throwable fault) {
    return Stream.iterate(fault, one -> one != null, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(one -> String.valueOf(((SQLException) one).getSQLState()))
        .anyMatch(state -> FASTER.matcher(state).matches());
  }
}
