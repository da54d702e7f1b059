package org.tual.web;

import java.util.List;
import java.util.function.Function;
import org.tual.ledger.Listing;

/**
 * Some of a longer list.
 *
 * @param items in order
 * @param first number of the first item, from 0
 * @param total how many there are in all; -1 where it is not counted
 */
public record Page<T>(List<T> items, int first, int total) {
  private static final int MOST = 1_000;

  /** A part of a list that is in memory. */
  public static <T> Page<T> of(List<T> all, int first, int count) {
    int from = Math.min(Math.max(0, first), all.size());
    int to = Math.min(all.size(), from + limit(count));
    return new Page<>(List.copyOf(all.subList(from, to)), from, all.size());
  }

  /** A page of rows of the ledger, as callers see them. */
  public static <R, T> Page<T> of(Listing.Found<R> found, int first, Function<R, T> view) {
    return new Page<>(found.rows().stream().map(view).toList(), first, (int) found.total());
  }

  /** At most a thousand at once, and at least one. */
  public static int limit(int count) {
    return Math.min(MOST, Math.max(1, count));
  }
}
