package org.tual.replies;

/** What a supplier says to a released finding. */
public enum Stance {
  /** It is so. */
  AGREE,
  /** It is not so. */
  DISPUTE,
  /** It was so and was put right. */
  CORRECTED
}
