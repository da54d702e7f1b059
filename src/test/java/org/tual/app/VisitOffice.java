package org.tual.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tual.access.PermissionTable;
import org.tual.access.Role;
import org.tual.ledger.Actor;
import org.tual.ledger.EventRow;
import org.tual.ledger.JpaDatabase;
import org.tual.ledger.Ledger;
import org.tual.log.Event;
import org.tual.visits.Around;
import org.tual.visits.Calendar;
import org.tual.visits.LocalHelp;
import org.tual.visits.Moves;
import org.tual.visits.Plan;
import org.tual.visits.Planning;
import org.tual.visits.Readiness;
import org.tual.visits.Samples;
import org.tual.visits.Visit;
import org.tual.visits.Visits;
import org.tual.web.Caller;

/** Visits over a database of their own, with a clock and with what others know set by the test. */
final class VisitOffice implements AutoCloseable {
  static final String SITE = "https://w3id.org/tual/id/site/contoh";
  static final Caller COMPLIANCE = caller("c", Role.COMPLIANCE);
  static final Caller LEADING = caller("a", Role.AUDITOR);
  static final Caller WITH = caller("b", Role.AUDITOR);
  static final Caller STRANGER = caller("x", Role.AUDITOR);
  static final Caller REVIEWER = caller("r", Role.REVIEWER);
  static final Caller SAFE = caller("s", Role.SAFEGUARDING_LEAD);

  Instant now = Instant.parse("2026-11-30T08:00:00Z");
  boolean answers;
  boolean integrity;
  boolean actions;
  Plan.Help listed;
  final Ledger ledger;
  final Visits visits;
  final Planning planning;
  final Calendar calendar;
  private final JpaDatabase database;

  VisitOffice(Path folder) {
    database = Opening.database(Settings.of(Map.of("TUAL_DATA", folder.toString())));
    ledger = new Ledger(database, () -> now, new SecureRandom());
    Around around =
        new Around(
            PermissionTable.shipped(),
            (assessment, site) ->
                site.equals(SITE)
                    ? Optional.of(new Around.Place("Contoh Site", "TH"))
                    : Optional.empty(),
            (assessment, print) ->
                print.equals("f1")
                    ? Optional.of(new Around.Sign(SITE, "Documents withheld"))
                    : Optional.empty(),
            () -> Map.of("a", "Ana", "b", "Budi", "x", "Xu"),
            id -> "name of " + id,
            new Readiness(one -> true, id -> answers, id -> integrity, id -> actions),
            new LocalHelp(site -> Optional.ofNullable(listed), 100),
            () -> now,
            () -> UUID.randomUUID().toString());
    visits = new Visits(ledger, Moves.shipped(), Samples.shipped(), around);
    planning = new Planning(ledger, Moves.shipped(), Samples.shipped(), around, visits);
    calendar = new Calendar(ledger, visits);
  }

  static Caller caller(String id, Role... roles) {
    Set<Role> all = Set.of(roles);
    PermissionTable table = PermissionTable.shipped();
    Set<String> names = new HashSet<>();
    table.permissions(all).forEach(permission -> names.add(permission.name()));
    return new Caller(new Actor(id, "test", names), all, table.permissions(all), "", Set.of());
  }

  static Plan plan() {
    return new Plan(
        Plan.Mode.UNANNOUNCED,
        "2026-11-30",
        "2026-12-04",
        300,
        null,
        2,
        new Plan.Sample(6, 4, 5, 26),
        null,
        null,
        List.of(
            new Plan.Seat("a", true, List.of("Thai")), new Plan.Seat("b", false, List.of("Lao"))),
        List.of(new Plan.Interpreter("Khmer", Plan.Interpreter.From.INDEPENDENT)),
        List.of("Thai", "Khmer"),
        new Plan.Checklist("core", "1", List.of("dormitory")),
        new Plan.Help("Contoh Foundation", List.of("Khmer"), "2026-10-01", "compliance"),
        null);
  }

  Visit begun(Plan plan) {
    return planning.begin(
        COMPLIANCE, new Planning.Asked("run", SITE, List.of("f1"), "Look soon.", plan));
  }

  Visit moved(Caller caller, String id, String... moves) {
    for (String move : moves) {
      visits.move(caller, id, move, null);
    }
    return visits.find(caller, id);
  }

  List<Event> events(String id) {
    return ledger.list("event.ofSubject", EventRow.class, Map.of("subject", id), 0, 1_000).stream()
        .map(EventRow::event)
        .toList();
  }

  @Override
  public void close() {
    database.close();
  }
}
