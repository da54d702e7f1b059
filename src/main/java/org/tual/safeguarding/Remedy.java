package org.tual.safeguarding;

/**
 * What the person is owed, which comes before any journey home.
 *
 * @param kind of remedy
 * @param state how far it is
 * @param proof what the state rests on; null while it is open
 * @param reason why it ended otherwise; null where it did not
 * @param day ISO 8601
 */
public record Remedy(Kind kind, State state, Proof proof, String reason, String day) {
  /** What. */
  public enum Kind {
    WAGES,
    FEES,
    DOCUMENTS,
    HOUSING,
    /** Home, only if the person wants it. */
    RETURN
  }

  /** How far. */
  public enum State {
    OPEN,
    UNDER_WAY,
    DONE,
    /** The person does not want it. */
    NOT_WANTED,
    NOT_POSSIBLE
  }

  /** What it rests on. */
  public enum Proof {
    /** The person said so. */
    WORKER_CONFIRMED,
    /** A partner saw it. */
    PARTNER_SAW,
    /** Papers of the site; not enough alone. */
    SITE_DOCUMENTS
  }

  /** Whether nothing of it is owed any more, in words of somebody else than the site. */
  boolean settled() {
    return state == State.NOT_WANTED
        || state == State.DONE && proof != null && proof != Proof.SITE_DOCUMENTS;
  }
}
