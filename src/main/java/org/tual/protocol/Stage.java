package org.tual.protocol;

import java.util.Locale;

/** Where a corrective action stands. */
public enum Stage {
  RAISED,
  AGREED,
  EVIDENCE_SENT,
  VERIFIED_CLOSED,
  DISPUTED,
  ESCALATED,
  WITHDRAWN;

  /** Whether something is still to be done. */
  public boolean open() {
    return this != VERIFIED_CLOSED && this != WITHDRAWN;
  }

  /** As people write it, such as {@code evidence sent}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
