package org.tual.ledger;

/** The actor may not do this; the refusal itself is an event. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Refused(String permission) {
    super("This needs the permission " + permission + ".");
  }
}
