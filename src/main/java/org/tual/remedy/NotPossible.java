package org.tual.remedy;

import org.tual.discretion.FreeText;

/** What was asked cannot be; one sentence. */
public final class NotPossible extends RuntimeException {
  /** Looks at free text, and refuses by this. */
  public static final FreeText TEXT = new FreeText(NotPossible::new);

  private static final long serialVersionUID = 1L;

  public NotPossible(String message) {
    super(message);
  }
}
