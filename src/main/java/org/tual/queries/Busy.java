package org.tual.queries;

/** Too many queries are running and waiting. To ask again later is safe. */
public final class Busy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Busy() {
    super("Too many queries are running; try again in some seconds.");
  }
}
