package org.tual.access;

import java.time.Duration;
import java.time.Instant;

/**
 * A signed-in browser. It ends after half an hour without a request (a quarter where it may read
 * what could lead to a person), after twelve hours in any case, and at once when the account
 * changes.
 *
 * @param idHash SHA-256 of the id that the browser holds
 * @param account id of the account
 * @param stamp number that the account carried at sign-in; the account takes another with each
 *     change of password, second factor, roles or state
 * @param started time of sign-in
 * @param lastSeen time of the last request that was noted
 */
public record Session(
    String idHash, String account, long stamp, Instant started, Instant lastSeen) {
  /** Longest time without a request. */
  public static final Duration IDLE = Duration.ofMinutes(30);

  /** The same for who may read what could lead to a person. */
  public static final Duration SHORT_IDLE = Duration.ofMinutes(15);

  /** Longest time since sign-in. */
  public static final Duration ABSOLUTE = Duration.ofHours(12);

  /** Requests closer together than this need no note. */
  private static final Duration NOTE_EVERY = Duration.ofMinutes(1);

  /**
   * A session and the only copy of its id.
   *
   * @param id 43 characters of base64url, for the cookie
   */
  public record Made(Session session, String id) {
    /** Says nothing about the id, so that it stays out of logs. */
    @Override
    public String toString() {
      return "Made[" + session.account() + "]";
    }
  }

  /**
   * A session with a new id, whatever id the browser had before: an id from before sign-in could
   * have been planted.
   */
  public static Made start(Secrets secrets, String account, long stamp, Instant now) {
    String id = secrets.next();
    return new Made(new Session(Secrets.hash(id), account, stamp, now, now), id);
  }

  /**
   * The same session under a new id, for example after a second factor; the twelve hours run on.
   */
  public Made rotated(Secrets secrets, Instant now) {
    String id = secrets.next();
    return new Made(new Session(Secrets.hash(id), account, stamp, started, later(now)), id);
  }

  /**
   * First time at which it is over if no further request comes.
   *
   * @param longest without a request
   */
  public Instant endsAt(Duration longest) {
    Instant idle = lastSeen.plus(longest);
    Instant absolute = started.plus(ABSOLUTE);
    return idle.isBefore(absolute) ? idle : absolute;
  }

  /**
   * Whether a request may use it now.
   *
   * @param accountStamp number that the account carries now
   * @param longest without a request
   */
  public boolean alive(long accountStamp, Instant now, Duration longest) {
    // A start in the future means that the clock was set back: end it rather than stretch it.
    boolean future = started.isAfter(now.plus(NOTE_EVERY));
    return accountStamp == stamp && !future && now.isBefore(endsAt(longest));
  }

  /** Whether the request is worth noting; saves a write for each of many quick requests. */
  public boolean worthNoting(Instant now) {
    return !now.isBefore(lastSeen.plus(NOTE_EVERY));
  }

  /** The session after a request; never seen earlier than before. */
  public Session seen(Instant now) {
    return new Session(idHash, account, stamp, started, later(now));
  }

  private Instant later(Instant now) {
    return now.isAfter(lastSeen) ? now : lastSeen;
  }
}
