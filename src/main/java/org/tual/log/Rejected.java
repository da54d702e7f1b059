package org.tual.log;

import java.util.List;

/**
 * The export is not what was written.
 *
 * @param proven events, from the first on, that a signed checkpoint still proves
 * @param faults at least one, the first bad event first
 * @param remarks sentences about what is no fault and should be known
 */
public record Rejected(long proven, List<Fault> faults, List<String> remarks)
    implements Verification {
  public Rejected {
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }

  /**
   * One thing that is wrong.
   *
   * @param sequence the first event that it concerns, as near as the log can tell
   * @param why one or two sentences for an auditor
   */
  public record Fault(long sequence, String why) {}

  /** The sequence number of the first event that is bad, as near as the log can tell. */
  public long firstBad() {
    return faults.get(0).sequence();
  }
}
