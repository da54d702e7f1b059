package org.tual.compartment;

import java.time.Duration;

/** The compartment does not do that; one sentence without content. */
public final class NotPossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotPossible(String message) {
    super(message);
  }

  /** There is no such document, or it was erased. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Missing() {
      super("Not found.");
    }
  }

  /** The reading key is not here now. */
  public static final class Locked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Locked() {
      this("The compartment is locked. Unlock it with the passphrase first.");
    }

    Locked(String message) {
      super(message);
    }
  }

  /** Too many wrong passphrases in a row; whoever waits may try again. */
  public static final class Wait extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Wait(Duration pause) {
      super("Try again in " + pause.plusMillis(999).toSeconds() + " seconds.");
    }
  }

  /** Somebody changed it meanwhile. */
  public static final class Changed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Changed() {
      super("Somebody changed this meanwhile. Look at it again.");
    }
  }
}
