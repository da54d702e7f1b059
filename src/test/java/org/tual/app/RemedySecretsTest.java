package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.RemedyDesk.COMPLIANCE;
import static org.tual.app.RemedyDesk.EYES;
import static org.tual.app.RemedyDesk.LEAD;
import static org.tual.app.RemedyDesk.LEADS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.ledger.Actor;
import org.tual.plans.PlanImport;
import org.tual.plans.PlanKeys;
import org.tual.plans.PlanRow;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;
import org.tual.remedy.Draft;
import org.tual.remedy.Grading;
import org.tual.remedy.Life;
import org.tual.remedy.Nonconformity;
import org.tual.remedy.NotNow;
import org.tual.remedy.NotPossible;
import org.tual.remedy.OwnAction;
import org.tual.repayment.Repayment;
import org.tual.spreadsheet.Limits;

/** What the log, a plan that comes again, and the supplier's view do not tell. */
class RemedySecretsTest {
  @TempDir private Path folder;
  private RemedyDesk desk;

  @BeforeEach
  void open() {
    desk = new RemedyDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatALeadDoesToSealedOnesLeavesWhatALookLeaves() {
    String seen = desk.raised(Severity.S2);
    int before = desk.events().size();
    desk.register.acts().looked(LEAD, LEADS, "the list");
    String look = desk.events().get(before);

    String id = desk.register.raise(LEAD, RemedyDesk.sealed(), Draft.Origin.HAND, LEADS).id();
    desk.register.change(LEAD, id, RemedyDesk.sealed(), LEADS, version -> {});
    desk.grading.regrade(
        RemedyDesk.OTHER_LEAD, id, new Grading.Regrade(Severity.S2, "less"), LEADS, version -> {});
    desk.life.move(LEAD, id, new Life.Asked("AGREE", "agreed in a meeting"), LEADS);
    desk.repayments.set(
        LEAD,
        id,
        new Repayment.Terms(
            Repayment.Basis.RECEIPT,
            "",
            "THB",
            12,
            true,
            "10.00",
            null,
            null,
            true,
            true,
            List.of(new Repayment.Agreed("2026-12-01", "10.00"))),
        LEADS,
        version -> {});
    desk.life.move(LEAD, seen, new Life.Asked("AGREE", "of an open one"), LEADS);
    assertThatThrownBy(
            () -> desk.life.move(LEAD, id, new Life.Asked("REVIEW", "not of this"), LEADS))
        .isInstanceOf(NotNow.class);

    List<String> after = desk.events().subList(before, desk.events().size());
    assertThat(after).hasSize(8).contains(look).noneMatch(event -> event.contains(id));
    assertThat(Set.copyOf(after))
        .as("no act can be told from a look but by failing")
        .containsExactlyInAnyOrder(look, look.replace("done", "failed"));
  }

  @Test
  void whatAnAuditorSealsAtAVisitLooksLikeFieldWork() {
    Actor auditor = new Actor("a1", "auditor", Set.of("RECORD_VISITS", "READ_REMEDY"));
    int before = desk.events().size();
    for (Draft draft : List.of(RemedyDesk.sealed(), RemedyDesk.open(Severity.S2))) {
      Draft here = new Draft("v1", RemedyDesk.SITE, draft.found(), draft.plan(), false);
      desk.register.record(auditor, "RECORD_VISITS", here);
    }
    assertThat(desk.events().subList(before, before + 2)).containsOnly("FIELD_RECORD_KEPT v1 done");
  }

  @Test
  void whatOthersHaveSeenIsNotSealedAnyMore() {
    String id = desk.raised(Severity.S2);
    Draft sealing = RemedyDesk.draft(Severity.S2, Nonconformity.Releasability.SEALED, List.of());
    assertThatThrownBy(() -> desk.register.change(LEAD, id, sealing, LEADS, version -> {}))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("Raise it anew");
    assertThat(desk.register.one(id, EYES).found().releasability())
        .isEqualTo(Nonconformity.Releasability.OPEN);
  }

  @Test
  void aPlanThatComesAgainDoesNotTellOfItsSealedLine() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("cap.csv"),
            "No.,Description,Severity\n1,Passports in the office,Critical\n2,Old ladder,Minor\n");
    PlanImport plans = new PlanImport(desk.register, Limits.commandLine());
    String key = PlanKeys.of(RemedyDesk.SITE, "1", "", "Passports in the office");
    Draft.Origin origin = new Draft.Origin(key, "1", Stage.RAISED, null);
    desk.register.raise(LEAD, RemedyDesk.sealed(), origin, LEADS);

    assertThat(plans.preview(file, RemedyDesk.SITE).rows())
        .extracting(PlanRow::outcome)
        .containsOnly(PlanRow.Outcome.NEW);
    List<PlanRow> first = plans.bring(COMPLIANCE, file, RemedyDesk.SITE, EYES).rows();
    assertThat(first).extracting(PlanRow::outcome).containsOnly(PlanRow.Outcome.NEW);
    assertThat(desk.register.known(List.of(key))).containsValue(first.get(0).id());
    assertThat(plans.bring(COMPLIANCE, file, RemedyDesk.SITE, EYES).rows())
        .extracting(PlanRow::outcome)
        .containsOnly(PlanRow.Outcome.THERE);
  }

  /** What the supplier sees of one, day by day, in its own id and all. */
  private List<String> seen(Severity severity, boolean agrees) {
    List<String> all = new ArrayList<>();
    String id = desk.told(severity);
    for (int day = 0; day < 200; day++) {
      if (agrees && day == 3) {
        desk.answer(id, OwnAction.Kind.AGREE, desk.day(20));
      }
      desk.life.escalate();
      OwnAction own = desk.own.open(desk.contact, id);
      String inbox = "" + desk.own.unanswered(desk.contact.id(), 10).size();
      String until = own.until() == null ? "none" : "" + since(own.until());
      all.add(day + " " + own.state() + own.overdue() + own.may() + until + inbox);
      desk.days(1);
    }
    desk.life.move(COMPLIANCE, id, new Life.Asked("WITHDRAW", "done"), EYES);
    return all;
  }

  private long since(String day) {
    return ChronoUnit.DAYS.between(
        LocalDate.ofInstant(desk.now, ZoneOffset.UTC), LocalDate.parse(day));
  }

  @Test
  void theSupplierSeesTheSameDaysWhateverTheSeverity() {
    for (boolean agrees : new boolean[] {false, true}) {
      List<String> gravest = seen(Severity.S1, agrees);
      assertThat(seen(Severity.S2, agrees)).isEqualTo(gravest);
      assertThat(seen(Severity.S3, agrees)).isEqualTo(gravest);
      assertThat(seen(Severity.CAR, agrees)).isEqualTo(gravest);
      assertThat(String.join("\n", gravest)).contains("7", agrees ? "AGREED" : "OPEN");
    }
  }

  @Test
  void theDayThatTheSupplierNamesIsShownAndMoreTimeAfterIt() {
    String id = desk.told(Severity.S2);
    assertThat(desk.answer(id, OwnAction.Kind.AGREE, desk.day(40)).until()).isEqualTo(desk.day(40));
    assertThat(desk.register.one(id, EYES).days().supplier()).isEqualTo(desk.day(40));
    assertThat(desk.register.one(id, EYES).days().close()).isEqualTo(desk.day(90));
    String other = desk.told(Severity.S2);
    assertThatThrownBy(() -> desk.answer(other, OwnAction.Kind.AGREE, desk.day(-1)))
        .isInstanceOf(NotPossible.class);
  }
}
