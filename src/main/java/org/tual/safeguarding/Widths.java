package org.tual.safeguarding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.tual.disclosure.Limits;

/**
 * How wide a finding about contacts of workers may be told: of the site where its crew is large
 * enough, else of the fleet, else of the port or district, each time with enough people in crews
 * that are too small by themselves, in two or more of them. Else it stays inside.
 */
final class Widths {
  private static final int TWO = 2;

  private final UnaryOperator<String> key;
  private final Map<String, List<Workplace>> byName = new TreeMap<>();
  private final Map<String, Set<String>> byOwner = new TreeMap<>();
  private final Map<String, Set<String>> byPlace = new TreeMap<>();

  /**
   * Widths.
   *
   * @param key one for all spellings of a name
   */
  Widths(Collection<Workplace> all, UnaryOperator<String> key) {
    this.key = key;
    for (Workplace one : all) {
      String name = key.apply(one.name());
      byName.computeIfAbsent(name, same -> new ArrayList<>()).add(one);
      put(byOwner, one.owner(), name);
      put(byPlace, one.place(), name);
    }
  }

  private void put(Map<String, Set<String>> index, String of, String name) {
    if (!of.isEmpty()) {
      index.computeIfAbsent(key.apply(of), same -> new TreeSet<>()).add(name);
    }
  }

  /** The narrowest that may be told of a site by its name; empty where none is wide enough. */
  Optional<Width> of(String site) {
    List<Workplace> own = byName.getOrDefault(key.apply(site), List.of());
    if (own.isEmpty()) {
      return Optional.empty();
    }
    String name = own.get(0).name();
    if (people(own) >= Limits.LEAST) {
      return Optional.of(new Width(Redacted.Level.SITE, name, List.of(name)));
    }
    return wider(own, Workplace::owner, byOwner)
        .map(owner -> new Width(Redacted.Level.FLEET, owner, vessels(owner)))
        .or(
            () ->
                wider(own, Workplace::place, byPlace)
                    .map(place -> new Width(Redacted.Level.PORT, place, List.of(place))));
  }

  private Optional<String> wider(
      List<Workplace> own, Function<Workplace, String> by, Map<String, Set<String>> index) {
    return own.stream()
        .map(by)
        .filter(one -> !one.isEmpty())
        .distinct()
        .sorted()
        .filter(one -> enough(index.getOrDefault(key.apply(one), Set.of())))
        .findFirst();
  }

  private boolean enough(Set<String> names) {
    List<Integer> small =
        names.stream()
            .map(name -> people(byName.get(name)))
            .filter(people -> people < Limits.LEAST)
            .toList();
    return small.size() >= TWO && small.stream().mapToInt(Integer::intValue).sum() >= Limits.LEAST;
  }

  private List<String> vessels(String owner) {
    return byOwner.get(key.apply(owner)).stream()
        .map(name -> byName.get(name).get(0).name())
        .toList();
  }

  /** The smallest figure, since a list that says too much would tell of too few; 0 where none. */
  private static int people(List<Workplace> lines) {
    return lines.stream()
        .map(Workplace::workers)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .min()
        .orElse(0);
  }
}
