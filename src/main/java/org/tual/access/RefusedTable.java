package org.tual.access;

/** A table of this package that cannot be used; the message names file and line. */
public final class RefusedTable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedTable(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
