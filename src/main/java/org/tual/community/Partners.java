package org.tual.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;

/** The register of partners. */
public final class Partners {
  private static final String MANAGE = Permission.MANAGE_COMMUNITY.name();

  private final Ledger ledger;
  private final Places places;
  private final Around around;

  public Partners(Ledger ledger, Places places, Around around) {
    this.ledger = ledger;
    this.places = places;
    this.around = around;
  }

  /** All partners by name. */
  public List<Partner> all() {
    Map<String, Place> known = places.byId();
    List<PartnerPlaceRow> served = rows("partnerPlace.all", PartnerPlaceRow.class);
    Map<String, List<PartnerPlaceRow>> byPartner =
        served.stream().collect(Collectors.groupingBy(row -> row.partner));
    Map<String, Long> perPlace =
        served.stream().collect(Collectors.groupingBy(row -> row.place, Collectors.counting()));
    Map<String, List<String>> accounts =
        rows("partnerAccount.all", PartnerAccountRow.class).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.partner,
                    Collectors.mapping(row -> row.account, Collectors.toList())));
    return rows("partner.all", PartnerRow.class).stream()
        .map(
            row -> {
              List<PartnerPlaceRow> own = byPartner.getOrDefault(row.id, List.of());
              return view(row, own, known, accounts.getOrDefault(row.id, List.of()), perPlace);
            })
        .toList();
  }

  private <T> List<T> rows(String query, Class<T> type) {
    return ledger.list(query, type, Map.of(), 0, Integer.MAX_VALUE);
  }

  /**
   * One partner.
   *
   * @throws Missing where there is none
   */
  public Partner find(String id) {
    return all().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Missing("partner"));
  }

  private Partner view(
      PartnerRow row,
      List<PartnerPlaceRow> own,
      Map<String, Place> known,
      List<String> accounts,
      Map<String, Long> perPlace) {
    return new Partner(
        row.id,
        row.kind,
        row.name,
        PlainText.parts(row.languages),
        row.hours,
        row.aids(),
        row.phone,
        row.web,
        row.through,
        row.capacity,
        row.agreedOn,
        row.credit,
        row.compartment,
        row.verifiedOn,
        row.verifiedBy == null ? null : around.names().apply(row.verifiedBy),
        own.stream()
            .map(one -> new Partner.Served(one.place, known.get(one.place).name(), one.hoursAway))
            .toList(),
        accounts,
        warnings(row, own, perPlace),
        row.version);
  }

  private List<Partner.Warning> warnings(
      PartnerRow row, List<PartnerPlaceRow> own, Map<String, Long> perPlace) {
    List<Partner.Warning> all = new ArrayList<>();
    if (row.credit == Partner.Credit.ANONYMOUS
        && own.stream().anyMatch(one -> perPlace.get(one.place) == 1)) {
      all.add(Partner.Warning.ANONYMITY_HOLLOW);
    }
    if (row.agreedOn == null) {
      all.add(Partner.Warning.NOT_LISTED);
    }
    if (row.verifiedOn == null) {
      all.add(Partner.Warning.NOT_VERIFIED);
    } else if (stale(row.verifiedOn)) {
      all.add(Partner.Warning.VERIFIED_LONG_AGO);
    }
    if (row.capacity == Partner.Capacity.FULL) {
      all.add(Partner.Warning.FULL);
    }
    return all;
  }

  /** To whom somebody may be sent: as {@link Reached}, by name of the partner. */
  public List<Reached> reached() {
    List<Partner> all = all();
    Map<String, Partner> byId =
        all.stream().collect(Collectors.toMap(Partner::id, Function.identity()));
    return all.stream()
        .filter(one -> open(one, byId) && !stale(one.verifiedOn()))
        .map(
            one ->
                one.kind() == Partner.Kind.SHELTER
                    ? new Reached(one, byId.get(one.through()).name())
                    : new Reached(one, null))
        .toList();
  }

  /**
   * A partner that agreed, has room, and was reached not too long ago.
   *
   * @param through name of the partner through whom alone a shelter is reached, and that is named
   *     in its place; null for others
   */
  public record Reached(Partner partner, String through) {}

  /** Listed, and a shelter only through somebody who is. */
  static boolean open(Partner partner, Map<String, Partner> byId) {
    Partner through = byId.get(partner.through());
    return partner.listed()
        && (partner.kind() != Partner.Kind.SHELTER || through != null && through.listed());
  }

  /** Nobody has reached it for a long time. */
  boolean stale(String verifiedOn) {
    return LocalDate.parse(verifiedOn).isBefore(around.today().minusDays(around.staleDays()));
  }

  /**
   * Adds a partner.
   *
   * @throws NotPossible where it cannot be
   */
  public Partner add(Actor actor, Partner.Draft asked) {
    Partner.Draft draft = checked(null, asked);
    String id = around.ids().get();
    ledger.act(
        actor,
        MANAGE,
        "PARTNER_ADDED",
        id,
        writes -> {
          PartnerRow row = new PartnerRow();
          row.id = id;
          return writes.add(taken(writes, row, draft));
        });
    return find(id);
  }

  /**
   * Changes a partner. Where it is reached another way from now on, it counts as not verified.
   *
   * @param version throws where the version that is there is not the one that was changed
   */
  public Partner change(Actor actor, String id, Partner.Draft asked, LongConsumer version) {
    Partner.Draft draft = checked(id, asked);
    ledger.act(
        actor,
        MANAGE,
        "PARTNER_CHANGED",
        id,
        writes -> {
          PartnerRow row = lock(writes, id);
          version.accept(row.version);
          return taken(writes, row, draft);
        });
    return find(id);
  }

  private static PartnerRow lock(Writes writes, String id) {
    return writes.lock(PartnerRow.class, id).orElseThrow(() -> new Missing("partner"));
  }

  private PartnerRow taken(Writes writes, PartnerRow row, Partner.Draft draft) {
    row.takes(draft);
    row.changedAt = around.clock().get().toString();
    Map<String, PartnerPlaceRow> before = new HashMap<>();
    writes
        .list("partnerPlace.ofPartner", PartnerPlaceRow.class, Map.of("partner", row.id))
        .forEach(one -> before.put(one.place, one));
    for (Partner.Served served : draft.places()) {
      PartnerPlaceRow there = before.remove(served.place());
      if (there == null) {
        writes.add(PartnerPlaceRow.of(row.id, served));
      } else {
        there.hoursAway = served.hoursAway();
      }
    }
    before.values().forEach(writes::remove);
    writes.content(row.id + "\n" + draft);
    return row;
  }

  private Partner.Draft checked(String id, Partner.Draft draft) {
    Map<String, Partner.Kind> kinds = new HashMap<>();
    rows("partner.all", PartnerRow.class).forEach(row -> kinds.put(row.id, row.kind));
    if (id != null && kinds.remove(id) == null) {
      throw new Missing("partner");
    }
    return PartnerCheck.checked(draft, kinds, places.byId(), around.today());
  }

  /**
   * Somebody reached a partner as it is described here.
   *
   * @param day ISO day, not ahead
   * @param version throws where the version that is there is not the one that was reached
   */
  public Partner verify(Actor actor, String id, String day, LongConsumer version) {
    String on = PlainText.past("The day", day, around.today()).toString();
    ledger.act(
        actor,
        Permission.VERIFY_PARTNERS.name(),
        "PARTNER_VERIFIED",
        id,
        writes -> {
          PartnerRow row = lock(writes, id);
          version.accept(row.version);
          row.verifiedOn = on;
          row.verifiedBy = actor.id();
          row.changedAt = around.clock().get().toString();
          writes.content(id + "\n" + on + "\n" + row.contact());
          return row;
        });
    return find(id);
  }

  /** What a partner decides itself, from now on. */
  public Partner wish(Actor actor, String id, Partner.Wishes wishes) {
    if (wishes == null || wishes.capacity() == null || wishes.credit() == null) {
      throw new NotPossible("Say whether you are listed, have room, and want to be named.");
    }
    ledger.act(
        actor,
        Permission.GIVE_COMMUNITY.name(),
        "PARTNER_WISHES_SET",
        id,
        writes -> {
          PartnerRow row = lock(writes, id);
          if (!wishes.listed()) {
            row.agreedOn = null;
          } else if (row.agreedOn == null) {
            row.agreedOn = around.today().toString();
          }
          row.capacity = wishes.capacity();
          row.credit = wishes.credit();
          row.changedAt = around.clock().get().toString();
          writes.content(id + "\n" + wishes);
          return row;
        });
    return find(id);
  }
}
