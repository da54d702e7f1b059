package org.tual.visits;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;
import org.tual.web.Caller;

/** Plans visits. */
public final class Planning {
  private static final int MOST_REASONS = 20;
  private static final int LONGEST_NAME = 500;

  /**
   * A visit that is to be planned.
   *
   * @param assessment id of a sealed assessment that lists the site
   * @param site IRI
   * @param findings fingerprints of findings at this site; may be missing where words are there
   * @param words why, besides
   * @param plan as far as it is decided; may be missing
   */
  public record Asked(
      String assessment, String site, List<String> findings, String words, Plan plan) {}

  private final Ledger ledger;
  private final Moves moves;
  private final Samples samples;
  private final Around around;
  private final Visits visits;

  /** Joins the parts. */
  public Planning(Ledger ledger, Moves moves, Samples samples, Around around, Visits visits) {
    this.ledger = ledger;
    this.moves = moves;
    this.samples = samples;
    this.around = around;
    this.visits = visits;
  }

  /** What the tables of samples say. */
  public Samples samples() {
    return samples;
  }

  /** Accounts that may be of a team: name by id. */
  public Map<String, String> auditors() {
    return around.auditors().get();
  }

  /**
   * Begins to plan.
   *
   * @throws NotPossible where no sealed assessment lists the site or a finding of it, no reason is
   *     given, or the plan cannot be
   */
  public Visit begin(Caller caller, Asked asked) {
    Around.Place place =
        around
            .sites()
            .apply(text(asked.assessment()), text(asked.site()))
            .orElseThrow(() -> new NotPossible("No sealed assessment lists this site."));
    String words = FreeWords.optional("The reason", asked.words(), FreeWords.LONGEST);
    List<Visit.Reason> reasons = reasons(asked);
    if (words == null && reasons.isEmpty()) {
      throw new NotPossible("Say why the site is to be visited, or name a finding.");
    }
    Plan plan =
        new PlanCheck(samples, auditors(), Set.of())
            .checked(asked.plan() == null ? Plan.empty() : asked.plan());
    String id = around.ids().get();
    ledger.act(
        caller.actor(),
        Permission.PLAN_VISITS.name(),
        "VISIT_BEGUN",
        id,
        writes -> {
          VisitRow row = new VisitRow();
          row.id = id;
          row.site = asked.site();
          row.siteName = place.name().substring(0, Math.min(LONGEST_NAME, place.name().length()));
          row.country = place.country();
          row.assessment = asked.assessment();
          row.reasons(reasons);
          row.words = words;
          row.stand(Standing.BEGINNING);
          row.plan(plan);
          row.plannedBy = caller.actor().id();
          row.plannedAt = around.clock().get().toString();
          row.touch(around.clock().get());
          seat(writes, id, plan, List.of());
          writes.content(id + "\n" + row.site + "\n" + row.reasons + "\n" + words);
          return writes.add(row);
        });
    return visits.find(caller, id);
  }

  private static String text(String text) {
    return text == null ? "" : text;
  }

  private List<Visit.Reason> reasons(Asked asked) {
    Set<String> prints = new LinkedHashSet<>(Plan.some(asked.findings()));
    if (prints.size() > MOST_REASONS) {
      throw new NotPossible("At most " + MOST_REASONS + " findings.");
    }
    return prints.stream()
        .map(
            print ->
                around
                    .findings()
                    .apply(asked.assessment(), print)
                    .filter(sign -> sign.site().equals(asked.site()))
                    .map(sign -> new Visit.Reason(print, sign.title()))
                    .orElseThrow(
                        () -> new NotPossible("The assessment has no such finding at this site.")))
        .toList();
  }

  /** Who leaves the team takes the declaration along; who stays keeps it. */
  private static void seat(Writes writes, String visit, Plan plan, List<MemberRow> before) {
    Set<String> wanted =
        plan.team().stream()
            .map(Plan.Seat::account)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    before.stream().filter(row -> !wanted.contains(row.account)).forEach(writes::remove);
    before.forEach(row -> wanted.remove(row.account));
    for (String account : wanted) {
      MemberRow row = new MemberRow();
      row.pair = MemberRow.pair(visit, account);
      row.visit = visit;
      row.account = account;
      writes.add(row);
    }
  }

  /**
   * Changes the plan.
   *
   * @param version throws where the version that is there is not the one that was changed
   * @throws NotNow where the visit has begun or does not go on
   * @throws NotPossible where the plan cannot be, or lacks by now what an earlier move took
   */
  public Visit change(Caller caller, String id, Plan wanted, LongConsumer version) {
    visits.readable(caller, id);
    Map<String, String> auditors = auditors();
    ledger.act(
        caller.actor(),
        Permission.PLAN_VISITS.name(),
        "VISIT_CHANGED",
        id,
        writes -> {
          VisitRow row = Visits.lock(writes, id);
          version.accept(row.version);
          if (!row.standing().planned()) {
            throw new NotNow("The plan of a visit that has begun or does not go on stays.");
          }
          List<MemberRow> before = MemberRow.of(writes, id);
          Set<String> accounts =
              before.stream().map(member -> member.account).collect(Collectors.toSet());
          Plan plan = new PlanCheck(samples, auditors, accounts).checked(wanted);
          whole(row, plan, before, caller);
          row.plan(plan);
          seat(writes, id, plan, before);
          row.touch(around.clock().get());
          writes.content(id + "\n" + row.plan);
          return row;
        });
    return visits.find(caller, id);
  }

  /** What a move took that was done stays so. */
  private void whole(VisitRow row, Plan plan, List<MemberRow> members, Caller caller) {
    Need.Case at = visits.viewing().at(row, plan, members, caller.actor().id(), "");
    for (Move move : moves.all()) {
      boolean done =
          move.permission() == Permission.PLAN_VISITS && move.to().equals(row.stage.name());
      if (done) {
        List<Visit.Missing> missing = Viewing.missing(move, at);
        if (!missing.isEmpty()) {
          throw new NotPossible(Visit.Missing.all(missing));
        }
      }
    }
  }
}
