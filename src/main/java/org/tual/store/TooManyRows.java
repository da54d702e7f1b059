package org.tual.store;

/** A query would collect more rows than fit beside everything else. */
public final class TooManyRows extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooManyRows(long most) {
    super(
        "The query sorts, groups, joins or makes distinct more than %,d rows at once."
            .formatted(most));
  }
}
