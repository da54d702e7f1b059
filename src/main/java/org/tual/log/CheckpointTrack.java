package org.tual.log;

import java.io.IOException;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;

/** Goes through the signed checkpoints beside the events, and compares where the sizes meet. */
final class CheckpointTrack {
  private final Notes notes;
  private final PublicKey key;
  private final Verdict verdict;
  private Checkpoint next;
  private Checkpoint newest;
  private String origin = "";
  private long number;
  private long covered;
  private long unfit;
  private boolean proven;

  /**
   * Reads up to the first checkpoint.
   *
   * @param key or null, and signatures are not checked
   */
  CheckpointTrack(Notes notes, PublicKey key, Verdict verdict) throws IOException {
    this.notes = notes;
    this.key = key;
    this.verdict = verdict;
    advance();
  }

  /** Compares every checkpoint of the size that the tree has now. */
  void reach(Tree tree, Instant last) throws IOException {
    while (next != null && next.size() == tree.size()) {
      if (Arrays.equals(next.root(), tree.root())) {
        fits(last);
      } else if (unfit == 0) {
        doesNotFit();
      }
      advance();
    }
  }

  private void fits(Instant last) {
    if (unfit > 0) {
      verdict.fault(
          covered + 1,
          "The checkpoints of the sizes "
              + unfit
              + " and "
              + next.size()
              + " are not consistent: the events fit the second and not the first.");
    }
    covered = next.size();
    proven = true;
    if (last != null && last.isAfter(next.at().plus(LogVerifier.TOLERANCE))) {
      verdict.remark(
          "The checkpoint of size " + next.size() + " is dated before the last event it covers.");
    }
  }

  private void doesNotFit() {
    unfit = next.size();
    // Where the very event is known, the range in which it lies says nothing more.
    if (next.size() == 0) {
      verdict.fault(1, "The checkpoint of size 0 does not have the root of an empty log.");
    } else if (!verdict.eventAfter(covered)) {
      verdict.fault(
          covered + 1,
          "The checkpoint of size "
              + next.size()
              + " does not fit the events: one of the events "
              + (covered + 1)
              + " to "
              + next.size()
              + " or more are not the ones that were signed, or the checkpoint is of another log.");
    }
  }

  /**
   * Says what is missing at the end.
   *
   * @param events sequence of the last event in the file
   */
  void end(long events) throws IOException {
    while (next != null) {
      advance();
    }
    if (newest != null && newest.size() > events) {
      missing(events);
    }
    if (number == 0) {
      verdict.fault(
          1, "There is no signed checkpoint: nothing proves that this is the log that was kept.");
    } else if (events > covered && proven) {
      verdict.remark(
          "The events after "
              + covered
              + ", up to "
              + events
              + ", are not covered by a signed checkpoint yet: a change to them cannot be found.");
    }
    if (key == null) {
      verdict.remark(
          "The signatures were not checked, as no public key was given: whoever could write these"
              + " files could have made another log.");
    }
  }

  /** Events before the gap could have been changed too: no checkpoint of this file covers them. */
  private void missing(long events) {
    boolean open = events > covered && !verdict.eventAfter(covered);
    verdict.event(
        open ? covered + 1 : events + 1,
        Verdict.span(events + 1, newest.size())
            + " missing at the end: a checkpoint says that there were "
            + newest.size()
            + "."
            + (open ? " " + Verdict.span(covered + 1, events) + " here and proven by none." : ""));
  }

  private void advance() throws IOException {
    next = null;
    while (next == null) {
      String note;
      try {
        number++;
        note = notes.next();
        if (note == null) {
          number--;
          return;
        }
        SignedNote signed = SignedNote.parse(note);
        consider(signed, Checkpoint.of(signed));
      } catch (IllegalArgumentException e) {
        verdict.fault(
            covered + 1,
            "Checkpoint number " + number + " cannot be read, nor any after it: " + e.getMessage());
        return;
      }
    }
  }

  private void consider(SignedNote signed, Checkpoint checkpoint) {
    String name = "The checkpoint of size " + checkpoint.size() + " (number " + number + ")";
    if (origin.isEmpty()) {
      origin = checkpoint.origin();
    }
    if (!checkpoint.origin().equals(origin)) {
      verdict.fault(covered + 1, name + " is one of another log.");
      return;
    }
    if (key != null && !signed.signedBy(new LogKey(origin, key))) {
      verdict.fault(covered + 1, name + " does not carry a signature that fits the public key.");
      return;
    }
    if (newest != null && checkpoint.size() < newest.size()) {
      verdict.fault(covered + 1, name + " is smaller than the one before it.");
      return;
    }
    if (newest != null
        && checkpoint.size() == newest.size()
        && !Arrays.equals(checkpoint.root(), newest.root())) {
      verdict.fault(
          covered + 1,
          name
              + " and the one before it have the same size and different roots: the log was shown"
              + " in two versions.");
      return;
    }
    if (newest != null && newest.at().isAfter(checkpoint.at().plus(LogVerifier.TOLERANCE))) {
      verdict.remark(name + " is dated before the one before it.");
    }
    newest = checkpoint;
    next = checkpoint;
  }

  String origin() {
    return origin;
  }

  long covered() {
    return covered;
  }
}
