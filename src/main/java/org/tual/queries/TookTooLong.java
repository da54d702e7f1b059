package org.tual.queries;

import java.time.Duration;

/** A query was stopped at its time limit. No part of its answer is given. */
public final class TookTooLong extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TookTooLong(Duration limit) {
    super(
        "The query was stopped after "
            + limit.toSeconds()
            + " seconds; name a graph, or say more about what is sought.");
  }
}
