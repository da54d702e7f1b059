package org.tual.store;

import org.apache.jena.query.QueryCancelledException;

/**
 * A query was stopped because it read or collected more than one query may. A cancellation to Jena,
 * which takes any other exception inside a FILTER for "no".
 */
public final class TooMuch extends QueryCancelledException {
  private static final long serialVersionUID = 1L;

  private final String message;

  TooMuch(String message) {
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }
}
