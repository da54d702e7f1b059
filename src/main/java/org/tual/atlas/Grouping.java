package org.tual.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** By what the places of a step are drawn together where there are too many of them. */
public enum Grouping {
  COUNTRY(Place::country),
  BAND(Place::band),
  PRODUCT(Place::product);

  /** The group of all that stand in no other. */
  static final String REST = "~rest";

  private final Function<Place, String> by;

  Grouping(Function<Place, String> by) {
    this.by = by;
  }

  /** The grouping of this name in small letters. */
  static Optional<Grouping> named(String name) {
    for (Grouping one : values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /**
   * Puts places together, the group with the most urgent place first, then the largest. What is
   * beyond the given number of groups becomes {@link #REST}.
   *
   * @param places numbers of places in the order of the report
   */
  Map<String, List<Integer>> groups(ChainNet net, List<Integer> places, int most) {
    Map<String, List<Integer>> all = new LinkedHashMap<>();
    for (int place : places) {
      all.computeIfAbsent(by.apply(net.place(place)), key -> new ArrayList<>()).add(place);
    }
    List<Map.Entry<String, List<Integer>>> order = new ArrayList<>(all.entrySet());
    // the report lists the most urgent first, so the first place of a group is its most urgent
    order.sort(
        Comparator.comparing(
                (Map.Entry<String, List<Integer>> one) -> net.place(one.getValue().get(0)).band())
            .thenComparing(one -> -one.getValue().size()));
    Map<String, List<Integer>> kept = new LinkedHashMap<>();
    for (Map.Entry<String, List<Integer>> one : order) {
      boolean fits = order.size() <= most || kept.size() < most - 1;
      kept.computeIfAbsent(fits ? one.getKey() : REST, key -> new ArrayList<>())
          .addAll(one.getValue());
    }
    return kept;
  }
}
