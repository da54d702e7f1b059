package org.tual.uploads;

/**
 * One supplier list on its way in.
 *
 * @param id of the upload
 * @param fileName as the sender called it, without folders; a stopped one has lost its name
 * @param sha256 of the bytes; empty where it was stopped
 * @param bytes how many
 * @param state where it stands
 * @param mapping SHA-256 of the mapping that a person changed; null where the proposal was accepted
 * @param proposal SHA-256 of the mapping proposed; null before
 * @param statements SHA-256 of the statements as N-Triples; null before
 * @param summary SHA-256 of what was read as JSON; null before
 * @param problem why it failed or was stopped, in words; null where it did not
 * @param retractedWhy why it was taken back; null where it was not
 * @param hold it is read, and a person looks at it, before it counts
 * @param corrected grows with every change of its corrections
 * @param account who handed it in
 * @param createdAt UTC
 * @param version grows with every change
 */
public record Upload(
    String id,
    String fileName,
    String sha256,
    long bytes,
    State state,
    String mapping,
    String proposal,
    String statements,
    String summary,
    String problem,
    String retractedWhy,
    boolean hold,
    long corrected,
    String account,
    String createdAt,
    long version) {

  /** Where an upload stands. */
  public enum State {
    /** The bytes are kept: no sheet is about persons, as far as can be told. */
    RECEIVED,
    /** A person must say whether the columns mean what is proposed. */
    MAPPING_PROPOSED,
    /** The mapping is accepted; the rows are being read. */
    ACCEPTED,
    /** The rows were read; a person looks at what is wrong before they count. */
    CHECKED,
    /** The statements are on their way into the graph or there. */
    PROJECTED,
    /** It cannot be read. */
    FAILED,
    /** A person took it back: the graph forgets it, the ledger remembers that it was here. */
    RETRACTED,
    /** A sheet of it is about persons; it does not count, and its files are being erased. */
    STOPPING,
    /** A sheet of it is about persons; nothing of the file is here. */
    STOPPED;

    /** A sheet is about persons. */
    public boolean stopped() {
      return this == STOPPING || this == STOPPED;
    }

    /** It counts, or may still count. */
    public boolean live() {
      return this != FAILED && this != RETRACTED && !stopped();
    }
  }

  /** It counts in an assessment. */
  public boolean counts() {
    return state == State.PROJECTED;
  }
}
