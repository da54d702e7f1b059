package org.tual.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is found while an export is read; keeps a bounded number of sentences. */
final class Verdict {
  private static final int MOST = 100;

  private final List<Rejected.Fault> faults = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private long moreFaults;
  private long moreRemarks;
  private long latestEvent;

  /** An event is wrong. */
  void event(long sequence, String why) {
    latestEvent = Math.max(latestEvent, sequence);
    fault(sequence, why);
  }

  /** Something else is wrong, and nothing from this event on is proven. */
  void fault(long sequence, String why) {
    if (faults.size() < MOST) {
      faults.add(new Rejected.Fault(sequence, why));
    } else {
      moreFaults++;
    }
  }

  void remark(String sentence) {
    if (remarks.size() < MOST) {
      remarks.add(sentence);
    } else {
      moreRemarks++;
    }
  }

  /** "Event 5 is" or "Events 5 to 9 are". */
  static String span(long first, long last) {
    return first == last ? "Event " + first + " is" : "Events " + first + " to " + last + " are";
  }

  boolean good() {
    return faults.isEmpty();
  }

  /** An event after this one was found wrong. */
  boolean eventAfter(long sequence) {
    return latestEvent > sequence;
  }

  List<Rejected.Fault> faults() {
    List<Rejected.Fault> sorted = new ArrayList<>(faults);
    sorted.sort(Comparator.comparingLong(Rejected.Fault::sequence));
    return sorted;
  }

  List<String> remarks() {
    List<String> all = new ArrayList<>(remarks);
    more(all, moreFaults, "faults");
    more(all, moreRemarks, "remarks");
    return all;
  }

  private static void more(List<String> all, long count, String what) {
    if (count > 0) {
      all.add("Left out here: " + count + " more " + what + ".");
    }
  }
}
