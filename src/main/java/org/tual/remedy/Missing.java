package org.tual.remedy;

/** There is no such corrective action for whoever asks. */
public final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Missing() {
    super("There is no such corrective action.");
  }
}
