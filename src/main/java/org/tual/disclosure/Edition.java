package org.tual.disclosure;

import java.util.Map;
import java.util.TreeMap;

/**
 * What was told for one period. It is told once: whoever asks again in the same period gets the
 * same figures, whatever has happened since. In the next period a figure that moved by fewer people
 * than may be told stays as it was told, so that two editions cannot be subtracted to find who came
 * or went.
 *
 * @param period for example {@code 2026-Q3}
 * @param told the figures
 */
public record Edition(String period, Released told) {
  /**
   * The edition of a period.
   *
   * @param before the last edition, or null where there was none
   * @param now what may be told of the people of this period
   */
  public static Edition of(String period, Edition before, Released now, Limits limits) {
    if (before == null) {
      return new Edition(period, now);
    }
    if (before.period.equals(period)) {
      return before;
    }
    Map<Cube.Key, Figure> kept = new TreeMap<>();
    Map<Cube.Key, Figure> earlier = before.told.cells();
    now.cells()
        .forEach(
            (key, figure) -> {
              Figure old = earlier.get(key);
              if (old != null && moved(old, figure, limits)) {
                kept.put(key, old);
              }
            });
    return new Edition(period, now.with(kept));
  }

  private static boolean moved(Figure old, Figure now, Limits limits) {
    return old.kind() == Figure.Kind.SHOWN
        && now.kind() == Figure.Kind.SHOWN
        && Math.abs(old.people() - now.people()) < limits.least();
  }
}
