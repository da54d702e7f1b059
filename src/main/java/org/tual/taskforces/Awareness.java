package org.tual.taskforces;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.community.Missing;
import org.tual.community.NotPossible;
import org.tual.community.Place;
import org.tual.community.Places;
import org.tual.community.PlainText;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;

/** What people are told and shown, where, and in which languages. */
public final class Awareness {
  private static final String MANAGE = Permission.MANAGE_COMMUNITY.name();
  private static final int MOST_PEOPLE = 1_000_000;

  /** What is done at a place. */
  public record AtPlace(
      String place, List<Session> sessions, List<Material> materials, Reach reach) {}

  private final Ledger ledger;
  private final Places places;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;

  public Awareness(Ledger ledger, Places places, Supplier<Instant> clock, Supplier<String> ids) {
    this.ledger = ledger;
    this.places = places;
    this.clock = clock;
    this.ids = ids;
  }

  /** All materials by title. */
  public List<Material> materials() {
    return ledger.list("material.all", MaterialRow.class, Map.of(), 0, Integer.MAX_VALUE).stream()
        .map(MaterialRow::material)
        .toList();
  }

  /** What is done at a place, the newest session first. */
  public AtPlace at(String id) {
    Place place = places.find(id);
    List<Session> sessions =
        ledger
            .list(
                "session.ofPlace",
                AwarenessSessionRow.class,
                Map.of("place", place.id()),
                0,
                Integer.MAX_VALUE)
            .stream()
            .map(AwarenessSessionRow::session)
            .toList();
    List<Material> materials = materials();
    Set<String> held = sessions.stream().map(Session::language).collect(Collectors.toSet());
    Set<String> printed = materials.stream().map(Material::language).collect(Collectors.toSet());
    return new AtPlace(place.id(), sessions, materials, Reach.of(place.languages(), held, printed));
  }

  /** Adds a material. */
  public Material add(Actor actor, Material.Draft draft) {
    if (draft == null || draft.kind() == null) {
      throw new NotPossible("Say what it is.");
    }
    String title = PlainText.needed("The title", draft.title(), PlainText.NAME);
    String language = PlainText.language(draft.language());
    String web = draft.web() == null || draft.web().isBlank() ? null : draft.web().strip();
    if (web != null && !web.matches("https://[^\\s\"<>]{3,290}")) {
      throw new NotPossible("A web address begins with https://.");
    }
    String id = ids.get();
    return ledger.act(
        actor,
        MANAGE,
        "MATERIAL_ADDED",
        id,
        writes -> {
          MaterialRow row = new MaterialRow();
          row.id = id;
          row.title = title;
          row.language = language;
          row.kind = draft.kind();
          row.web = web;
          row.addedAt = clock.get().toString();
          writes.content(id + "\n" + title + "\n" + language + "\n" + web);
          return writes.add(row).material();
        });
  }

  /**
   * Records a session. Of how many came only the bucket is kept.
   *
   * @throws NotPossible where something is missing or cannot be
   */
  public Session hold(Actor actor, Session.Draft draft) {
    if (draft == null || draft.topic() == null || draft.people() == null) {
      throw new NotPossible("Say what it was about and how many came.");
    }
    if (draft.people() < 0 || draft.people() > MOST_PEOPLE) {
      throw new NotPossible("So many people cannot have come.");
    }
    Place place = places.find(draft.place());
    LocalDate today = LocalDate.ofInstant(clock.get(), ZoneOffset.UTC);
    String day = PlainText.past("The day", draft.day(), today).toString();
    String language = PlainText.language(draft.language());
    if (draft.material() != null && ledger.find(MaterialRow.class, draft.material()).isEmpty()) {
      throw new Missing("material");
    }
    String id = ids.get();
    return ledger.act(
        actor,
        MANAGE,
        "AWARENESS_SESSION_HELD",
        id,
        writes -> {
          AwarenessSessionRow row = new AwarenessSessionRow();
          row.id = id;
          row.place = place.id();
          row.day = day;
          row.language = language;
          row.attendance = Session.Attendance.of(draft.people());
          row.material = draft.material();
          row.topic = draft.topic();
          row.addedAt = clock.get().toString();
          writes.content(
              id + "\n" + row.place + "\n" + day + "\n" + language + "\n" + row.attendance);
          return writes.add(row).session();
        });
  }
}
