package org.tual.disclosure;

/**
 * What may be told. Statistical offices use such rules for tables of people; the figures are
 * defaults of Tual.
 *
 * @param least fewest people that a figure may speak of
 * @param contributors fewest sites or employers behind a figure; 1 where the figure is about one
 *     site by intention
 * @param dominance highest share of the largest contributor, in per cent; looked at where there
 *     must be more contributors than one
 * @param base figures are rounded to a multiple of this; 1 for none
 */
public record Limits(int least, int contributors, int dominance, int base) {
  /** Fewest people that any figure of Tual speaks of. */
  public static final int LEAST = 10;

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException where they would protect nobody
   */
  public Limits {
    if (least < 2 || contributors < 1 || dominance < 1 || dominance > 100 || base < 1) {
      throw new IllegalArgumentException("limits that protect nobody");
    }
  }

  /** For one site or place by itself: ten people or more, to the nearest five. */
  public static Limits ofOne() {
    return new Limits(LEAST, 1, 100, 5);
  }

  /** For open statistics over many: also three contributors, none of them with more than 80 %. */
  public static Limits ofMany() {
    return new Limits(LEAST, 3, 80, 5);
  }

  /** A number of people may be told by itself: none, or as many as that. */
  public static boolean enough(int people) {
    return people <= 0 || people >= LEAST;
  }

  /** A figure of its own may be told; zero may. */
  boolean allows(Count count) {
    if (count.people() == 0) {
      return true;
    }
    boolean dominated =
        contributors > 1 && (long) count.largest() * 100 > (long) count.people() * dominance;
    return count.people() >= least && count.contributors() >= contributors && !dominated;
  }

  /** The figure as it is told; never below what may be told. */
  int rounded(int people) {
    int half = people + base / 2;
    return people == 0 ? 0 : Math.max(least, half - half % base);
  }
}
