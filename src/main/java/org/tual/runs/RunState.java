package org.tual.runs;

import java.util.List;

/**
 * One assessment on the server.
 *
 * @param id of the assessment
 * @param stage where it stands
 * @param asOf ISO day it speaks of
 * @param buyer the reporting organisation
 * @param uploads ids of the uploads that go in
 * @param before id of the assessment to compare with; null for none
 * @param step what is being done now, in words; empty where nothing is
 * @param seal the seal of the report; null before
 * @param problem why it could not be done; null where it could
 * @param createdAt UTC
 * @param version grows with every change
 */
public record RunState(
    String id,
    Stage stage,
    String asOf,
    String buyer,
    List<String> uploads,
    String before,
    String step,
    String seal,
    String problem,
    String createdAt,
    long version) {

  /** Where an assessment stands. */
  public enum Stage {
    QUEUED,
    RUNNING,
    SEALED,
    FAILED,
    CANCELLED,
    /** It was sealed, of a sample that was removed since; nothing reads its report any more. */
    SET_ASIDE;

    /** Nothing more happens to it. */
    public boolean ended() {
      return this != QUEUED && this != RUNNING;
    }
  }
}
