package org.tual.visits;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.access.Reach;
import org.tual.ledger.Ledger;
import org.tual.web.Caller;

/** Shows rows to somebody, and judges what moves take. */
final class Viewing {
  private final Ledger ledger;
  private final Moves moves;
  private final Samples samples;
  private final Around around;

  Viewing(Ledger ledger, Moves moves, Samples samples, Around around) {
    this.ledger = ledger;
    this.moves = moves;
    this.samples = samples;
    this.around = around;
  }

  LocalDate today() {
    return LocalDate.ofInstant(around.clock().get(), ZoneOffset.UTC);
  }

  /** Rows of members by visit. */
  Map<String, List<MemberRow>> members(Collection<String> visits) {
    return visits.isEmpty()
        ? Map.of()
        : ledger
            .list(
                "visitMember.ofVisits",
                MemberRow.class,
                Map.of("visits", visits),
                0,
                Integer.MAX_VALUE)
            .stream()
            .collect(Collectors.groupingBy(row -> row.visit, TreeMap::new, Collectors.toList()));
  }

  List<Member> team(Plan plan, List<MemberRow> rows) {
    Map<String, MemberRow> byAccount =
        rows.stream().collect(Collectors.toMap(row -> row.account, row -> row));
    return plan.team().stream()
        .map(
            seat -> {
              MemberRow row = byAccount.get(seat.account());
              return new Member(
                  seat.account(),
                  around.names().apply(seat.account()),
                  seat.lead(),
                  seat.languages(),
                  row == null ? null : row.declaredAt,
                  row == null ? null : row.conflict);
            })
        .toList();
  }

  boolean member(Caller caller, List<MemberRow> team) {
    return team.stream().anyMatch(row -> row.account.equals(caller.actor().id()));
  }

  private Set<Reach> reach(Caller caller, Permission permission) {
    return around.table().reach(caller.roles(), permission);
  }

  /** Whether somebody may read a visit with this team. */
  boolean reads(Caller caller, List<MemberRow> team) {
    return reachesAll(caller, Permission.READ_VISITS) || member(caller, team);
  }

  boolean reachesAll(Caller caller, Permission permission) {
    return caller.permissions().contains(permission)
        && reach(caller, permission).contains(Reach.ALL);
  }

  boolean open(Move move, Caller caller, List<MemberRow> team) {
    return move.open(caller.permissions(), reach(caller, move.permission()), member(caller, team));
  }

  Optional<Samples.Advised> advised(Plan plan) {
    return plan.workers() == null
        ? Optional.empty()
        : Optional.of(samples.advise(plan.preset(), plan.workers()));
  }

  /** What moves of this visit are judged by. */
  Need.Case at(VisitRow row, List<MemberRow> members, String actor, String why) {
    return at(row, row.plan(), members, actor, why);
  }

  Need.Case at(VisitRow row, Plan plan, List<MemberRow> members, String actor, String why) {
    boolean fewer =
        plan.manDays() != null
            && advised(plan).filter(table -> plan.manDays() < table.manDays()).isPresent();
    return new Need.Case(
        row.id,
        plan,
        LocalHelp.of(plan, listed(row)),
        fewer,
        team(plan, members),
        actor,
        why,
        today(),
        around.ready());
  }

  /** Who helps there as others know it; null where nobody does. */
  private Plan.Help listed(VisitRow row) {
    return around.help().at().apply(row.site).orElse(null);
  }

  Visit view(VisitRow row, Caller caller) {
    List<MemberRow> members = members(List.of(row.id)).getOrDefault(row.id, List.of());
    Plan plan = row.plan();
    Optional<Samples.Advised> table = advised(plan);
    List<Member> team = team(plan, members);
    Standing standing = row.standing();
    Plan.Help listed = listed(row);
    return new Visit(
        row.id,
        row.site,
        row.siteName,
        row.country,
        row.assessment,
        row.reasons(),
        row.words,
        plan,
        team,
        standing.stage(),
        standing.side(),
        table.orElse(null),
        listed,
        Warning.of(
            plan,
            team,
            table,
            LocalHelp.of(plan, listed),
            help -> around.help().old(help, today())),
        steps(row, members, caller),
        history(row, caller),
        row.plannedBy,
        row.plannedAt,
        member(caller, members),
        standing.planned(),
        row.version);
  }

  private List<Visit.Step> steps(VisitRow row, List<MemberRow> members, Caller caller) {
    // whether there are words is seen when the move is asked for
    Need.Case at = at(row, members, caller.actor().id(), "");
    return moves.from(row.standing()).stream()
        .map(
            move ->
                new Visit.Step(
                    move.name(),
                    move.to(),
                    open(move, caller, members),
                    move.permission().name(),
                    move.needs().contains(Need.REASON),
                    missing(move, at)))
        .toList();
  }

  static List<Visit.Missing> missing(Move move, Need.Case at) {
    return move.needs().stream()
        .flatMap(
            need -> need.missing(at).map(words -> new Visit.Missing(need.name(), words)).stream())
        .toList();
  }

  private List<Visit.Done> history(VisitRow row, Caller caller) {
    Set<String> quiet =
        moves.all().stream().filter(Move::quiet).map(Move::name).collect(Collectors.toSet());
    boolean told = reachesAll(caller, Permission.HOLD_VISITS);
    return ledger
        .list("visitMove.ofVisit", MoveRow.class, Map.of("visit", row.id), 0, Integer.MAX_VALUE)
        .stream()
        .map(
            done -> {
              boolean hidden = quiet.contains(done.move) && !told;
              return new Visit.Done(
                  done.move,
                  done.from,
                  done.to,
                  done.at,
                  hidden ? null : around.names().apply(done.account),
                  hidden ? null : done.why);
            })
        .toList();
  }

  Outline outline(VisitRow row, List<MemberRow> members, Caller caller) {
    Plan plan = row.plan();
    return new Outline(
        row.id,
        row.site,
        row.siteName,
        row.country,
        plan.mode(),
        plan.from(),
        plan.to(),
        row.stage,
        row.side,
        plan.team().stream()
            .filter(Plan.Seat::lead)
            .findFirst()
            .map(seat -> around.names().apply(seat.account()))
            .orElse(null),
        member(caller, members));
  }
}
