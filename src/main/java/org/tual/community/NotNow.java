package org.tual.community;

/** It cannot be done as things stand; one sentence. */
public final class NotNow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotNow(String message) {
    super(message);
  }
}
