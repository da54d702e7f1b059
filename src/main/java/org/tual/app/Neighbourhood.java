package org.tual.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.projection.Owners;
import org.tual.safeguarding.Held;
import org.tual.store.GraphStore;
import org.tual.supplychain.NameKey;

/**
 * Who stands close to a site by the lists. The store is asked for all ties at once, so that no
 * query tells which site somebody asked about.
 */
final class Neighbourhood {
  private final Owners owners;

  Neighbourhood(GraphStore store) {
    this.owners = new Owners(store);
  }

  /** Owners of the sites, other sites of those, and recruiters of the sites; by name. */
  List<Held> of(List<String> sites) {
    if (sites.isEmpty()) {
      return List.of();
    }
    List<Owners.Tie> ties = owners.ties();
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
