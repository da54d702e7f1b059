package org.tual.ledger;

/**
 * A request that is carried out once, however often it is sent. The first act of the request keeps
 * the key in its own transaction: the key is there if and only if the act is.
 */
public final class Once {
  private final String key;
  private final String request;
  private boolean kept;

  /**
   * Names the request.
   *
   * @param key hash of the caller and its key, hex
   * @param request hash of what is asked, hex
   */
  public Once(String key, String request) {
    this.key = key;
    this.request = request;
  }

  /** The row to be kept by this act; null where an act before it in this request kept it. */
  OnceRow row(String subject, long now) {
    if (kept) {
      return null;
    }
    OnceRow row = new OnceRow();
    row.key = key;
    row.request = request;
    row.subject = subject;
    row.carriedOutAt = now;
    return row;
  }

  void kept() {
    kept = true;
  }

  boolean isKept() {
    return kept;
  }

  String key() {
    return key;
  }

  /** What was carried out before. */
  public record Before(String request, String subject) {
    /** Whether that was the same request. */
    public boolean same(Once once) {
      return request.equals(once.request);
    }
  }

  /** The same request is being carried out at this moment. */
  public static final class Twice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Twice() {
      super("This request was sent twice at the same time. Send it again to see what it came to.");
    }
  }
}
