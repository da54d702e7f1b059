package org.tual.community;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/** Keeps places. */
public final class Places {
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final Ledger ledger;
  private final Around around;

  public Places(Ledger ledger, Around around) {
    this.ledger = ledger;
    this.around = around;
  }

  /** All places by name. */
  public List<Place> all() {
    return ledger
        .list("communityPlace.all", PlaceRow.class, Map.of(), 0, Integer.MAX_VALUE)
        .stream()
        .map(PlaceRow::place)
        .toList();
  }

  /** All places by id. */
  Map<String, Place> byId() {
    return all().stream().collect(Collectors.toMap(Place::id, Function.identity()));
  }

  /**
   * One place.
   *
   * @throws Missing where there is none
   */
  public Place find(String id) {
    return ledger
        .find(PlaceRow.class, id == null ? "" : id)
        .map(PlaceRow::place)
        .orElseThrow(() -> new Missing("place"));
  }

  /** The place and those that it is part of, from the inside outwards. */
  static List<String> outwards(Map<String, Place> places, String id) {
    List<String> way = new ArrayList<>();
    for (Place at = places.get(id); at != null && !way.contains(at.id()); ) {
      way.add(at.id());
      at = at.within() == null ? null : places.get(at.within());
    }
    return way;
  }

  /**
   * Adds a place.
   *
   * @throws NotPossible where it cannot be, or there is one of this code or name already
   */
  public Place add(Actor actor, Place.Draft asked) {
    Place.Draft draft = checked(actor, null, asked);
    String id = around.ids().get();
    ledger.act(
        actor,
        Permission.MANAGE_COMMUNITY.name(),
        "PLACE_ADDED",
        id,
        writes -> {
          PlaceRow row = new PlaceRow();
          row.id = id;
          row.takes(draft);
          row.changedAt = around.clock().get().toString();
          writes.content(id + "\n" + draft);
          return writes.add(row);
        });
    return find(id);
  }

  /**
   * Changes a place.
   *
   * @param version throws where the version that is there is not the one that was changed
   */
  public Place change(Actor actor, String id, Place.Draft asked, LongConsumer version) {
    find(id);
    Place.Draft draft = checked(actor, id, asked);
    ledger.act(
        actor,
        Permission.MANAGE_COMMUNITY.name(),
        "PLACE_CHANGED",
        id,
        writes -> {
          PlaceRow row = writes.lock(PlaceRow.class, id).orElseThrow(() -> new Missing("place"));
          version.accept(row.version);
          row.takes(draft);
          row.changedAt = around.clock().get().toString();
          writes.content(id + "\n" + draft);
          return row;
        });
    return find(id);
  }

  private Place.Draft checked(Actor actor, String id, Place.Draft draft) {
    if (draft == null || draft.kind() == null) {
      throw new NotPossible("Say which kind of place it is.");
    }
    String country = text(draft.country()).toUpperCase(Locale.ROOT);
    if (!COUNTRIES.contains(country)) {
      throw new NotPossible("The country is a code of two letters of ISO 3166, such as ID.");
    }
    String code = text(draft.code()).replace(" ", "").toUpperCase(Locale.ROOT);
    if (!code.isEmpty() && !(code.matches("[A-Z]{2}[A-Z2-9]{3}") && code.startsWith(country))) {
      throw new NotPossible(
          "A UN/LOCODE has five letters and begins with the country, such as IDTUA.");
    }
    if (draft.position() != null && draft.position().wrong()) {
      throw new NotPossible("A position has degrees north from -90 to 90, east from -180 to 180.");
    }
    Place.Draft checked =
        new Place.Draft(
            draft.kind(),
            PlainText.needed("The name", draft.name(), PlainText.NAME),
            PlainText.optional("The local name", draft.localName(), PlainText.NAME),
            country,
            code.isEmpty() ? null : code,
            draft.position(),
            PlainText.languages(draft.languages()),
            text(draft.within()).isEmpty() ? null : draft.within(),
            emergency(actor, id, draft.emergency()));
    Map<String, Place> places = byId();
    places.remove(id == null ? "" : id);
    places.values().forEach(other -> apart(checked, other));
    within(id, checked.within());
    return checked;
  }

  /** Nobody is sent a way that nobody tried. */
  private Place.Emergency emergency(Actor actor, String id, Place.Emergency said) {
    if (said == null || text(said.number()).isEmpty() && text(said.route()).isEmpty()) {
      return null;
    }
    String number = text(said.number());
    if (!number.matches("[0-9+*# ]{0,20}")) {
      throw new NotPossible("A number to call has digits, +, * and # alone.");
    }
    Place.Emergency now =
        new Place.Emergency(
            number.isEmpty() ? null : number,
            PlainText.optional("The way to help", said.route(), PlainText.NAME),
            PlainText.past("The day on which it was checked", said.checkedOn(), around.today())
                .toString(),
            actor.id());
    Place.Emergency before = id == null ? null : find(id).emergency();
    boolean same = before != null && before.words().equals(now.words());
    return same ? before : now;
  }

  private static String text(String text) {
    return text == null ? "" : text.strip();
  }

  /** Two of one name would be mistaken for each other by whoever looks for help. */
  private static void apart(Place.Draft draft, Place other) {
    if (draft.code() != null && draft.code().equals(other.code())
        || draft.kind() == other.kind()
            && draft.country().equals(other.country())
            && draft.name().equalsIgnoreCase(other.name())) {
      throw new NotPossible("This place is there already.");
    }
  }

  private void within(String id, String outer) {
    if (outer == null) {
      return;
    }
    Map<String, Place> places = byId();
    Set<String> seen = new HashSet<>(outwards(places, outer));
    if (seen.isEmpty()) {
      throw new NotPossible("There is no place that it could be part of by this id.");
    }
    if (id != null && seen.contains(id)) {
      throw new NotPossible("A place is no part of itself.");
    }
  }
}
