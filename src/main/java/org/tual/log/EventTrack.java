package org.tual.log;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;

/** Goes through the events of an export, one line at a time. */
final class EventTrack {
  private final Tree tree = new Tree();
  private final CheckpointTrack checkpoints;
  private final Verdict verdict;
  private long line;
  private long last;
  private long stray = -1;
  private Instant before;

  EventTrack(CheckpointTrack checkpoints, Verdict verdict) {
    this.checkpoints = checkpoints;
    this.verdict = verdict;
  }

  /** Reads to the end of the file. */
  void read(Lines lines) throws IOException {
    checkpoints.reach(tree, before);
    for (Lines.Line next = lines.next(); next != null; next = lines.next()) {
      line++;
      Entry entry = entry(next);
      if (entry == null) {
        continue;
      }
      byte[] leaf = entry.event().leaf();
      boolean fits = Hashes.hex(leaf).equals(entry.leaf());
      if (!fits || inOrder(entry.event().sequence())) {
        // A changed event may claim any number; the place it stands in is then all that is known.
        long place = fits ? entry.event().sequence() : last + 1;
        check(entry, next.bytes(), place, fits);
        tree.append(leaf);
        last = place;
        before = entry.event().at();
        checkpoints.reach(tree, before);
      }
    }
    checkpoints.end(last);
  }

  private Entry entry(Lines.Line next) {
    String problem = next.problem();
    if (problem.isEmpty()) {
      try {
        return Entry.parse(next.bytes());
      } catch (IllegalArgumentException e) {
        problem = e.getMessage();
      }
    }
    verdict.event(
        last + 1,
        "Line " + line + ", where event " + (last + 1) + " should stand, is no event: " + problem);
    return null;
  }

  /** An event out of its place takes no part in the tree: it stands there for nobody. */
  private boolean inOrder(long sequence) {
    long expected = last + 1;
    if (sequence == expected) {
      return true;
    }
    if (sequence < expected) {
      // Of a whole run that was moved, the first says it all.
      if (sequence != stray + 1) {
        verdict.event(
            sequence,
            "Event " + sequence + " stands twice or out of its order: line " + line + " holds it.");
      }
      stray = sequence;
      return false;
    }
    verdict.event(
        expected,
        Verdict.span(expected, sequence - 1)
            + (expected == sequence - 1 ? " not where it should be" : " not where they should be")
            + ": line "
            + line
            + " holds event "
            + sequence
            + ".");
    return true;
  }

  private void check(Entry entry, byte[] bytes, long place, boolean fits) {
    Event event = entry.event();
    if (!entry.isWrittenAs(bytes)) {
      verdict.event(
          place,
          "Event "
              + place
              + " is not in the one form of a log: somebody edited line "
              + line
              + ".");
    }
    if (!fits) {
      String claims =
          event.sequence() == place ? "" : " It now claims to be event " + event.sequence() + ".";
      verdict.event(
          place,
          "Event "
              + place
              + " was changed after it was written: its leaf hash does not fit what line "
              + line
              + " says."
              + claims);
    }
    if (before != null && before.isAfter(event.at().plus(LogVerifier.TOLERANCE))) {
      verdict.remark(
          "The clock went back by "
              + Duration.between(event.at(), before).toMillis()
              + " milliseconds between event "
              + last
              + " and event "
              + place
              + ".");
    }
    try {
      event.onlyIds();
    } catch (IllegalArgumentException e) {
      verdict.remark("Event " + place + ": " + e.getMessage());
    }
  }

  Tree tree() {
    return tree;
  }

  long events() {
    return last;
  }
}
