package org.tual.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.ledger.Ledger;
import org.tual.web.Caller;

/** Visits by day, site and team. */
public final class Calendar {
  private static final String FIRST = "0000-01-01";
  private static final String LAST = "9999-12-31";

  /**
   * Which visits are wanted.
   *
   * @param from ISO day; null for any. A visit without a window is never too early
   * @param to ISO day; null for any
   * @param stage stage or side state; null for any
   * @param site IRI; null for any
   * @param mine only those of whose team the caller is
   * @param unfinished only those that are not over
   */
  public record Wanted(
      String from, String to, String stage, String site, boolean mine, boolean unfinished) {}

  private final Ledger ledger;
  private final Viewing viewing;

  /** Shows the visits that these hold. */
  public Calendar(Ledger ledger, Visits visits) {
    this.ledger = ledger;
    this.viewing = visits.viewing();
  }

  /** The first window first; those without one last. */
  public List<Outline> find(Caller caller, Wanted wanted) {
    List<VisitRow> rows =
        ledger
            .list(
                "visit.between",
                VisitRow.class,
                Map.of(
                    "from",
                    wanted.from() == null ? FIRST : wanted.from(),
                    "to",
                    wanted.to() == null ? LAST : wanted.to()),
                0,
                Integer.MAX_VALUE)
            .stream()
            .filter(row -> !wanted.unfinished() || !row.standing().ended())
            .filter(row -> wanted.site() == null || wanted.site().equals(row.site))
            .filter(row -> wanted.stage() == null || wanted.stage().equals(row.standing().name()))
            .toList();
    Map<String, List<MemberRow>> members =
        viewing.members(rows.stream().map(row -> row.id).toList());
    return rows.stream()
        .filter(
            row -> {
              List<MemberRow> team = members.getOrDefault(row.id, List.of());
              return wanted.mine() ? viewing.member(caller, team) : viewing.reads(caller, team);
            })
        .map(row -> viewing.outline(row, members.getOrDefault(row.id, List.of()), caller))
        .toList();
  }

  /** Sites that an account sees because it is of the team of a visit that is not over. */
  public Set<String> sites(String account) {
    return ofAccount(account).stream()
        .filter(row -> !row.standing().ended())
        .map(row -> row.site)
        .collect(Collectors.toSet());
  }

  private List<VisitRow> ofAccount(String account) {
    return ledger.list(
        "visit.ofAccount", VisitRow.class, Map.of("account", account), 0, Integer.MAX_VALUE);
  }

  /**
   * First days of visits that are to begin in the next days and are not over: all of them for who
   * plans visits, the own ones for who goes on them.
   */
  public List<String> soon(String account, Set<Permission> permissions, int days) {
    LocalDate today = viewing.today();
    String last = today.plusDays(days).toString();
    List<VisitRow> rows =
        permissions.contains(Permission.PLAN_VISITS)
            ? ledger.list(
                "visit.between",
                VisitRow.class,
                Map.of("from", today.toString(), "to", last),
                0,
                Integer.MAX_VALUE)
            : permissions.contains(Permission.RECORD_VISITS) ? ofAccount(account) : List.of();
    return rows.stream()
        .filter(row -> row.standing().planned() && row.firstDay != null)
        .filter(
            row ->
                row.firstDay.compareTo(last) <= 0 && row.lastDay.compareTo(today.toString()) >= 0)
        .map(row -> row.firstDay)
        .sorted()
        .toList();
  }
}
