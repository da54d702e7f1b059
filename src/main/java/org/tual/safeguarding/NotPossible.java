package org.tual.safeguarding;

/** What is said cannot be kept; one sentence that quotes nothing of it. */
public final class NotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotPossible(String message) {
    super(message);
  }
}
