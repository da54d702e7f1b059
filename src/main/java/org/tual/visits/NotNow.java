package org.tual.visits;

/** A visit does not go this way from where it stands; the reason in words. */
public final class NotNow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotNow(String message) {
    super(message);
  }
}
