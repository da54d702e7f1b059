package org.tual.safeguarding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
 * enough, else of the small crews of the fleet, else of the port or district, each time with enough
 * people in crews that are too small by themselves. Else it stays inside.
 */
final class Widths {
  private static final int UNKNOWN = -1;

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
    String asked = key.apply(site);
    if (!byName.containsKey(asked)) {
      return Optional.empty();
    }
    List<Workplace> own = byName.get(asked);
    if (people(asked) >= Limits.LEAST) {
      String name = own.get(0).name();
      return Optional.of(new Width(Redacted.Level.SITE, name, List.of(name)));
    }
    return wider(own, Workplace::owner, byOwner)
        .filter(fleet -> fleet.crews().contains(asked))
        .map(fleet -> new Width(Redacted.Level.FLEET, fleet.name(), names(fleet.crews())))
        .or(
            () ->
                wider(own, Workplace::place, byPlace)
                    .map(at -> new Width(Redacted.Level.PORT, at.name(), List.of(at.name()))));
  }

  /** An owner or a place with those of its crews that are small by themselves. */
  private record Wide(String name, List<String> crews) {}

  /** Where several are wide enough, the one with the fewest crews. */
  private Optional<Wide> wider(
      List<Workplace> own, Function<Workplace, String> by, Map<String, Set<String>> index) {
    return own.stream()
        .map(by)
        .filter(one -> !one.isEmpty())
        .distinct()
        .map(one -> new Wide(one, small(index.get(key.apply(one)))))
        .filter(one -> one.crews().stream().mapToInt(this::people).sum() >= Limits.LEAST)
        .min(Comparator.comparingInt((Wide one) -> one.crews().size()).thenComparing(Wide::name));
  }

  /** Crews of fewer than ten; one of which no list says how many it is may be large. */
  private List<String> small(Set<String> crews) {
    return crews.stream()
        .filter(crew -> people(crew) != UNKNOWN && people(crew) < Limits.LEAST)
        .toList();
  }

  private List<String> names(List<String> crews) {
    return crews.stream().map(crew -> byName.get(crew).get(0).name()).toList();
  }

  /** The smallest figure, since a list that says too much would tell of too few. */
  private int people(String crew) {
    return byName.get(crew).stream()
        .map(Workplace::workers)
        .filter(Objects::nonNull)
        .mapToInt(Integer::intValue)
        .min()
        .orElse(UNKNOWN);
  }
}
