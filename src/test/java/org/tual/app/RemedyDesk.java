package org.tual.app;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tual.access.Role;
import org.tual.ledger.Actor;
import org.tual.ledger.EventRow;
import org.tual.ledger.Listing;
import org.tual.protocol.Clocks;
import org.tual.protocol.Moves;
import org.tual.protocol.Proof;
import org.tual.protocol.Severity;
import org.tual.remedy.Draft;
import org.tual.remedy.Eyes;
import org.tual.remedy.Grading;
import org.tual.remedy.Life;
import org.tual.remedy.Nonconformity;
import org.tual.remedy.OwnAction;
import org.tual.remedy.OwnActions;
import org.tual.remedy.Register;
import org.tual.remedy.Telling;
import org.tual.remedy.Waiting;
import org.tual.repayment.Repayments;

/** Corrective actions with a clock that a test moves, and those who work on them. */
final class RemedyDesk implements AutoCloseable {
  static final String SITE = "https://example.org/site/contoh";
  static final Set<String> MANAGES = Set.of("READ_REMEDY", "MANAGE_REMEDY");
  static final Set<String> BOTH = Set.of("READ_REMEDY", "MANAGE_REMEDY", "VERIFY_REMEDY");
  static final Actor COMPLIANCE = new Actor("c1", "compliance", MANAGES);
  static final Actor COLLEAGUE = new Actor("c2", "compliance", MANAGES);
  static final Actor LEAD = new Actor("l1", "safeguarding-lead", MANAGES);
  static final Actor OTHER_LEAD = new Actor("l2", "safeguarding-lead", MANAGES);
  static final Actor REVIEWER = new Actor("r1", "reviewer", Set.of("READ_REMEDY", "VERIFY_REMEDY"));
  static final Eyes EYES = new Eyes("c1", MANAGES, true, Set.of(), false);
  static final Eyes LEADS = new Eyes("l1", MANAGES, true, Set.of(), true);

  final Installation installation;
  final Register register;
  final Life life;
  final Grading grading;
  final Repayments repayments;
  final OwnActions own;
  final Telling telling;
  final Waiting waiting;
  final Actor contact;
  Instant now = Instant.parse("2026-11-02T08:00:00Z");

  RemedyDesk(Path folder) {
    installation =
        Installation.open(Settings.of(Map.of("TUAL_DATA", folder.resolve("data").toString())));
    register =
        new Register(
            installation.ledger(),
            new Register.Tables(Clocks.shipped(), Moves.shipped(), Proof.shipped()),
            site -> Optional.of(new Nonconformity.Place(site, "Contoh", "TH")),
            account -> true,
            () -> now,
            Installation::id);
    repayments = new Repayments(installation.ledger(), register, () -> now);
    life = new Life(register, repayments::settled);
    grading = new Grading(register);
    own = new OwnActions(register, life, (account, upload) -> false);
    telling = new Telling(register);
    waiting = new Waiting(register);
    contact = contact();
  }

  private Actor contact() {
    Actor admin = new Actor("admin", "admin", Set.of("MANAGE_ACCOUNTS", "ASSIGN_SITES"));
    String id =
        installation
            .doors()
            .accounts()
            .make(admin, Set.of(Role.ADMIN), "contact", Set.of(Role.SUPPLIER_CONTACT))
            .id();
    installation.doors().accounts().assign(admin, id, Set.of(SITE));
    return new Actor(id, "supplier-contact", Set.of("ANSWER_ACTIONS"));
  }

  @Override
  public void close() {
    installation.close();
  }

  void days(int days) {
    now = now.plus(Duration.ofDays(days));
  }

  String day(int days) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(days).toString();
  }

  static Draft draft(
      Severity severity, Nonconformity.Releasability releasability, List<String> indicators) {
    return new Draft(
        null,
        SITE,
        new Nonconformity.Found(
            "1.2",
            "C029",
            indicators,
            "",
            severity,
            "migrant",
            "",
            Nonconformity.Prevalence.MOST,
            Nonconformity.Source.WORKER,
            releasability,
            "Who keeps passports",
            "Passports are not with their owners.",
            "Give them back.",
            "A locker."),
        new Nonconformity.Plan("", "", "Lockers with own keys", "", "", "", "HR manager", ""),
        false);
  }

  static Draft open(Severity severity) {
    return draft(
        severity, Nonconformity.Releasability.OPEN, List.of("ilo:RetentionOfIdentityDocuments"));
  }

  static Draft sealed() {
    return draft(Severity.S1, Nonconformity.Releasability.SEALED, List.of());
  }

  /** The same with this owner. */
  static Draft owned(Draft draft, String owner) {
    return new Draft(
        null,
        SITE,
        draft.found(),
        new Nonconformity.Plan("", "", "Lockers", "", "", "", "HR manager", owner),
        false);
  }

  String raised(Severity severity) {
    return register.raise(COMPLIANCE, open(severity), Draft.Origin.HAND, EYES).id();
  }

  /** Raised, and told to the supplier. */
  String told(Severity severity) {
    String id = raised(severity);
    telling.release(COMPLIANCE, id, true, EYES);
    return id;
  }

  Nonconformity change(Actor actor, String id, Draft draft) {
    return register.change(actor, id, draft, EYES, version -> {});
  }

  Nonconformity move(Actor actor, String id, String move) {
    return life.move(actor, id, new Life.Asked(move, "because"), EYES);
  }

  OwnAction answer(String id, OwnAction.Kind kind, String until) {
    return own.answer(contact, id, new OwnActions.Said(kind, "So it is.", null, until));
  }

  /** Kind, subject and actor of every event, the first first. */
  List<String> events() {
    return installation
        .ledger()
        .page(
            EventRow.class,
            new Listing(Map.of(), "kind", "", "sequence", false, "sequence", 0, 1_000))
        .rows()
        .stream()
        .map(EventRow::event)
        .map(event -> event.kind() + " " + event.subject() + " " + event.outcome())
        .toList();
  }
}
