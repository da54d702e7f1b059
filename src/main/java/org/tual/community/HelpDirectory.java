package org.tual.community;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/** Who helps people at a place or a site, the nearest first, and how long it takes. */
public final class HelpDirectory {
  private static final int MOST = 50;
  private static final int MOST_DAYS = 1_000;

  /** Who verifies, as anybody may read it; the register has the account. */
  private static final String VERIFIER = "safeguarding lead";

  private static final Comparator<Help> NEAREST =
      Comparator.comparing((Help one) -> !one.here())
          .thenComparing(Help::stale)
          .thenComparing(Help::hoursAway, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Help::km, Comparator.nullsLast(Comparator.naturalOrder()));

  /** In which place a site is, as somebody says. */
  public record Located(String site, String place, Integer daysToPort) {}

  private final Ledger ledger;
  private final Places places;
  private final Partners partners;
  private final Around around;

  public HelpDirectory(Ledger ledger, Places places, Partners partners, Around around) {
    this.ledger = ledger;
    this.places = places;
    this.partners = partners;
    this.around = around;
  }

  /** All places by name. */
  public List<Place> places() {
    return places.all();
  }

  /**
   * Who helps at a place.
   *
   * @param place id
   * @param language ISO 639 code; null for any
   * @return those at the place and at places that it is part of first, then by distance; those of
   *     unknown distance last
   */
  public List<Help> helpFor(String place, String language) {
    List<Partner> all = partners.all();
    Map<String, Partner> byId =
        all.stream().collect(Collectors.toMap(Partner::id, Function.identity()));
    Map<String, Place> known = places.byId();
    List<String> around = Places.outwards(known, place);
    List<Help> found = new ArrayList<>();
    for (Partner partner : all) {
      if (Partners.open(partner, byId)
          && (language == null || partner.languages().contains(language))) {
        partner.places().stream()
            .map(served -> help(partner, byId, served, around, known))
            .min(NEAREST)
            .ifPresent(found::add);
      }
    }
    return found.stream()
        .sorted(NEAREST.thenComparing(Help::title).thenComparing(Help::partner))
        .limit(MOST)
        .toList();
  }

  private Help help(
      Partner partner,
      Map<String, Partner> byId,
      Partner.Served served,
      List<String> outwards,
      Map<String, Place> known) {
    boolean hidden = partner.kind() == Partner.Kind.SHELTER;
    boolean here = outwards.contains(served.place());
    Place from = outwards.isEmpty() ? null : known.get(outwards.get(0));
    Place to = known.get(served.place());
    Partner through = byId.get(partner.through());
    return new Help(
        partner.id(),
        hidden ? null : partner.name(),
        partner.kind(),
        partner.languages(),
        partner.hours(),
        partner.services(),
        hidden ? null : partner.phone(),
        hidden ? null : partner.web(),
        through == null || !through.listed() ? null : through.name(),
        hidden ? null : served.place(),
        hidden ? null : served.name(),
        here,
        hidden ? null : km(from, to),
        here && !hidden ? served.hoursAway() : null,
        partner.verifiedOn(),
        VERIFIER,
        partners.stale(partner.verifiedOn()));
  }

  /** Who helps where, by the name of the place, for all places that have somebody. */
  public Map<String, List<Help>> here() {
    List<Partner> all = partners.all();
    Map<String, Partner> byId =
        all.stream().collect(Collectors.toMap(Partner::id, Function.identity()));
    Map<String, Place> known = places.byId();
    Map<String, List<Help>> found = new TreeMap<>();
    for (Place place : known.values()) {
      List<String> outwards = Places.outwards(known, place.id());
      List<Help> at =
          all.stream()
              .filter(partner -> Partners.open(partner, byId))
              .flatMap(
                  partner ->
                      partner.places().stream()
                          .filter(served -> outwards.contains(served.place()))
                          .map(served -> help(partner, byId, served, outwards, known))
                          .min(NEAREST)
                          .stream())
              .sorted(NEAREST.thenComparing(Help::title).thenComparing(Help::partner))
              .limit(MOST)
              .toList();
      if (!at.isEmpty()) {
        found.merge(place.name(), at, (one, other) -> one);
      }
    }
    return found;
  }

  private static Long km(Place from, Place to) {
    if (from == null || to == null) {
      return null;
    }
    if (from.id().equals(to.id())) {
      return 0L;
    }
    return from.position() == null || to.position() == null
        ? null
        : Long.valueOf(Math.round(from.position().km(to.position())));
  }

  /** In which place a site is; empty where nobody said. */
  public Optional<Located> located(String site) {
    return ledger.find(SitePlaceRow.class, site == null ? "" : site).map(HelpDirectory::located);
  }

  /** Ids of the places in which these sites are, as far as somebody said so. */
  Set<String> placesOf(Set<String> sites) {
    return sites.isEmpty()
        ? Set.of()
        : ledger
            .list(
                "sitePlace.ofSites",
                SitePlaceRow.class,
                Map.of("sites", sites),
                0,
                Integer.MAX_VALUE)
            .stream()
            .map(row -> row.place)
            .collect(Collectors.toSet());
  }

  /** Names of the places of all sites, by address of the site. */
  public Map<String, String> placesOfSites() {
    Map<String, Place> known = places.byId();
    return ledger.list("sitePlace.all", SitePlaceRow.class, Map.of(), 0, Integer.MAX_VALUE).stream()
        .filter(row -> known.containsKey(row.place))
        .collect(Collectors.toMap(row -> row.site, row -> known.get(row.place).name()));
  }

  /** The place of a site and those that it is part of, from the inside outwards. */
  public List<Place> outwards(String site) {
    Map<String, Place> known = places.byId();
    // all are read, so that no query tells about which site somebody asked
    return ledger.list("sitePlace.all", SitePlaceRow.class, Map.of(), 0, Integer.MAX_VALUE).stream()
        .filter(row -> row.site.equals(site))
        .flatMap(row -> Places.outwards(known, row.place).stream())
        .map(known::get)
        .toList();
  }

  private static Located located(SitePlaceRow row) {
    return new Located(row.site, row.place, row.daysToPort);
  }

  /** How long it takes until help is at a site. */
  public TimeToHelp timeTo(String site) {
    Optional<Located> at = located(site);
    Place place = at.map(one -> places.find(one.place())).orElse(null);
    return TimeToHelp.of(
        site,
        around.site(site).orElse(null),
        place,
        at.map(Located::daysToPort).orElse(null),
        place == null ? List.of() : helpFor(place.id(), null));
  }

  /** The same for all sites of a place, by name. */
  public List<TimeToHelp> sitesOf(String place) {
    Place at = places.find(place);
    List<SitePlaceRow> rows =
        ledger.list(
            "sitePlace.ofPlace", SitePlaceRow.class, Map.of("place", place), 0, Integer.MAX_VALUE);
    Map<String, Around.Site> known =
        around.known().apply(rows.stream().map(row -> row.site).collect(Collectors.toSet()));
    List<Help> help = helpFor(place, null);
    return rows.stream()
        .map(row -> TimeToHelp.of(row.site, known.get(row.site), at, row.daysToPort, help))
        .sorted(
            Comparator.comparing((TimeToHelp one) -> String.valueOf(one.siteName()))
                .thenComparing(TimeToHelp::site))
        .toList();
  }

  /**
   * Says in which place a site is.
   *
   * @param said where the place is null, nobody says so any more
   * @throws NotPossible where no sealed assessment lists the site, or the days cannot be
   */
  public TimeToHelp locate(Actor actor, Located said) {
    if (said == null || around.site(said.site()).isEmpty()) {
      throw new NotPossible("No sealed assessment lists this site.");
    }
    Integer days = said.daysToPort();
    if (days != null && (days < 0 || days > MOST_DAYS)) {
      throw new NotPossible("Days to port are counted from 0 to 1,000.");
    }
    String place = said.place() == null ? null : places.find(said.place()).id();
    ledger.act(
        actor,
        Permission.MANAGE_COMMUNITY.name(),
        "SITE_PLACE_SET",
        place == null ? "none" : place,
        writes -> {
          Optional<SitePlaceRow> there = writes.lock(SitePlaceRow.class, said.site());
          if (place == null) {
            there.ifPresent(writes::remove);
          } else {
            SitePlaceRow row = there.orElseGet(SitePlaceRow::new);
            row.site = said.site();
            row.place = place;
            row.daysToPort = days;
            row.account = actor.id();
            row.setAt = around.clock().get().toString();
            if (there.isEmpty()) {
              writes.add(row);
            }
          }
          writes.content(said.toString());
          return null;
        });
    return timeTo(said.site());
  }
}
