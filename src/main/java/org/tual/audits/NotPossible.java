package org.tual.audits;

/** What was asked cannot be; one sentence. */
public final class NotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPossible(String message) {
    super(message);
  }
}
