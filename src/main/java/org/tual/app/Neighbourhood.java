package org.tual.app;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tual.projection.Owners;
import org.tual.safeguarding.Held;
import org.tual.safeguarding.Workplace;
import org.tual.supplychain.NameKey;

/**
 * Who stands close to a site by the lists. All ties are read by the clock and answered from memory:
 * whoever watches the store learns neither which site somebody asked about nor that anybody did.
 */
final class Neighbourhood {
  private static final Duration PAUSE = Duration.ofHours(1);
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
  private static final String FAILURE = "Who owns sites could not be read";

  private final Supplier<List<Owners.Tie>> lists;
  private final Supplier<Map<String, Integer>> crews;
  private volatile List<Owners.Tie> ties;
  private volatile Map<String, Integer> small = Map.of();

  /**
   * Neighbours.
   *
   * @param crews of fewer than ten by the key of the site's name, which the store does not hold
   */
  Neighbourhood(Supplier<List<Owners.Tie>> lists, Supplier<Map<String, Integer>> crews) {
    this.lists = lists;
    this.crews = crews;
  }

  /** Reads each hour; from the start each minute until the store answered once. */
  void start(Chores chores) {
    chores.every(PAUSE, FAILURE, this::read);
    chores.every(FIRST_PAUSE, FAILURE, this::first);
  }

  private void first() {
    if (ties == null) {
      read();
    }
  }

  /** Reads all ties; where that fails, those that are known stay. */
  void read() {
    Map<String, Integer> few = Map.copyOf(crews.get());
    List<Owners.Tie> all = List.copyOf(lists.get());
    small = few;
    ties = all;
  }

  /**
   * Owners of the sites, other sites of those, and recruiters of the sites, by name, as last read.
   */
  List<Held> of(List<String> sites) {
    List<Owners.Tie> known = ties;
    if (sites.isEmpty() || known == null) {
      return List.of();
    }
    return around(sites, known);
  }

  /**
   * All places of work by name, as last read. Of all figures for one the smallest counts; where a
   * list says fewer than ten and no report says how many, that is 0.
   *
   * @param places port or district of sites, by name of the site
   */
  List<Workplace> workplaces(Map<String, String> places) {
    Map<String, String> byKey = new HashMap<>();
    places.forEach((site, place) -> byKey.put(NameKey.of(site), place));
    List<Owners.Tie> known = ties == null ? List.of() : ties;
    Map<String, Integer> workers = new HashMap<>();
    known.stream()
        .filter(tie -> tie.workers() != null)
        .forEach(tie -> workers.merge(NameKey.of(tie.site()), tie.workers(), Math::min));
    workers.putAll(small);
    return known.stream()
        .map(
            tie -> {
              String key = NameKey.of(tie.site());
              String place = byKey.getOrDefault(key, "");
              return new Workplace(tie.site(), tie.owner(), place, workers.get(key));
            })
        .distinct()
        .toList();
  }

  private static List<Held> around(List<String> sites, List<Owners.Tie> ties) {
    Set<String> own = keys(sites);
    Set<Held> held = new LinkedHashSet<>();
    for (Owners.Tie tie : ties) {
      if (own.contains(NameKey.of(tie.site())) && !tie.owner().isEmpty()) {
        held.add(new Held(Held.Kind.OWNER, tie.owner(), false));
      }
    }
    Set<String> known = keys(held.stream().map(Held::name).toList());
    for (Owners.Tie tie : ties) {
      boolean asked = own.contains(NameKey.of(tie.site()));
      if (asked && !tie.recruiter().isEmpty()) {
        held.add(new Held(Held.Kind.RECRUITER, tie.recruiter(), false));
      }
      if (!asked && !tie.owner().isEmpty() && known.contains(NameKey.of(tie.owner()))) {
        held.add(new Held(Held.Kind.SITE, tie.site(), false));
      }
    }
    return List.copyOf(held);
  }

  private static Set<String> keys(List<String> names) {
    return names.stream().map(NameKey::of).collect(Collectors.toSet());
  }
}
