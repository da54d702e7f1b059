package org.tual.remedy;

/** It cannot be done at this stage, or something must come before it; one sentence. */
public final class NotNow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotNow(String message) {
    super(message);
  }
}
