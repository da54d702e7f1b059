package org.tual.visits;

import org.tual.discretion.FreeText;

/** What was asked of a visit cannot be; one sentence without personal data. */
public final class NotPossible extends RuntimeException {
  /** Characters of a reason. */
  static final int LONGEST = 2_000;

  /** Characters of a name. */
  static final int LONGEST_NAME = 200;

  /** Looks at free text, and refuses by this. */
  static final FreeText TEXT = new FreeText(NotPossible::new);

  private static final long serialVersionUID = 1L;

  NotPossible(String message) {
    super(message);
  }
}
