package org.tual.safeguarding;

/** It cannot be done yet, or not at all as things stand; one sentence that says why. */
public final class NotNow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotNow(String message) {
    super(message);
  }
}
