package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.RemedyDesk.BOTH;
import static org.tual.app.RemedyDesk.COLLEAGUE;
import static org.tual.app.RemedyDesk.COMPLIANCE;
import static org.tual.app.RemedyDesk.EYES;
import static org.tual.app.RemedyDesk.REVIEWER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.ledger.Actor;
import org.tual.protocol.Proof;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;
import org.tual.remedy.Draft;
import org.tual.remedy.Grading;
import org.tual.remedy.Nonconformity;
import org.tual.remedy.NotNow;
import org.tual.remedy.OwnAction;
import org.tual.remedy.Verification;
import org.tual.remedy.Waiting;

/** Who may do what to a corrective action when it was changed, disputed or late. */
class RemedyRulesTest {
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

  private static Verification.Seen papers() {
    return new Verification.Seen(Proof.Kind.DESK, true, null, null, "2026-11", "lockers");
  }

  @Test
  void whatWasAboutTheTreatmentOfWorkersStaysSoWhateverIsWrittenLater() {
    String id = desk.raised(Severity.S2);
    Draft bare = RemedyDesk.draft(Severity.S2, Nonconformity.Releasability.OPEN, List.of());
    Nonconformity changed = desk.change(COMPLIANCE, id, bare);
    assertThat(changed.found().indicators()).isEmpty();
    assertThat(changed.treatment()).isTrue();
    assertThat(changed.lacking()).contains("confirmation by workers");
  }

  @Test
  void lessGraveMeansAnotherPerson() {
    String id = desk.raised(Severity.S2);
    Grading.Regrade lower = new Grading.Regrade(Severity.S3, "not so grave");
    assertThatThrownBy(() -> desk.grading.regrade(COMPLIANCE, id, lower, EYES, version -> {}))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("Somebody else");
    assertThat(desk.grading.regrade(COLLEAGUE, id, lower, EYES, version -> {}).found().severity())
        .isEqualTo(Severity.S3);
  }

  @Test
  void whoeverHadAPartInItNeverVerifiesIt() {
    String id = desk.raised(Severity.S3);
    desk.change(COMPLIANCE, id, RemedyDesk.owned(RemedyDesk.open(Severity.S3), "o1"));
    desk.change(COMPLIANCE, id, RemedyDesk.owned(RemedyDesk.open(Severity.S3), "o2"));
    desk.move(COLLEAGUE, id, "SEND_EVIDENCE");
    for (String part : List.of("c1", "c2", "o1", "o2")) {
      Actor actor = new Actor(part, "reviewer", BOTH);
      assertThatThrownBy(() -> desk.life.verify(actor, id, papers(), EYES))
          .as(part)
          .isInstanceOf(NotNow.class);
      assertThat(desk.waiting.toVerify(part, true, 10)).as(part).isEmpty();
    }
    assertThat(desk.waiting.toVerify("r1", true, 10)).hasSize(1);
    desk.life.verify(REVIEWER, id, papers(), EYES);
    assertThat(desk.move(REVIEWER, id, "CLOSE").stage()).isEqualTo(Stage.VERIFIED_CLOSED);
  }

  @Test
  void theIdOfAVisitIsNoNumberOfADocument() {
    Draft draft = RemedyDesk.open(Severity.S2);
    String visit = "12345678-1234-4123-8123-123456789012";
    Draft ofVisit = new Draft(visit, RemedyDesk.SITE, draft.found(), draft.plan(), false);
    assertThat(desk.register.raise(COMPLIANCE, ofVisit, Draft.Origin.HAND, EYES).visit())
        .isEqualTo(visit);
  }

  @Test
  void whatIsClosedIsNotChanged() {
    String id = desk.raised(Severity.S3);
    desk.move(COMPLIANCE, id, "WITHDRAW");
    assertThatThrownBy(() -> desk.change(COMPLIANCE, id, RemedyDesk.open(Severity.S3)))
        .isInstanceOf(NotNow.class);
  }

  @Test
  void theVersionIsComparedWithTheOneThatTheActFinds() {
    String id = desk.raised(Severity.S2);
    long[] found = {-1};
    desk.register.change(
        COMPLIANCE,
        id,
        RemedyDesk.owned(RemedyDesk.open(Severity.S2), "o1"),
        EYES,
        version -> found[0] = version);
    assertThat(found[0]).isEqualTo(desk.register.one(id, EYES).version() - 1);
    NotNow stale = new NotNow("stale");
    assertThatThrownBy(
            () ->
                desk.register.change(
                    COMPLIANCE,
                    id,
                    RemedyDesk.open(Severity.S2),
                    EYES,
                    version -> {
                      throw stale;
                    }))
        .isSameAs(stale);
    assertThat(desk.register.one(id, EYES).steps()).as("nothing of it was kept").hasSize(2);
  }

  @Test
  void aDisputeStopsNoClockAndTakesNoDaysOfThePlan() {
    String id = desk.told(Severity.S1);
    String close = desk.register.one(id, EYES).days().close();
    String plan = desk.register.one(id, EYES).days().plan();
    desk.days(5);
    desk.answer(id, OwnAction.Kind.DISPUTE, null);
    assertThat(desk.own.open(desk.contact, id).until()).isNull();
    desk.days(10);
    Nonconformity upheld = desk.move(REVIEWER, id, "UPHOLD");
    assertThat(upheld.stage()).isEqualTo(Stage.RAISED);
    assertThat(upheld.days().close()).isEqualTo(close);
    assertThat(upheld.days().plan()).isEqualTo(LocalDate.parse(plan).plusDays(10).toString());
    assertThat(desk.life.escalate()).as("two days are left").isZero();
    assertThat(desk.own.open(desk.contact, id).until()).isEqualTo(upheld.days().plan());

    desk.answer(id, OwnAction.Kind.DISPUTE, null);
    desk.days(20);
    assertThat(desk.register.one(id, EYES).overdue()).as("disputed beyond the day").isTrue();
    assertThat(desk.waiting.escalated(10)).extracting(Waiting.One::id).containsExactly(id);
  }

  @Test
  void aPlanThatWasAgreedOnCountsAgainAfterADispute() {
    String id = desk.told(Severity.S1);
    desk.answer(id, OwnAction.Kind.AGREE, null);
    desk.answer(id, OwnAction.Kind.DISPUTE, null);
    desk.days(12);
    assertThat(desk.move(REVIEWER, id, "UPHOLD").stage()).isEqualTo(Stage.AGREED);
    assertThat(desk.life.escalate()).isZero();
  }

  @Test
  void whatIsAgreedOnLateIsNotEscalatedTwiceForOneDay() {
    String id = desk.told(Severity.S1);
    desk.answer(id, OwnAction.Kind.AGREE, null);
    desk.days(31);
    assertThat(desk.life.escalate()).isEqualTo(1);
    assertThatThrownBy(() -> desk.answer(id, OwnAction.Kind.AGREE, null))
        .as("the supplier does not learn of it")
        .isInstanceOf(NotNow.class)
        .message()
        .doesNotContain("escalated");
    assertThat(desk.move(COMPLIANCE, id, "AGREE").stage()).isEqualTo(Stage.AGREED);
    assertThat(desk.life.escalate()).as("at once").isZero();
    assertThat(desk.register.one(id, EYES).overdue()).isTrue();
    assertThat(desk.waiting.escalated(10)).extracting(Waiting.One::id).containsExactly(id);

    String asked =
        desk.grading
            .ask(COMPLIANCE, id, new Grading.MoreTime(desk.day(10), "floods"), EYES)
            .extensions()
            .get(0)
            .id();
    desk.grading.answer(REVIEWER, id, asked, true, EYES);
    assertThat(desk.own.open(desk.contact, id).until()).isEqualTo(desk.day(10));
    assertThat(desk.waiting.escalated(10)).isEmpty();
    desk.days(11);
    assertThat(desk.life.escalate()).as("another day passed").isEqualTo(1);
  }
}
