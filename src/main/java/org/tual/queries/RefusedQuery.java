package org.tual.queries;

import java.util.List;

/** A query that is not run. Says why, without a word of the query. */
public final class RefusedQuery extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> reasons;

  RefusedQuery(List<String> reasons) {
    super(String.join(" ", reasons));
    this.reasons = List.copyOf(reasons);
  }

  /** One sentence each, at least one. */
  public List<String> reasons() {
    return reasons;
  }
}
