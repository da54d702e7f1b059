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
  private volatile List<Owners.Tie> ties;

  Neighbourhood(Supplier<List<Owners.Tie>> lists) {
    this.lists = lists;
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
    ties = List.copyOf(lists.get());
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
   * All places of work by name, as last read.
   *
   * @param places port or district of sites, by name of the site
   */
  List<Workplace> workplaces(Map<String, String> places) {
    Map<String, String> byKey = new HashMap<>();
    places.forEach((site, place) -> byKey.put(NameKey.of(site), place));
    List<Owners.Tie> known = ties;
    return (known == null ? List.<Owners.Tie>of() : known)
        .stream()
            .map(
                tie ->
                    new Workplace(
                        tie.site(),
                        tie.owner(),
                        byKey.getOrDefault(NameKey.of(tie.site()), ""),
                        tie.workers()))
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
