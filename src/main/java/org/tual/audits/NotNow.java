package org.tual.audits;

/** It cannot be done as far as the visit is; one sentence. */
public final class NotNow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotNow(String message) {
    super(message);
  }
}
