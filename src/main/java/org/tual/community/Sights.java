package org.tual.community;

import java.util.HashSet;
import java.util.Set;
import org.tual.web.Caller;

/** How far each caller sees: a partner its places, an auditor the places of the sites it visits. */
public final class Sights {
  private final Partners partners;
  private final Guests guests;
  private final HelpDirectory directory;
  private final Around around;

  public Sights(Partners partners, Guests guests, HelpDirectory directory, Around around) {
    this.partners = partners;
    this.guests = guests;
    this.directory = directory;
    this.around = around;
  }

  /** How far this caller sees by the permission of the method that is called. */
  public Eyes of(Caller caller) {
    if (caller.all()) {
      return new Eyes(true, Set.of(), null, Set.of());
    }
    String account = caller.actor().id();
    String partner = guests.of(account).orElse(null);
    Set<String> places = new HashSet<>();
    if (partner != null) {
      partners.find(partner).places().forEach(one -> places.add(one.place()));
    }
    Set<String> sites = around.sites().apply(account);
    places.addAll(directory.placesOf(sites));
    return new Eyes(false, places, partner, sites);
  }
}
