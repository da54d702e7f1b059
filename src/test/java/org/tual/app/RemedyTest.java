package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.ledger.Actor;
import org.tual.ledger.Refused;
import org.tual.plans.PlanImport;
import org.tual.plans.PlanRow;
import org.tual.plans.Understood;
import org.tual.protocol.Clocks;
import org.tual.protocol.Moves;
import org.tual.protocol.Proof;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;
import org.tual.remedy.Draft;
import org.tual.remedy.Eyes;
import org.tual.remedy.Grading;
import org.tual.remedy.Life;
import org.tual.remedy.Missing;
import org.tual.remedy.Nonconformity;
import org.tual.remedy.NotNow;
import org.tual.remedy.NotPossible;
import org.tual.remedy.Register;
import org.tual.remedy.Telling;
import org.tual.remedy.Verification;
import org.tual.remedy.Waiting;
import org.tual.repayment.Repayment;
import org.tual.repayment.Repayments;
import org.tual.spreadsheet.Limits;

/** Corrective actions over days, with clocks that the test moves. */
class RemedyTest {
  private static final String SITE = "https://example.org/site/contoh";
  private static final Set<String> MANAGES = Set.of("READ_REMEDY", "MANAGE_REMEDY");
  private static final Set<String> VERIFIES = Set.of("READ_REMEDY", "VERIFY_REMEDY");
  private static final Actor COMPLIANCE = new Actor("c1", "compliance", MANAGES);
  private static final Actor REVIEWER = new Actor("r1", "reviewer", VERIFIES);
  private static final Eyes EYES = new Eyes("c1", MANAGES, true, Set.of(), false);
  private static final Eyes LEAD = new Eyes("l1", MANAGES, true, Set.of(), true);

  @TempDir private Path folder;
  private Installation installation;
  private Instant now = Instant.parse("2026-11-02T08:00:00Z");
  private Register register;
  private Life life;
  private Grading grading;
  private Repayments repayments;

  @BeforeEach
  void open() {
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
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private static Draft draft(Severity severity, Nonconformity.Releasability releasability) {
    return new Draft(
        null,
        SITE,
        new Nonconformity.Found(
            "1.2",
            "C029",
            List.of("ilo:RetentionOfIdentityDocuments"),
            "penalty",
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

  private String raised(Severity severity) {
    return register
        .raise(
            COMPLIANCE, draft(severity, Nonconformity.Releasability.OPEN), Draft.Origin.HAND, EYES)
        .id();
  }

  private Nonconformity move(Actor actor, String id, String move) {
    return life.move(actor, id, new Life.Asked(move, "because"), EYES);
  }

  private void verify(String id, Proof.Kind kind, boolean confirmed) {
    boolean workers = kind == Proof.Kind.WORKERS;
    life.verify(
        REVIEWER,
        id,
        new Verification.Seen(
            kind,
            confirmed,
            workers ? Verification.Way.SURVEY : null,
            workers ? Boolean.TRUE : null,
            "2026-11",
            workers ? null : "lockers"),
        EYES);
    now = now.plusMillis(1);
  }

  private void days(int days) {
    now = now.plus(Duration.ofDays(days));
  }

  private String day(int days) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(days).toString();
  }

  @Test
  void theClockEscalatesOnTheDayAfterAndOnce() {
    String id = raised(Severity.S1);
    days(7);
    assertThat(life.escalate()).isZero();
    days(1);
    assertThat(life.escalate()).isEqualTo(1);
    assertThat(life.escalate()).isZero();
    Nonconformity escalated = register.one(id, EYES);
    assertThat(escalated.stage()).isEqualTo(Stage.ESCALATED);
    assertThat(escalated.steps())
        .extracting(Nonconformity.Step::kind)
        .containsExactly("RAISE", "ESCALATE");
    assertThat(escalated.steps().get(1).account()).isEqualTo("system");
    assertThat(new Waiting(register).escalated(10)).extracting(Waiting.One::id).containsExactly(id);
    assertThat(move(COMPLIANCE, id, "AGREE").stage()).isEqualTo(Stage.AGREED);
    assertThat(life.escalate()).as("the plan is there, and 30 days have not passed").isZero();
    days(23);
    assertThat(life.escalate()).isEqualTo(1);
  }

  @Test
  void moreTimeNeedsAReasonAndAnotherPerson() {
    String id = raised(Severity.S2);
    assertThatThrownBy(() -> grading.ask(COMPLIANCE, id, new Grading.MoreTime(day(100), " "), EYES))
        .isInstanceOf(NotPossible.class);
    assertThatThrownBy(
            () -> grading.ask(COMPLIANCE, id, new Grading.MoreTime(day(90), "floods"), EYES))
        .isInstanceOf(NotPossible.class);
    String asked =
        grading
            .ask(COMPLIANCE, id, new Grading.MoreTime(day(100), "floods"), EYES)
            .extensions()
            .get(0)
            .id();
    assertThat(register.one(id, EYES).days().close()).isEqualTo(day(90));
    Actor both =
        new Actor("c1", "compliance", Set.of("READ_REMEDY", "MANAGE_REMEDY", "VERIFY_REMEDY"));
    assertThatThrownBy(() -> grading.answer(both, id, asked, true, EYES))
        .isInstanceOf(NotNow.class);
    assertThatThrownBy(() -> grading.answer(COMPLIANCE, id, asked, true, EYES))
        .isInstanceOf(Refused.class);
    assertThat(new Waiting(register).moreTime("r1", 10)).hasSize(1);
    assertThat(grading.answer(REVIEWER, id, asked, true, EYES).days().close()).isEqualTo(day(100));
    assertThatThrownBy(() -> grading.answer(REVIEWER, id, asked, false, EYES))
        .isInstanceOf(NotNow.class);
  }

  @Test
  void aGraverSeverityNeverGivesMoreTime() {
    String id = raised(Severity.S2);
    String before = register.one(id, EYES).days().close();
    days(80);
    assertThatThrownBy(
            () ->
                grading.regrade(
                    COMPLIANCE, id, new Grading.Regrade(Severity.S1, ""), EYES, version -> {}))
        .isInstanceOf(NotPossible.class);
    Nonconformity graver =
        grading.regrade(
            COMPLIANCE, id, new Grading.Regrade(Severity.S1, "passports"), EYES, version -> {});
    assertThat(graver.days().close()).isEqualTo(before);
    assertThat(graver.days().plan()).isEqualTo(day(7));
    assertThatThrownBy(
            () ->
                register.change(
                    COMPLIANCE,
                    id,
                    draft(Severity.S3, Nonconformity.Releasability.OPEN),
                    EYES,
                    version -> {}))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("regrade");
  }

  @Test
  void itIsClosedByASecondPersonWhenWorkersConfirmItAndNotBefore() {
    String id = raised(Severity.S1);
    move(COMPLIANCE, id, "SEND_EVIDENCE");
    assertThatThrownBy(() -> move(COMPLIANCE, id, "CLOSE")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> move(REVIEWER, id, "CLOSE"))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("a look on site; confirmation by workers");
    verify(id, Proof.Kind.ON_SITE, true);
    verify(id, Proof.Kind.WORKERS, true);
    verify(id, Proof.Kind.WORKERS, false);
    assertThatThrownBy(() -> move(REVIEWER, id, "CLOSE"))
        .hasMessageContaining("confirmation by workers");
    verify(id, Proof.Kind.WORKERS, true);
    Actor raiser = new Actor("c1", "reviewer", VERIFIES);
    assertThatThrownBy(() -> move(raiser, id, "CLOSE"))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("Somebody else");
    assertThat(move(REVIEWER, id, "CLOSE").stage()).isEqualTo(Stage.VERIFIED_CLOSED);

    days(10);
    Nonconformity again = move(COMPLIANCE, id, "REOPEN");
    assertThat(again.stage()).isEqualTo(Stage.AGREED);
    assertThat(again.lacking()).as("proven anew").hasSize(2);
    assertThat(again.days().close()).isEqualTo(day(30));
  }

  @Test
  void ofWorkersOnlyTheWayTheMonthAndTenOrMoreAreKept() {
    String id = raised(Severity.S2);
    assertThatThrownBy(
            () ->
                life.verify(
                    REVIEWER,
                    id,
                    new Verification.Seen(Proof.Kind.WORKERS, true, null, null, "2026-11", ""),
                    EYES))
        .isInstanceOf(NotPossible.class);
    assertThatThrownBy(
            () ->
                life.verify(
                    REVIEWER,
                    id,
                    new Verification.Seen(Proof.Kind.DESK, true, null, null, "2026-12", "papers"),
                    EYES))
        .as("a month ahead")
        .isInstanceOf(NotPossible.class);
    life.verify(
        REVIEWER,
        id,
        new Verification.Seen(
            Proof.Kind.WORKERS,
            true,
            Verification.Way.PARTNER,
            false,
            "2026-10",
            "the tall one said"),
        EYES);
    Verification kept = register.one(id, EYES).verifications().get(0);
    assertThat(kept.words()).isEmpty();
    assertThat(kept.month()).isEqualTo("2026-10");
    assertThat(kept.tenOrMore()).isFalse();
  }

  @Test
  void whatIsSealedExistsForTheLeadAloneAndHasNoClock() {
    Draft sealed = draft(Severity.S1, Nonconformity.Releasability.SEALED);
    assertThatThrownBy(() -> register.raise(COMPLIANCE, sealed, Draft.Origin.HAND, EYES))
        .isInstanceOf(NotPossible.class);
    Actor lead = new Actor("l1", "safeguarding-lead", MANAGES);
    Nonconformity one = register.raise(lead, sealed, Draft.Origin.HAND, LEAD);
    assertThat(one.days().close()).isNull();
    assertThatThrownBy(() -> register.one(one.id(), EYES)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> move(COMPLIANCE, one.id(), "WITHDRAW")).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> new Telling(register).release(lead, one.id(), true, LEAD))
        .isInstanceOf(NotNow.class);
    days(400);
    assertThat(life.escalate()).isZero();
  }

  @Test
  void whatNeedsBothPartiesIsLookedAtEachQuarterAndNeverEscalated() {
    String id = raised(Severity.CAR);
    assertThat(register.one(id, EYES).days().review()).isEqualTo(day(91));
    assertThat(register.one(id, EYES).moves()).contains("REVIEW");
    days(92);
    assertThat(life.escalate()).isZero();
    assertThat(register.one(id, EYES).overdue()).isTrue();
    Nonconformity looked = move(COMPLIANCE, id, "REVIEW");
    assertThat(looked.overdue()).isFalse();
    assertThat(looked.days().review()).isEqualTo(day(91));
    assertThatThrownBy(() -> move(COMPLIANCE, raised(Severity.S2), "REVIEW"))
        .isInstanceOf(NotNow.class);
  }

  @Test
  void whoRecordsAVisitMaySealWhatWasFoundAndItCountsForNobodyElse() {
    Actor auditor = new Actor("a1", "auditor", Set.of("RECORD_VISITS", "READ_REMEDY"));
    Draft draft = draft(Severity.S2, Nonconformity.Releasability.SEALED);
    Draft ofVisit = new Draft("v1", SITE, draft.found(), draft.plan(), false);
    String id = register.record(auditor, "RECORD_VISITS", ofVisit);
    assertThatThrownBy(() -> register.one(id, EYES)).isInstanceOf(Missing.class);
    assertThat(register.one(id, LEAD).raisedBy()).isEqualTo("a1");
    assertThat(register.anyOpen("v1")).isFalse();
    Draft open = draft(Severity.S2, Nonconformity.Releasability.RESTRICTED);
    register.record(
        auditor, "RECORD_VISITS", new Draft("v1", SITE, open.found(), open.plan(), false));
    assertThat(register.anyOpen("v1")).isTrue();
  }

  private static Repayment.Terms terms(int workers, boolean direct, Repayment.Agreed... parts) {
    return new Repayment.Terms(
        Repayment.Basis.RECEIPT,
        "",
        "THB",
        workers,
        true,
        "1000.00",
        null,
        "1.00",
        direct,
        true,
        List.of(parts));
  }

  @Test
  void itIsNotClosedWhileMoneyIsOwed() {
    String id = raised(Severity.S3);
    move(COMPLIANCE, id, "SEND_EVIDENCE");
    verify(id, Proof.Kind.DESK, true);
    repayments.set(
        COMPLIANCE,
        id,
        terms(
            27,
            true,
            new Repayment.Agreed("2026-11-10", "400.00"),
            new Repayment.Agreed("2026-12-10", "600.00")),
        EYES,
        version -> {});
    assertThatThrownBy(() -> move(REVIEWER, id, "CLOSE"))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("not repaid");
    repayments.pay(COMPLIANCE, id, new Repayment.Payment(1, day(0), "400"), EYES);
    Repayment running =
        repayments.pay(COMPLIANCE, id, new Repayment.Payment(2, day(0), "599.00"), EYES);
    assertThat(running.paid()).isEqualTo("999.00");
    assertThat(running.remaining()).isEqualTo("1.00");
    assertThat(running.state()).isEqualTo(Repayment.State.PAID);
    assertThatThrownBy(
            () -> repayments.pay(COMPLIANCE, id, new Repayment.Payment(2, day(0), "1.01"), EYES))
        .isInstanceOf(NotPossible.class);
    assertThatThrownBy(() -> move(REVIEWER, id, "CLOSE")).isInstanceOf(NotNow.class);
    Repayment.Confirmation said =
        new Repayment.Confirmation(Repayment.Way.SURVEY, Repayment.Share.ALL, "2026-11");
    assertThat(repayments.confirm(REVIEWER, id, said, EYES).settled()).isTrue();
    assertThat(move(REVIEWER, id, "CLOSE").stage()).isEqualTo(Stage.VERIFIED_CLOSED);
  }

  @Test
  void ofFewWorkersNoAmountLeaves() {
    String id = raised(Severity.S2);
    Repayment few =
        repayments.set(
            COMPLIANCE,
            id,
            terms(9, false, new Repayment.Agreed("2026-12-01", "1000")),
            EYES,
            version -> {});
    assertThat(few.workers()).isEqualTo("fewer than 10");
    assertThat(few.withheld()).isTrue();
    assertThat(few.toString()).doesNotContain("1000");
    Repayment many =
        repayments.set(
            COMPLIANCE,
            id,
            terms(10, false, new Repayment.Agreed("2026-12-01", "1000")),
            EYES,
            version -> {});
    assertThat(many.workers()).isEqualTo("10");
    assertThat(many.total()).isEqualTo("1000.00");
    assertThat(many.settled()).as("through the recruiter").isFalse();
    assertThatThrownBy(
            () ->
                repayments.set(
                    COMPLIANCE,
                    id,
                    terms(10, true, new Repayment.Agreed("2026-12-01", "999.99")),
                    EYES,
                    version -> {}))
        .as("instalments that are not the total")
        .isInstanceOf(NotPossible.class);
  }

  @Test
  void aPlanComesInOnceAndSaysOfEachRowWhatBecameOfIt() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("cap.csv"),
            "No.,Clause,Description,Severity,Root cause,Corrective action,Responsible,Due,Status\n"
                + "1,2.1,Passports in the office,Critical,No lockers,Lockers,HR"
                + " Manager,2026-12-31,Open\n"
                + "2,3.1,Extinguisher is old,Minor,,,Somchai Contoh,05/06/2026,Closed\n"
                + "3,4.1,Wages are late,Purple,,,,,\n"
                + "4,5.1,Call 081-234-5678 and ask,Major,,,,,\n"
                + "1,2.1,Passports in the office,Critical,No lockers,Lockers,HR"
                + " Manager,2026-12-31,Open\n");
    PlanImport plans = new PlanImport(register, Limits.commandLine());
    Understood preview = plans.preview(file, SITE);
    assertThat(preview.rows())
        .extracting(PlanRow::outcome)
        .containsExactly(
            PlanRow.Outcome.NEW,
            PlanRow.Outcome.NEW,
            PlanRow.Outcome.NOT_TAKEN,
            PlanRow.Outcome.NOT_TAKEN,
            PlanRow.Outcome.THERE);
    assertThat(preview.toString()).doesNotContain("Somchai", "081");
    assertThat(preview.rows().get(1).notes()).hasSize(3);
    assertThat(preview.rows().get(0).notes()).isEmpty();

    Understood done = plans.bring(COMPLIANCE, file, SITE, EYES);
    Nonconformity first = register.one(done.rows().get(0).id(), EYES);
    assertThat(first.stage()).isEqualTo(Stage.AGREED);
    assertThat(first.days().close()).isEqualTo("2026-12-31");
    assertThat(first.plan().responsible()).isEqualTo("HR Manager");
    assertThat(first.planNumber()).isEqualTo("1");
    Nonconformity second = register.one(done.rows().get(1).id(), EYES);
    assertThat(second.stage()).as("closed in a plan is not closed").isEqualTo(Stage.EVIDENCE_SENT);
    assertThat(second.plan().responsible()).isEmpty();

    assertThat(plans.bring(COMPLIANCE, file, SITE, EYES).rows())
        .extracting(PlanRow::outcome)
        .doesNotContain(PlanRow.Outcome.NEW);
  }
}
