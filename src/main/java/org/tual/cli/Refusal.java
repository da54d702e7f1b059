package org.tual.cli;

/** Something that cannot be done as asked, in one sentence for the user. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Refusal(String message) {
    super(message);
  }
}
