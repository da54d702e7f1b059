package org.tual.log;

import java.util.List;

/**
 * The export is not what was written.
 *
 * @param faults at least one, the first bad event first
 * @param remarks sentences about what is no fault and should be known
 */
public record Rejected(List<Fault> faults, List<String> remarks) implements Verification {
  public Rejected {
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }

  /**
   * One thing that is wrong.
   *
   * @param sequence the first event that can no longer be trusted for this reason
   * @param why one or two sentences for an auditor
   */
  public record Fault(long sequence, String why) {}

  /** The sequence number of the first event that can no longer be trusted. */
  public long firstBad() {
    return faults.get(0).sequence();
  }
}
