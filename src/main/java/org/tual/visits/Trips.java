package org.tual.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.ledger.Ledger;

/** Tells other packages of visits; who may know of them is for those to look at. */
public final class Trips {
  private final Ledger ledger;

  public Trips(Ledger ledger) {
    this.ledger = ledger;
  }

  /** A visit by its id. */
  public Optional<Trip> find(String id) {
    return ledger.find(VisitRow.class, id).flatMap(row -> trips(List.of(row)).stream().findFirst());
  }

  /** The visits of whose team an account is, the first window first. */
  public List<Trip> of(String account) {
    return trips(
        ledger.list(
            "visit.ofAccount", VisitRow.class, Map.of("account", account), 0, Integer.MAX_VALUE));
  }

  /** Visits that were released, in whatever stage they are since, and those that were voided. */
  public List<Trip> ended() {
    return trips(
        ledger.list(
            "visit.ended",
            VisitRow.class,
            Map.of("stages", Stage.RELEASED.andLater(), "voided", Standing.Side.VOIDED),
            0,
            Integer.MAX_VALUE));
  }

  private List<Trip> trips(Collection<VisitRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<String, Set<String>> teams =
        ledger
            .list(
                "visitMember.ofVisits",
                MemberRow.class,
                Map.of("visits", rows.stream().map(row -> row.id).toList()),
                0,
                Integer.MAX_VALUE)
            .stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.visit, Collectors.mapping(row -> row.account, Collectors.toSet())));
    Map<String, List<MoveRow>> moves =
        ledger
            .list(
                "visitMove.ofVisits",
                MoveRow.class,
                Map.of("visits", rows.stream().map(row -> row.id).toList()),
                0,
                Integer.MAX_VALUE)
            .stream()
            .collect(Collectors.groupingBy(move -> move.visit));
    return rows.stream()
        .map(
            row ->
                new Trip(
                    row.id,
                    row.site,
                    row.siteName,
                    row.country,
                    row.assessment,
                    row.plan(),
                    row.stage,
                    row.side,
                    teams.getOrDefault(row.id, Set.of()),
                    row.changedAt,
                    onSite(moves.getOrDefault(row.id, List.of())),
                    moves.getOrDefault(row.id, List.of()).stream()
                        .anyMatch(move -> move.to.equals(Stage.RELEASED.name()))))
        .toList();
  }

  /** A visit that is planned anew after a gate stayed shut has another day. */
  private static LocalDate onSite(List<MoveRow> moves) {
    LocalDate day = null;
    for (MoveRow move : moves) {
      boolean arrived =
          move.to.equals(Stage.OPENING.name()) && move.from.equals(Stage.PRE_INFORMED.name())
              || move.to.equals(Standing.Side.OBSTRUCTED.name()) && day == null;
      if (arrived) {
        day = LocalDate.ofInstant(Instant.parse(move.at), ZoneOffset.UTC);
      } else if (move.to.equals(Stage.PLANNED.name())) {
        day = null;
      }
    }
    return day;
  }
}
