package org.tual.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Buckets of attempts or requests: one for each client and one for all. Those of sign-in are asked
 * before any password is hashed. Kept in memory only, for a bounded number of clients; of more,
 * those heard of longest ago are forgotten, and the bucket for all still holds. Safe for use by
 * several threads.
 */
public final class Attempts {
  private static final int CLIENTS = 10_000;

  private final RateLimit each;
  private final RateLimit all;
  private final Map<String, Instant> clients = new LinkedHashMap<>(16, 0.75f, true);
  private Instant everybody = Instant.MIN;

  /** Of sign-in: the sizes {@link RateLimit#CLIENT} and {@link RateLimit#GLOBAL}. */
  public Attempts() {
    this(RateLimit.CLIENT, RateLimit.GLOBAL);
  }

  /** Buckets of these sizes. */
  public Attempts(RateLimit each, RateLimit all) {
    this.each = each;
    this.all = all;
  }

  /**
   * Takes one attempt. A client whose own bucket is empty takes nothing from the others.
   *
   * @param client as of {@link RateLimit#client}, or the id of an account
   * @return zero if the attempt may be made, else how long to wait
   */
  public synchronized Duration take(String client, Instant now) {
    RateLimit.Taken own = each.take(clients.getOrDefault(client, Instant.MIN), now);
    if (!own.allowed()) {
      return own.pause();
    }
    RateLimit.Taken shared = all.take(everybody, now);
    if (!shared.allowed()) {
      return shared.pause();
    }
    everybody = shared.fullAt();
    clients.put(client, own.fullAt());
    if (clients.size() > CLIENTS) {
      clients.remove(clients.keySet().iterator().next());
    }
    return Duration.ZERO;
  }

  synchronized int clients() {
    return clients.size();
  }
}
