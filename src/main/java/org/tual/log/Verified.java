package org.tual.log;

import java.util.List;

/**
 * The export is whole and unchanged, as far as its newest checkpoint reaches.
 *
 * @param origin name of the log, as its checkpoints say
 * @param events number of events in the file
 * @param signed how many of them, from the first on, the newest checkpoint covers
 * @param root of the tree over all events in the file, hex
 * @param remarks sentences about what is no fault and should be known
 */
public record Verified(String origin, long events, long signed, String root, List<String> remarks)
    implements Verification {
  public Verified {
    remarks = List.copyOf(remarks);
  }
}
