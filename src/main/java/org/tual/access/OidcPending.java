package org.tual.access;

import java.time.Duration;
import java.time.Instant;

/**
 * A sign-in that was sent to the provider. It belongs to one browser and is used once: keep it
 * where only that browser leads to it (under a secret in a short-lived cookie), never under the
 * state, which an attacker could bring along.
 *
 * @param state comes back with the answer
 * @param nonce comes back inside the ID token
 * @param verifier PKCE secret, sent only with the code
 * @param started time of sending
 */
public record OidcPending(String state, String nonce, String verifier, Instant started) {
  /** Longest time between sending and answer. */
  public static final Duration LONGEST = Duration.ofMinutes(10);

  /**
   * @throws IllegalArgumentException if one of the three is missing or short
   */
  public OidcPending {
    for (String secret : new String[] {state, nonce, verifier}) {
      if (secret == null || secret.length() < Secrets.LENGTH) {
        throw new IllegalArgumentException("state, nonce and verifier hold 256 bits each");
      }
    }
  }

  static OidcPending start(Secrets secrets, Instant now) {
    return new OidcPending(secrets.next(), secrets.next(), secrets.next(), now);
  }

  boolean answeredInTime(Instant now) {
    return !now.isBefore(started) && now.isBefore(started.plus(LONGEST));
  }

  /** Says none of the secrets, so that they stay out of logs. */
  @Override
  public String toString() {
    return "OidcPending[" + started + "]";
  }
}
