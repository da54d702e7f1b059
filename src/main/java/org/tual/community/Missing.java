package org.tual.community;

/** There is no such thing for whoever asks. */
public final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Names what is missing.
   *
   * @param what a noun, for example {@code place}
   */
  public Missing(String what) {
    super("There is no such " + what + ".");
  }
}
