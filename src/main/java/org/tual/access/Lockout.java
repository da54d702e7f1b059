package org.tual.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Failed sign-ins in a row of one account name, and how long the next attempt must wait: 5 seconds
 * after the fifth failure, twice as long after each further one, at most 15 minutes, never for
 * good. An attempt while it waits is refused without a look at the password and is not counted.
 * Names that belong to no account are counted in the same way, so that the answer tells nothing.
 *
 * @param failures in a row
 * @param last time of the last failure, or null while there is none
 */
public record Lockout(int failures, Instant last) {
  /** No failure so far. */
  public static final Lockout NONE = new Lockout(0, null);

  /** The longest wait. */
  public static final Duration MOST = Duration.ofMinutes(15);

  private static final int FREE = 4;
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final int STEPS = 8;

  /**
   * @throws IllegalArgumentException if failures are negative, or have no time
   */
  public Lockout {
    if (failures < 0 || (failures == 0) != (last == null)) {
      throw new IllegalArgumentException("failures and their time belong together");
    }
  }

  /** State after a wrong password at this time. */
  public Lockout failed(Instant now) {
    return new Lockout(failures == Integer.MAX_VALUE ? failures : failures + 1, now);
  }

  /** State after the right password. */
  public Lockout succeeded() {
    return NONE;
  }

  /**
   * How long the next attempt must still wait; zero if it may be made. A last failure that lies far
   * in the future (the clock was set back) holds nobody.
   */
  public Duration pause(Instant now) {
    Duration delay = delay();
    if (delay.isZero() || last.isAfter(now.plus(MOST))) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(now, last.plus(delay));
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(delay) > 0 ? delay : left;
  }

  private Duration delay() {
    if (failures <= FREE) {
      return Duration.ZERO;
    }
    int doublings = Math.min(failures - FREE - 1, STEPS);
    Duration delay = FIRST.multipliedBy(1L << doublings);
    return delay.compareTo(MOST) > 0 ? MOST : delay;
  }

  /**
   * Under what the state of an account name is kept: a keyed hash, because people type passwords
   * into the field for names. Capitals and the way a letter is composed make no difference.
   *
   * @param key secret of the installation, not empty
   */
  public static String key(byte[] key, String accountName) {
    String name = Normalizer.normalize(accountName, Normalizer.Form.NFC).strip();
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      byte[] hash = mac.doFinal(name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
