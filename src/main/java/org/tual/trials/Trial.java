package org.tual.trials;

/**
 * One change tried on the inputs of one sealed assessment.
 *
 * @param id of the trial
 * @param change id of the change; where that is in force, it is tried what taking it back does
 * @param assessment id of the sealed assessment
 * @param state where it stands
 * @param step what is being done now, in words; empty where nothing is
 * @param outcome what came out; null before
 * @param problem why it could not be done; null where it could
 * @param askedAt UTC
 */
public record Trial(
    String id,
    String change,
    String assessment,
    State state,
    String step,
    Outcome outcome,
    String problem,
    String askedAt) {

  /** Where a trial stands. */
  public enum State {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED;

    /** Nothing more happens to it. */
    public boolean ended() {
      return this == DONE || this == FAILED || this == CANCELLED;
    }
  }
}
