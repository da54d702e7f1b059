package org.tual.store;

/** The store cannot answer or write now. To try again later is safe. */
public final class StoreUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreUnavailable(String message) {
    super(message);
  }

  StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
