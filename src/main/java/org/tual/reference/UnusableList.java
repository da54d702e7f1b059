package org.tual.reference;

/** A list that cannot be used; the message names the list, what is wrong and what was expected. */
public final class UnusableList extends RuntimeException {
  public UnusableList(String message) {
    super(message);
  }
}
