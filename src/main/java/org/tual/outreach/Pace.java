package org.tual.outreach;

import java.time.Instant;
import org.tual.access.RateLimit;

/**
 * One bucket for everybody. Nothing is kept of who asks, so a stranger can use it up for others for
 * some minutes; that is the price. Safe for use by several threads.
 */
public final class Pace {
  private final RateLimit limit;
  private Instant fullAt = Instant.MIN;

  public Pace(RateLimit limit) {
    this.limit = limit;
  }

  /** Whether one more may come now. */
  public synchronized boolean take(Instant now) {
    RateLimit.Taken taken = limit.take(fullAt, now);
    fullAt = taken.fullAt();
    return taken.allowed();
  }
}
