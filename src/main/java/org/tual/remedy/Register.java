package org.tual.remedy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Listing;
import org.tual.ledger.Writes;
import org.tual.protocol.Clocks;
import org.tual.protocol.Moves;
import org.tual.protocol.Proof;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;

/** Nonconformities: raised, changed, told to the supplier, looked at. */
public final class Register {
  static final String MANAGE = Permission.MANAGE_REMEDY.name();
  private static final int LONGEST_NAME = 500;

  /** The tables that count here. */
  public record Tables(Clocks clocks, Moves moves, Proof proof) {}

  private final Acts acts;
  private final Ledger ledger;
  private final Tables tables;
  private final Function<String, Optional<Nonconformity.Place>> places;
  private final Predicate<String> people;

  /**
   * Joins the parts.
   *
   * @param places a site of the newest sealed assessment, by its IRI
   * @param people whether there is an account with this id
   */
  public Register(
      Ledger ledger,
      Tables tables,
      Function<String, Optional<Nonconformity.Place>> places,
      Predicate<String> people,
      Supplier<Instant> clock,
      Supplier<String> ids) {
    this.acts = new Acts(ledger, clock, ids);
    this.ledger = ledger;
    this.tables = tables;
    this.places = places;
    this.people = people;
  }

  /** How things are done to nonconformities. */
  public Acts acts() {
    return acts;
  }

  Tables tables() {
    return tables;
  }

  /**
   * Raises one.
   *
   * @throws NotPossible where something is missing, holds what could identify a person, or is
   *     sealed by somebody else than the safeguarding lead
   */
  public Nonconformity raise(Actor actor, Draft draft, Draft.Origin origin, Eyes eyes) {
    if (draft.found() != null
        && draft.found().releasability() == Nonconformity.Releasability.SEALED
        && !eyes.sealed()) {
      throw onlyTheLead();
    }
    NonconformityRow row = row(draft, origin, actor);
    acts.act(actor, MANAGE, "ACTION_RAISED", row.id, eyes, writes -> added(writes, row));
    return one(row.id, eyes);
  }

  /**
   * Records what a visit found. Whoever records may seal it, and does not see it any more then.
   *
   * @param permission by which the actor records
   * @return id
   */
  public String record(Actor actor, String permission, Draft draft) {
    NonconformityRow row = row(draft, Draft.Origin.HAND, actor);
    acts.atVisit(actor, permission, row.visit, row.id, writes -> added(writes, row));
    return row.id;
  }

  private NonconformityRow row(Draft draft, Draft.Origin origin, Actor actor) {
    Draft checked = checked(draft, actor);
    Nonconformity.Place place = place(draft.site());
    NonconformityRow row = new NonconformityRow();
    row.id = acts.id();
    row.visit = checked.visit().isEmpty() ? null : checked.visit();
    // the line of a plan that is sealed would else be known when the plan comes again
    row.importKey = checked.sealed() ? null : origin.key();
    row.planNumber = origin.number();
    row.site = place.site();
    row.siteName = place.name().substring(0, Math.min(LONGEST_NAME, place.name().length()));
    row.country = place.country();
    row.write(checked.found());
    row.write(checked.plan());
    row.treatment = treatment(row);
    row.stage = origin.stage();
    row.agreed = row.stage != Stage.RAISED;
    row.begun = acts.today().toString();
    clock(row);
    if (origin.close() != null && !row.sealed()) {
      row.closeDue = origin.close().toString();
      row.toldDue = row.closeDue;
    }
    row.raisedBy = actor.id();
    row.raisedAt = acts.now().toString();
    row.proofFrom = row.raisedAt;
    return row;
  }

  private boolean treatment(NonconformityRow row) {
    return tables.proof().treatment(row.listed(), row.dimension);
  }

  private NonconformityRow added(Writes writes, NonconformityRow row) {
    writes.add(row);
    acts.party(writes, row.id, row.raisedBy);
    acts.party(writes, row.id, row.owner);
    acts.step(writes, row, "RAISE", "", row.raisedBy);
    writes.content(row.site + "\n" + row.severity + "\n" + row.title + "\n" + row.words);
    return row;
  }

  /** A site; throws {@link NotPossible} where no sealed assessment has it. */
  public Nonconformity.Place place(String site) {
    return places
        .apply(String.valueOf(site))
        .orElseThrow(() -> new NotPossible("No sealed assessment has this site."));
  }

  private static NotPossible onlyTheLead() {
    return new NotPossible("Only the safeguarding lead seals. Tell the lead, and write nothing.");
  }

  /** Whether anything that a visit found is still to be done; what is sealed does not tell. */
  public boolean anyOpen(String visit) {
    return ledger
        .list("nonconformity.ofVisit", NonconformityRow.class, Map.of("visit", visit), 0, 10_000)
        .stream()
        .anyMatch(row -> row.stage.open() && row.severity != Severity.GOOD && !row.sealed());
  }

  /**
   * How many findings about the treatment of workers a visit has; what is sealed does not count.
   *
   * @return null where nobody raised anything for it, since nobody knows then
   */
  public Integer labour(String visit) {
    List<NonconformityRow> raised =
        ledger
            .list(
                "nonconformity.ofVisit", NonconformityRow.class, Map.of("visit", visit), 0, 10_000)
            .stream()
            .filter(row -> !row.sealed() && row.stage != Stage.WITHDRAWN)
            .toList();
    boolean none = raised.isEmpty();
    return none ? null : (int) raised.stream().filter(Register::ofTreatment).count();
  }

  private static boolean ofTreatment(NonconformityRow row) {
    return row.severity != Severity.GOOD && row.treatment;
  }

  private Draft checked(Draft draft, Actor actor) {
    Draft checked = draft.checked(tables.proof().indicators().keySet(), actor.id());
    if (!people.test(checked.plan().owner())) {
      throw new NotPossible("There is no account of this owner.");
    }
    return checked;
  }

  /** No clock runs on what is sealed, since a day would be a notice. */
  void clock(NonconformityRow row) {
    LocalDate day = LocalDate.parse(row.begun);
    row.clock(row.sealed() ? Clocks.Days.NONE : tables.clocks().from(day, row.severity));
  }

  /** The day of the next look together, counted from today. */
  void nextReview(NonconformityRow row) {
    row.reviewDue = tables.clocks().from(acts.today(), row.severity).review().toString();
  }

  /**
   * Changes what stands there. Its severity changes by a regrade alone, and what once was about how
   * workers are treated stays so, whatever is written of it later.
   *
   * @param version throws where the version that is there is not the one that was changed
   * @throws NotPossible as {@link #raise}, where words that the supplier reads change and nobody
   *     answers for them, and where what others have seen is to be sealed
   * @throws NotNow where it is closed
   */
  public Nonconformity change(
      Actor actor, String id, Draft draft, Eyes eyes, LongConsumer version) {
    row(id, eyes);
    Draft checked = checked(draft, actor);
    if (checked.sealed() && !eyes.sealed()) {
      throw onlyTheLead();
    }
    acts.act(
        actor,
        MANAGE,
        "ACTION_CHANGED",
        id,
        eyes,
        writes -> {
          NonconformityRow row = acts.locked(writes, id);
          version.accept(row.version);
          possible(row, checked);
          boolean was = row.sealed();
          row.write(checked.found());
          row.write(checked.plan());
          row.treatment |= treatment(row);
          if (was && !row.sealed()) {
            row.begun = acts.today().toString();
            clock(row);
          }
          if (row.releasability != Nonconformity.Releasability.OPEN) {
            row.releasedAt = null;
          }
          acts.party(writes, id, actor.id());
          acts.party(writes, id, row.owner);
          acts.step(writes, row, "CHANGE", "", actor.id());
          writes.content(row.title + "\n" + row.words + "\n" + row.corrective);
          return null;
        });
    return one(id, eyes);
  }

  private static void possible(NonconformityRow row, Draft checked) {
    if (!row.stage.open()) {
      throw new NotNow("It is closed. Open it again before anything changes.");
    }
    if (checked.severity() != row.severity) {
      throw new NotPossible("The severity changes by a regrade, which gives its reason.");
    }
    if (checked.sealed() && !row.sealed()) {
      throw new NotPossible(
          "Others have seen this, so it cannot be sealed. Raise it anew as sealed, and withdraw"
              + " this one.");
    }
    if (row.released() && !checked.sameWords(row.found())) {
      Telling.check(checked.found(), checked.protectsWorkers());
    }
  }

  /** The row, where somebody may see it. */
  NonconformityRow row(String id, Eyes eyes) {
    return ledger.find(NonconformityRow.class, id).filter(eyes::sees).orElseThrow(Missing::new);
  }

  /** One; throws {@link Missing} where it does not exist for whoever asks. */
  public Nonconformity one(String id, Eyes eyes) {
    return shown().of(row(id, eyes), eyes);
  }

  /** How rows are shown. */
  Shown shown() {
    return new Shown(ledger, tables, acts.today());
  }

  /** A page of those that somebody sees, of which the caller has to see to it by the listing. */
  Listing.Found<Nonconformity.Line> page(Listing wanted, Eyes eyes) {
    Listing.Found<NonconformityRow> found = ledger.page(NonconformityRow.class, wanted);
    return new Listing.Found<>(shown().lines(found.rows(), eyes), found.total());
  }

  /** Those of these keys of plans that are there, each with its id. */
  public Map<String, String> known(Collection<String> keys) {
    Map<String, String> known = new HashMap<>();
    if (!keys.isEmpty()) {
      known.putAll(
          ledger
              .list(
                  "nonconformity.imported",
                  NonconformityRow.class,
                  Map.of("keys", keys),
                  0,
                  Integer.MAX_VALUE)
              .stream()
              .collect(Collectors.toMap(row -> row.importKey, row -> row.id)));
    }
    return known;
  }
}
