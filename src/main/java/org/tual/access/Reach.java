package org.tual.access;

import java.util.Locale;

/** To which objects a permission extends. The caller checks each object against it. */
public enum Reach {
  /** Everything that the installation holds. */
  ALL,
  /** What belongs to sites that were assigned to the account. */
  ASSIGNED,
  /** What belongs to the account itself, or to the supplier that it speaks for. */
  OWN;

  /** The word in the table. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
