package org.tual.web;

import jakarta.servlet.http.HttpServletRequest;

/** Marks a request of which the log tells nothing and that nobody counts. */
public final class Quiet {
  private static final String MARK = "org.tual.silent";

  private Quiet() {}

  /** From now on. */
  public static void mark(HttpServletRequest request) {
    request.setAttribute(MARK, true);
  }

  /** Whether it is marked. */
  public static boolean is(HttpServletRequest request) {
    return request.getAttribute(MARK) != null;
  }
}
