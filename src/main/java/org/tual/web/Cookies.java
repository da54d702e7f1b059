package org.tual.web;

import jakarta.ws.rs.core.NewCookie;

/** The cookie of a session: only for this site, never for scripts. */
public final class Cookies {
  /** Its name. */
  public static final String NAME = "tual-session";

  private Cookies() {}

  /**
   * A cookie for a session.
   *
   * @param secure the installation is reached by HTTPS
   */
  public static NewCookie session(String id, boolean secure) {
    return cookie(id, -1, secure);
  }

  /** A cookie that takes the session away. */
  public static NewCookie none(boolean secure) {
    return cookie("", 0, secure);
  }

  private static NewCookie cookie(String value, int age, boolean secure) {
    return new NewCookie.Builder(NAME)
        .value(value)
        .path("/")
        .maxAge(age)
        .httpOnly(true)
        .secure(secure)
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
