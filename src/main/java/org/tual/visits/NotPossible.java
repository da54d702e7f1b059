package org.tual.visits;

/** What was asked of a visit cannot be; one sentence without personal data. */
public final class NotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPossible(String message) {
    super(message);
  }
}
