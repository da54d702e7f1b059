package org.tual.web;

import jakarta.ws.rs.core.NewCookie;

/**
 * The cookies: that of a session, only for this site, and that of a sign-in through a provider,
 * which must come along when the provider sends the browser back. Neither is for scripts.
 */
public final class Cookies {
  /** Its name. */
  public static final String NAME = "tual-session";

  /** Name of the cookie that lives while somebody is at the provider. */
  public static final String ROUND_TRIP = "tual-sign-in";

  private static final String ROUND_TRIP_PATH = "/api/sign-in";

  private Cookies() {}

  /**
   * A cookie for one way to the provider and back.
   *
   * @param seconds after which it is of no use
   * @param secure the installation is reached by HTTPS
   */
  public static NewCookie roundTrip(String secret, int seconds, boolean secure) {
    return cookie(ROUND_TRIP, secret, ROUND_TRIP_PATH, seconds, secure, NewCookie.SameSite.LAX);
  }

  /**
   * A cookie for a session.
   *
   * @param secure the installation is reached by HTTPS
   */
  public static NewCookie session(String id, boolean secure) {
    return strict(id, -1, secure);
  }

  /** A cookie that takes the session away. */
  public static NewCookie none(boolean secure) {
    return strict("", 0, secure);
  }

  private static NewCookie strict(String value, int age, boolean secure) {
    return cookie(NAME, value, "/", age, secure, NewCookie.SameSite.STRICT);
  }

  private static NewCookie cookie(
      String name, String value, String path, int age, boolean secure, NewCookie.SameSite site) {
    return new NewCookie.Builder(name)
        .value(value)
        .path(path)
        .maxAge(age)
        .httpOnly(true)
        .secure(secure)
        .sameSite(site)
        .build();
  }
}
