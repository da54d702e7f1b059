package org.tual.evidence;

/**
 * Somebody had a piece of evidence in hands.
 *
 * @param what happened
 * @param account id of who
 * @param at UTC
 */
public record Custody(What what, String account, String at) {
  /** What happened to it. */
  public enum What {
    /** It came in. */
    RECEIVED,
    /** A small picture of it was shown. */
    VIEWED,
    /** Its bytes were handed out. */
    DOWNLOADED
  }
}
