package org.tual.app;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.access.PermissionTable;
import org.tual.access.Role;
import org.tual.accounts.Account;
import org.tual.accounts.Accounts;
import org.tual.fieldwork.Answers;
import org.tual.ledger.Ledger;
import org.tual.runs.ReportTable;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.visits.Around;
import org.tual.visits.Calendar;
import org.tual.visits.Moves;
import org.tual.visits.Planning;
import org.tual.visits.Readiness;
import org.tual.visits.Samples;
import org.tual.visits.Visits;

/**
 * What is done at sites.
 *
 * @param accounts whose sites are assigned by hand
 * @param planning plans visits
 * @param visits moves them on
 * @param calendar finds them
 */
record Audits(Accounts accounts, Planning planning, Visits visits, Calendar calendar) {
  static Audits of(Installation installation) {
    Runs runs = installation.runs();
    Accounts accounts = installation.doors().accounts();
    Around around =
        new Around(
            PermissionTable.shipped(),
            (assessment, site) -> sealed(runs, assessment).flatMap(run -> place(runs, run, site)),
            (assessment, finding) ->
                sealed(runs, assessment)
                    .flatMap(run -> Opening.remembered(runs.report(run.id()), finding))
                    .map(found -> new Around.Sign(found.subject(), found.title())),
            () -> auditors(accounts),
            id -> accounts.find(id).map(Account::name).orElse(id),
            ready(installation.ledger()),
            Installation::now,
            Installation::id);
    Moves moves = Moves.shipped();
    Samples samples = Samples.shipped();
    Visits visits = new Visits(installation.ledger(), moves, samples, around);
    return new Audits(
        accounts,
        new Planning(installation.ledger(), moves, samples, around, visits),
        visits,
        new Calendar(installation.ledger(), visits));
  }

  /** What is not kept by this version yet is not there: no word on integrity. */
  private static Readiness ready(Ledger ledger) {
    return new Readiness(
        FieldVisits::known,
        visit -> Answers.recorded(ledger, visit),
        visit -> false,
        visit -> false);
  }

  private static Optional<RunState> sealed(Runs runs, String assessment) {
    return runs.find(assessment).filter(run -> run.stage() == RunState.Stage.SEALED);
  }

  private static Optional<Around.Place> place(Runs runs, RunState run, String site) {
    ReportTable.Wanted wanted = new ReportTable.Wanted(Map.of("site", site), null, "", "", 0, 1);
    return new ReportTable(runs.report(run.id()).resolve("sites.csv"))
        .find(wanted).rows().stream()
            .findFirst()
            .map(row -> new Around.Place(row.get("name"), row.get("country")));
  }

  private static Map<String, String> auditors(Accounts accounts) {
    return accounts.siteReaders().stream()
        .filter(account -> account.roles().contains(Role.AUDITOR))
        .collect(Collectors.toMap(Account::id, Account::name));
  }

  /** Sites that an account sees: those assigned to it, and those of its visits. */
  Set<String> sites(String account) {
    Set<String> sites = new HashSet<>(accounts.sites(account));
    sites.addAll(calendar.sites(account));
    return sites;
  }
}
