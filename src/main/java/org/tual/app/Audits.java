package org.tual.app;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tual.access.PermissionTable;
import org.tual.access.Role;
import org.tual.accounts.Account;
import org.tual.accounts.Accounts;
import org.tual.audits.AuditFiles;
import org.tual.audits.AuditReports;
import org.tual.changes.Changes;
import org.tual.fieldwork.Answers;
import org.tual.runs.ReportTable;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.visits.Around;
import org.tual.visits.Calendar;
import org.tual.visits.Moves;
import org.tual.visits.Planning;
import org.tual.visits.Readiness;
import org.tual.visits.Samples;
import org.tual.visits.Trips;
import org.tual.visits.Visits;

/**
 * What is done at sites.
 *
 * @param accounts whose sites are assigned by hand
 * @param planning plans visits
 * @param visits moves them on
 * @param calendar finds them
 * @param field what happens there
 * @param reports of visits
 * @param files of facts of those that were released
 * @param community who helps people where sites are
 */
record Audits(
    Accounts accounts,
    Planning planning,
    Visits visits,
    Calendar calendar,
    Field field,
    AuditReports reports,
    AuditFiles files,
    Community community) {
  /** What assessments read; the rest of the installation may be made later. */
  static Materials materials(Installation installation, Changes changes) {
    return new Materials(
        installation.importing(),
        installation.decisions(),
        installation.judgements(),
        installation.stories(),
        changes,
        to -> installation.audits().files().into(to),
        to -> installation.audits().community().files().into(to));
  }

  static Audits of(Installation installation, Keys keys) {
    Community community = Community.of(installation);
    FieldVisits asked = new FieldVisits(ChecklistBeans.of(installation), community::bestAt);
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
            ready(installation, asked),
            community.localHelp(installation.settings().helpDays()),
            Installation::now,
            Installation::id);
    Moves moves = Moves.shipped();
    Samples samples = Samples.shipped();
    Visits visits = new Visits(installation.ledger(), moves, samples, around);
    Trips trips = new Trips(installation.ledger());
    Field field =
        Field.of(installation.ledger(), installation.files(), keys.sealing(), asked.of(trips));
    Reporting reporting = new Reporting(installation, trips, visits, samples, field, asked);
    AuditReports reports =
        new AuditReports(installation.ledger(), installation.files(), reporting.around());
    return new Audits(
        accounts,
        new Planning(installation.ledger(), moves, samples, around, visits),
        visits,
        new Calendar(installation.ledger(), visits),
        field,
        reports,
        new AuditFiles(
            installation.ledger(),
            installation.files(),
            reporting.around(),
            Opening.limits(installation.settings())),
        community);
  }

  void start(Chores chores) {
    chores.every(
        Duration.ofSeconds(5), "Released visits could not be made to count", files::settle);
  }

  private static Readiness ready(Installation installation, FieldVisits asked) {
    return new Readiness(
        asked::known,
        visit -> Answers.recorded(installation.ledger(), visit),
        visit -> installation.audits().reports().believed(visit),
        visit -> !installation.replying().remedying().register().anyOpen(visit));
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
