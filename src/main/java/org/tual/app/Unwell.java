package org.tual.app;

import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import org.tual.access.RateLimit;
import org.tual.outreach.Pace;

/**
 * Says in the log that something failed where requests are not told of: in the same words for all
 * of them, without where, at most once an hour.
 */
final class Unwell {
  private static final Logger LOG = Logger.getLogger(Unwell.class.getName());
  private static final Pace PACE = new Pace(new RateLimit(1, Duration.ofHours(1)));

  private Unwell() {}

  /** Whether it was said. */
  static boolean say(Instant now) {
    boolean said = PACE.take(now);
    if (said) {
      LOG.severe("Something failed. Look at the disk and the databases.");
    }
    return said;
  }
}
