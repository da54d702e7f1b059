package org.tual.web;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * A failure for the log: kinds and places, and no words. Messages of parsers and databases quote
 * what they stumbled over, which may be a cell that names a worker.
 */
public final class Wordless extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int DEEPEST = 10;

  private final String kind;

  private Wordless(Throwable failure, int depth) {
    super(
        null,
        failure.getCause() == null || depth == DEEPEST
            ? null
            : new Wordless(failure.getCause(), depth + 1),
        false,
        true);
    this.kind = failure.getClass().getName();
    setStackTrace(failure.getStackTrace());
  }

  /** Writes what happened and where. */
  public static void log(Logger log, String what, Throwable failure) {
    log.log(Level.SEVERE, what, new Wordless(failure, 0));
  }

  @Override
  public String toString() {
    return kind;
  }
}
