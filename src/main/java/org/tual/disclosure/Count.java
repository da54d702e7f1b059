package org.tual.disclosure;

/**
 * How many people one cell counts.
 *
 * @param people how many; never below zero
 * @param largest how many of them the largest contributor gave (the site or employer with most of
 *     them); equal to {@code people} where there is one contributor
 * @param contributors how many sites or employers gave any
 */
public record Count(int people, int largest, int contributors) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException where they cannot be true together
   */
  public Count {
    boolean none = people == 0 && largest == 0 && contributors == 0;
    boolean some = people > 0 && largest > 0 && largest <= people && contributors > 0;
    if (!none && !some) {
      throw new IllegalArgumentException("no such count: " + people + " of " + contributors);
    }
  }

  /** People of one contributor. */
  public static Count of(int people) {
    return people == 0 ? new Count(0, 0, 0) : new Count(people, people, 1);
  }

  /** Both together, of different contributors. */
  public Count and(Count other) {
    return new Count(
        people + other.people, Math.max(largest, other.largest), contributors + other.contributors);
  }
}
