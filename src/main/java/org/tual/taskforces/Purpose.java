package org.tual.taskforces;

/** What an action is for: the three Ps of the Palermo Protocol. */
public enum Purpose {
  /** Those who do harm answer for it. */
  PROSECUTION,
  /** Those who were harmed are safe, and get back what is theirs. */
  PROTECTION,
  /** It does not happen again. */
  PREVENTION
}
