package org.tual.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the pairs that a person should look at. Pure: the same sides give the same pairs in the
 * same order, whatever their own order.
 */
public final class Finder {
  /** Most pairs that one name stands in; a person who has answered ten of one name knows it. */
  private static final int MOST_OF_ONE = 10;

  /**
   * What was found.
   *
   * @param candidates what speaks most for it first
   * @param compared pairs that were looked at
   * @param crowded keys that too many names share, so that nobody was compared by them
   * @param left pairs beyond the first of a name, left out
   */
  public record Found(List<Candidate> candidates, long compared, int crowded, int left) {}

  private Finder() {}

  /** Compares places with each other and with names on published lists. */
  public static Found find(List<Side> places, List<Side> listed) {
    List<Known> things = new ArrayList<>();
    Rarity rarity = new Rarity();
    places.stream()
        .sorted(Comparator.comparing(Side::id))
        .map(Known::of)
        .filter(known -> !known.names().isEmpty())
        .forEach(things::add);
    int own = things.size();
    listed.stream()
        .sorted(Comparator.comparing(Side::id))
        .map(Known::of)
        .filter(known -> !known.names().isEmpty())
        .forEach(things::add);
    things.forEach(thing -> rarity.add(thing.all()));
    Blocks blocks = Blocks.of(things, rarity);
    List<Candidate> found = new ArrayList<>();
    long[] compared = {0};
    for (int i = 0; i < own; i++) {
      Known one = things.get(i);
      blocks.each(
          i,
          number -> {
            Known other = things.get(number);
            Optional<Candidate> candidate =
                number < own
                    ? Comparison.places(one, other, rarity)
                    : Comparison.listed(one, other, rarity);
            compared[0]++;
            candidate.ifPresent(found::add);
          });
    }
    found.sort(
        Comparator.comparing((Candidate one) -> one.band())
            .thenComparing(Comparator.comparing((Candidate one) -> -one.points()))
            .thenComparing(one -> one.id()));
    List<Candidate> kept = first(found);
    return new Found(kept, compared[0], blocks.crowded(), found.size() - kept.size());
  }

  private static List<Candidate> first(List<Candidate> found) {
    Map<String, Integer> times = new HashMap<>();
    List<Candidate> kept = new ArrayList<>();
    for (Candidate candidate : found) {
      int one = times.getOrDefault(candidate.one().id(), 0);
      int other = times.getOrDefault(candidate.other().id(), 0);
      boolean listed = candidate.kind() == Candidate.Kind.LISTED;
      if (one < MOST_OF_ONE && (listed || other < MOST_OF_ONE)) {
        times.put(candidate.one().id(), one + 1);
        times.put(candidate.other().id(), other + 1);
        kept.add(candidate);
      }
    }
    return List.copyOf(kept);
  }
}
