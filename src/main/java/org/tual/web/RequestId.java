package org.tual.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The id by which one request is found in the log. It stands in a header of the answer and in every
 * problem. A proxy may give it; only forms that can hold nothing but an id are taken.
 */
public final class RequestId {
  /** The header. */
  public static final String HEADER = "X-Request-Id";

  private static final Pattern FORM =
      Pattern.compile("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final ThreadLocal<String> CURRENT = new ThreadLocal<>();

  private RequestId() {}

  /** What a proxy gave, if it is a UUID or 32 hexadecimal digits in lower case. */
  public static Optional<String> given(String header) {
    return Optional.ofNullable(header).filter(text -> FORM.matcher(text).matches());
  }

  /** The id of the request that this thread works on; empty where it works on none. */
  public static String current() {
    String id = CURRENT.get();
    return id == null ? "" : id;
  }

  /** This thread works on a request from now on. */
  public static void enter(String id) {
    CURRENT.set(id);
  }

  /** This thread works on no request any more. */
  public static void leave() {
    CURRENT.remove();
  }
}
