package org.tual.access;

/**
 * A sign-in through the provider that did not succeed. The message holds nothing about a person.
 */
public final class OidcRefused extends Exception {
  private static final long serialVersionUID = 1L;

  /** What went wrong. */
  public enum Reason {
    /** The provider cannot be reached, or its discovery document cannot be used. */
    UNREACHABLE,
    /** The answer belongs to no sign-in of this browser, or comes too late. */
    NOT_ASKED_FOR,
    /** The provider answered no. */
    DENIED,
    /** The provider gave no token for the code. */
    NO_TOKEN,
    /** The ID token does not prove what it must. */
    NOT_PROVEN,
    /** The provider gave no role, or roles that do not go together. */
    NO_ROLE
  }

  private final Reason reason;

  OidcRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What went wrong. */
  public Reason reason() {
    return reason;
  }
}
