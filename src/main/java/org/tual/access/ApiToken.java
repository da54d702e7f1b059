package org.tual.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A key by which a program acts for an account, as far as the account still may. Its text is shown
 * once, see {@link TokenText}; only a hash is kept.
 *
 * @param id public part of the text, by which the record is found
 * @param account id of the owner
 * @param secretHash SHA-256 of the secret part
 * @param scopes permissions that it carries, at least one, each allowed for tokens
 * @param created time of making
 * @param expires first time at which it no longer works
 * @param revoked time of revocation, or null
 */
public record ApiToken(
    String id,
    String account,
    String secretHash,
    Set<Permission> scopes,
    Instant created,
    Instant expires,
    Instant revoked) {
  /** The longest life. */
  public static final Duration LONGEST = Duration.ofDays(365);

  /**
   * @throws IllegalArgumentException if it has no scope, or lives longer than {@link #LONGEST} or
   *     not at all
   */
  public ApiToken {
    Duration life = Duration.between(created, expires);
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("a token carries at least one permission");
    }
    if (life.isZero() || life.isNegative() || life.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a token lives for some time, at most 365 days");
    }
    scopes = Collections.unmodifiableSet(EnumSet.copyOf(scopes));
  }

  /**
   * A new token and the only copy of its text.
   *
   * @param text what the owner keeps
   */
  public record Made(ApiToken token, String text) {
    /** Says nothing about the text, so that it stays out of logs. */
    @Override
    public String toString() {
      return "Made[" + token.id() + "]";
    }
  }

  /**
   * Makes a token.
   *
   * @param owner roles of the account
   * @throws IllegalArgumentException if the owner lacks a permission, if no token may carry it, or
   *     as the constructor
   */
  public static Made make(
      Secrets secrets,
      PermissionTable table,
      String account,
      Collection<Role> owner,
      Set<Permission> scopes,
      Instant now,
      Duration life) {
    for (Permission scope : scopes) {
      if (!table.byToken(scope)) {
        throw new IllegalArgumentException("no token may carry " + scope);
      }
      if (!table.allows(owner, scope)) {
        throw new IllegalArgumentException("the account does not have " + scope);
      }
    }
    TokenText text = new TokenText(secrets.nextId(), secrets.next());
    ApiToken token =
        new ApiToken(
            text.id(), account, Secrets.hash(text.secret()), scopes, now, now.plus(life), null);
    return new Made(token, text.text());
  }

  /** Whether this text opens the token now. */
  public boolean opens(TokenText text, Instant now) {
    boolean right = Secrets.matches(text.secret(), secretHash) && Secrets.same(text.id(), id);
    return right && revoked == null && now.isBefore(expires);
  }

  /**
   * What it may do now: its scopes as far as the owner still has them and tokens may still carry
   * them, so that a role that was taken away is gone from every token at once.
   *
   * @param owner roles of the account at this moment
   */
  public Set<Permission> permissions(PermissionTable table, Collection<Role> owner) {
    Set<Permission> left = EnumSet.copyOf(scopes);
    left.removeIf(scope -> !table.byToken(scope) || !table.allows(owner, scope));
    return Collections.unmodifiableSet(left);
  }

  /** The same token, revoked; a token that was revoked before keeps its time. */
  public ApiToken revoked(Instant now) {
    Instant since = revoked == null ? now : revoked;
    return new ApiToken(id, account, secretHash, scopes, created, expires, since);
  }
}
