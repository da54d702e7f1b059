package org.tual.tips;

/** What was asked cannot be; one sentence. */
public final class NotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotPossible(String message) {
    super(message);
  }
}
