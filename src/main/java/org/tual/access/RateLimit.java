package org.tual.access;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A bucket of attempts that refills at a steady pace.
 *
 * @param burst attempts that a full bucket holds, at least one
 * @param refill time after which one more is in it
 */
public record RateLimit(int burst, Duration refill) {
  /** Sign-in attempts of one client: ten at once, then one every six seconds. */
  public static final RateLimit CLIENT = new RateLimit(10, Duration.ofSeconds(6));

  /** As many attempts at once as in a minute. */
  public static RateLimit aMinute(int attempts) {
    return new RateLimit(attempts, Duration.ofMinutes(1).dividedBy(attempts));
  }

  /** Sign-in attempts of all clients: a hundred at once, then ten a second. */
  public static final RateLimit GLOBAL = new RateLimit(100, Duration.ofMillis(100));

  /**
   * Round trips of one client to an OpenID provider, which cost no password hash: sixty at once,
   * because an office may share one address, then one a second.
   */
  public static final RateLimit ROUND_TRIPS = new RateLimit(60, Duration.ofSeconds(1));

  /** What one account reads: a thousand at once, then fifty a second. */
  public static final RateLimit READS = new RateLimit(1_000, Duration.ofMillis(20));

  /** What one account changes: three hundred at once, then ten a second. */
  public static final RateLimit CHANGES = new RateLimit(300, Duration.ofMillis(100));

  /** What all accounts ask together: ten thousand at once, then two thousand a second. */
  public static final RateLimit EVERYBODY = new RateLimit(10_000, Duration.ofNanos(500_000));

  private static final int IPV6_BYTES = 16;
  private static final int IPV6_NETWORK_BYTES = 8;

  /**
   * @throws IllegalArgumentException if a bucket could hold nothing or would never be empty
   */
  public RateLimit {
    if (burst < 1 || refill.isZero() || refill.isNegative()) {
      throw new IllegalArgumentException("a bucket holds at least one and refills in some time");
    }
  }

  /**
   * What an attempt came to.
   *
   * @param fullAt state to keep in place of the old: when the bucket will be full again
   * @param pause zero if the attempt is allowed, else the time until one would be
   */
  public record Taken(Instant fullAt, Duration pause) {
    /** Whether the attempt may be made. */
    public boolean allowed() {
      return pause.isZero();
    }
  }

  /**
   * Takes one attempt out of a bucket.
   *
   * @param fullAt state kept from before; any time that has passed, or {@link Instant#MIN}, is a
   *     full bucket
   */
  public Taken take(Instant fullAt, Instant now) {
    Instant latest = now.plus(refill.multipliedBy(burst));
    // A state beyond what a bucket can owe comes from a clock that was set back.
    Instant from = fullAt.isAfter(now) && !fullAt.isAfter(latest) ? fullAt : now;
    Instant after = from.plus(refill);
    return after.isAfter(latest)
        ? new Taken(from, Duration.between(latest, after))
        : new Taken(after, Duration.ZERO);
  }

  /**
   * Under what the bucket of a client is kept: its address, for IPv6 its network of 64 bits,
   * because one client owns all addresses in it.
   */
  public static String client(InetAddress address) {
    byte[] bytes = address.getAddress();
    return HexFormat.of()
        .formatHex(bytes.length == IPV6_BYTES ? Arrays.copyOf(bytes, IPV6_NETWORK_BYTES) : bytes);
  }
}
