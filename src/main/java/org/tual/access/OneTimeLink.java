package org.tual.access;

import java.time.Duration;
import java.time.Instant;

/**
 * A link that lets one person do one thing once: set the first administrator's password, or a new
 * one. The secret stands in the link; only its hash is kept.
 *
 * @param secretHash SHA-256 of the secret
 * @param account id of the account that it is for, or null where there is none yet
 * @param purpose what it opens; a link for one purpose opens no other
 * @param expires first time at which it no longer works
 * @param used time at which it was used, or null
 */
public record OneTimeLink(
    String secretHash, String account, Purpose purpose, Instant expires, Instant used) {
  /** The longest life. */
  public static final Duration LONGEST = Duration.ofDays(7);

  /** What a link opens. */
  public enum Purpose {
    /** Setting up the installation and its first administrator. */
    FIRST_RUN,
    /** Setting a password, the first or a new one. */
    SET_PASSWORD,
    /** Binding an account to a person whom the OpenID provider knows. */
    BIND_PROVIDER,
    /** Naming the first safeguarding lead. */
    FIRST_SAFEGUARDING_LEAD
  }

  /**
   * A new link and the only copy of its secret.
   *
   * @param secret 43 characters of base64url
   */
  public record Made(OneTimeLink link, String secret) {
    /** Says nothing about the secret, so that it stays out of logs. */
    @Override
    public String toString() {
      return "Made[" + link.purpose() + "]";
    }
  }

  /**
   * Makes a link.
   *
   * @throws IllegalArgumentException if it would live longer than {@link #LONGEST} or not at all
   */
  public static Made make(
      Secrets secrets, String account, Purpose purpose, Instant now, Duration life) {
    if (life.isZero() || life.isNegative() || life.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a link lives for some time, at most seven days");
    }
    String secret = secrets.next();
    return new Made(
        new OneTimeLink(Secrets.hash(secret), account, purpose, now.plus(life), null), secret);
  }

  /** Whether this secret opens the link now, for this purpose. */
  public boolean opens(String secret, Purpose wanted, Instant now) {
    boolean right = Secrets.matches(secret, secretHash);
    return right && stillOpens(wanted, now);
  }

  /** The same for somebody who has shown the secret before, such as on the way to a provider. */
  public boolean stillOpens(Purpose wanted, Instant now) {
    return purpose == wanted && used == null && now.isBefore(expires);
  }

  /**
   * The same link, used. Whoever keeps it makes sure that two requests at once use it once.
   *
   * @throws IllegalStateException if it was used before
   */
  public OneTimeLink used(Instant now) {
    if (used != null) {
      throw new IllegalStateException("the link was used before");
    }
    return new OneTimeLink(secretHash, account, purpose, expires, now);
  }
}
