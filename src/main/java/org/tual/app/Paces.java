package org.tual.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.tual.access.Attempts;
import org.tual.access.RateLimit;

/** How fast accounts may ask, so that one script that runs away does not stop the others. */
@ApplicationScoped
public class Paces {
  /** Methods of HTTP that change nothing. */
  static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private final Attempts reads = new Attempts(RateLimit.READS, RateLimit.EVERYBODY);
  private final Attempts changes = new Attempts(RateLimit.CHANGES, RateLimit.EVERYBODY);

  Attempts of(String method) {
    return READING.contains(method) ? reads : changes;
  }
}
