package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.SealedRoom.LEAD;
import static org.tual.app.SealedRoom.SITE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.safeguarding.CaseFile;
import org.tual.safeguarding.Consent;
import org.tual.safeguarding.FollowUp;
import org.tual.safeguarding.Heard;
import org.tual.safeguarding.Holds;
import org.tual.safeguarding.NotNow;
import org.tual.safeguarding.NotPossible;
import org.tual.safeguarding.Redacted;
import org.tual.safeguarding.SafetyPlan;
import org.tual.safeguarding.Sign;
import org.tual.safeguarding.Signs;
import org.tual.safeguarding.Workplace;

/** What becomes of workers after somebody spoke with them, and how little of it goes out. */
class ContactsTest {
  @TempDir private Path folder;
  private SealedRoom room;
  private Safeguarding all;
  private String id;

  @BeforeEach
  void open() {
    room = new SealedRoom(folder);
    all = room.safeguarding;
    room.today = LocalDate.parse("2026-11-10");
    id = opened();
    crew(40, "");
  }

  @AfterEach
  void close() {
    room.close();
  }

  private String opened() {
    return all.cases().open(LEAD, null, null, List.of(SITE));
  }

  private void crew(Integer workers, String owner, Workplace... others) {
    room.workplaces.clear();
    room.workplaces.add(new Workplace("Contoh Site", owner, "Port of Contoh", workers));
    room.workplaces.addAll(List.of(others));
  }

  private void reached(String of, int many, String... changes) {
    for (int i = 0; i < many; i++) {
      all.followUps().add(LEAD, of, said("", "2026-10-01", "2026-11-01", changes));
    }
  }

  private static FollowUp said(String worker, String spokenOn, String day, String... changes) {
    return new FollowUp(
        worker, spokenOn, day, FollowUp.How.TELEPHONE, Set.of(changes), "1999-01-01", null);
  }

  private void free(String of) {
    all.cases().danger(LEAD, of, CaseFile.Danger.NO);
    all.care().plan(LEAD, of, new SafetyPlan(true, "2026-11-01", "Calls.", "2099-12-28"));
    all.care()
        .consent(
            LEAD,
            of,
            new Consent(
                Consent.Purpose.SHARE, true, Set.of(), "my", Consent.Given.SPOKEN, null, null));
    all.holds().set(LEAD, of, new Holds.Change(false, null));
  }

  private void ruleDay() {
    room.today = LocalDate.parse("2026-11-15");
  }

  private Sign sign() {
    List<Sign> signs = all.signs().list(LEAD);
    assertThat(signs).hasSize(1);
    return signs.get(0);
  }

  private void decide(boolean release) {
    Sign sign = sign();
    all.signs().decide(LEAD, new Signs.Choice(sign.kind(), sign.level(), sign.name(), release));
  }

  private String published() throws IOException {
    all.batches().settle(LocalDate.parse("2026-12-15"));
    Path file = folder.resolve("inputs/inputs-2026-12.csv");
    return Files.exists(file) ? Files.readString(file) : "";
  }

  @Test
  void aWorkerIsANameThatNobodyTypedAndWhoDoesNotAgreeIsNotFollowed() {
    reached(id, 1);
    String worker = all.cases().find(LEAD, id).file().followUps.get(0).worker();
    assertThat(worker).matches("[A-Z][a-z]+ [A-Z][a-z]+");
    all.followUps().add(LEAD, id, said(worker, "2026-01-01", "2026-11-02", "MOVED"));
    FollowUp second = all.cases().find(LEAD, id).file().followUps.get(1);
    assertThat(second.spokenOn()).isEqualTo("2026-10-01");
    assertThat(second.keptOn()).isEqualTo("2026-11-10");
    assertThatThrownBy(() -> all.followUps().add(LEAD, id, said("Somebody", null, null)))
        .isInstanceOf(NotPossible.class);
    assertThatThrownBy(() -> all.followUps().add(LEAD, id, said("", null, null, "SAD")))
        .isInstanceOf(NotPossible.class);
    assertThatThrownBy(() -> all.followUps().add(LEAD, id, said("", "2026-10-02", "2026-10-01")))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("before the talk");
    assertThatThrownBy(() -> all.followUps().add(LEAD, id, said("", null, "2026-11-11")))
        .isInstanceOf(NotPossible.class);
    all.care()
        .consent(
            LEAD,
            id,
            new Consent(
                Consent.Purpose.RECORD, false, Set.of(), "my", Consent.Given.SPOKEN, null, null));
    assertThatThrownBy(() -> reached(id, 1)).isInstanceOf(NotNow.class);
  }

  @Test
  void theRulesLookOnTheDayOfTheBatchAndWhatALeadLetsGoWaitsForTheNext() throws IOException {
    reached(id, 2, "DISMISSED");
    reached(id, 3);
    assertThat(all.signs().list(LEAD)).as("before the day").isEmpty();
    ruleDay();
    assertThat(sign().state()).isEqualTo(Sign.State.WAITS);
    assertThat(sign().why()).anyMatch(why -> why.contains("held"));
    assertThatThrownBy(() -> decide(true)).isInstanceOf(NotNow.class);
    free(id);
    all.batches().settle(room.today);
    assertThat(sign().words()).contains("2 of 5");
    assertThat(sign().level()).isEqualTo(Redacted.Level.SITE);
    decide(true);
    assertThat(sign().state()).isEqualTo(Sign.State.RELEASED);
    assertThatThrownBy(() -> decide(true)).isInstanceOf(NotNow.class);
    assertThat(folder.resolve("inputs/inputs-2026-11.csv")).as("not before").doesNotExist();
    assertThat(published())
        .contains("Contoh Site,,audit.harmAfterContact,")
        .contains("yes,all workers,worker,stated,2026-11-30,2026-11-01/2026-11-30")
        .doesNotContain(id, all.cases().find(LEAD, id).file().pseudonym);
  }

  @Test
  void aFleetIsToldOfAlikeAndAllOfItStaysWhereOneOfThoseCountedTakesConsentBack()
      throws IOException {
    String other = opened();
    crew(6, "Contoh Holding", new Workplace("Contoh Second", "Contoh Holding", "", 5));
    reached(id, 2, "THREATENED");
    reached(other, 3);
    free(id);
    free(other);
    ruleDay();
    assertThat(sign().level()).isEqualTo(Redacted.Level.FLEET);
    assertThat(sign().name()).isEqualTo("Contoh Holding");
    decide(true);
    assertThat(sign().state()).isEqualTo(Sign.State.RELEASED);
    all.care().withdraw(LEAD, other, Consent.Purpose.SHARE);
    assertThat(sign().state()).as("nothing of it goes out now").isEqualTo(Sign.State.WAITS);
    assertThat(published()).isEmpty();
    all.batches().settle(LocalDate.parse("2027-01-15"));
    assertThat(folder.resolve("inputs/inputs-2027-01.csv")).doesNotExist();
  }

  @Test
  void whatCanNoLongerGoOutWholeIsDecidedAgainAndGoesOutOnce() throws IOException {
    String other = opened();
    reached(id, 2, "THREATENED");
    reached(id, 3);
    reached(other, 5, "MOVED");
    free(id);
    free(other);
    ruleDay();
    decide(true);
    all.endings().erase(LEAD, other);
    assertThat(sign().state()).isEqualTo(Sign.State.PROPOSED);
    decide(true);
    assertThat(sign().state()).isEqualTo(Sign.State.RELEASED);
    assertThat(all.cases().find(LEAD, id).file().released).hasSize(1);
    all.batches().settle(LocalDate.parse("2026-11-16"));
    assertThat(folder.resolve("inputs/inputs-2026-11.csv"))
        .as("decided before a late batch of this month")
        .doesNotExist();
    assertThat(published().lines().skip(1)).hasSize(1);
    all.care().withdraw(LEAD, id, Consent.Purpose.SHARE);
    assertThat(sign().state()).as("it went out").isEqualTo(Sign.State.RELEASED);
  }

  @Test
  void aDecisionThatFailsLeavesNothingBehind() throws IOException {
    reached(id, 5, "THREATENED");
    free(id);
    ruleDay();
    Sign sign = sign();
    Signs.Choice choice = new Signs.Choice(sign.kind(), sign.level(), sign.name(), true);
    room.ids.add("bundle");
    room.ids.add("x".repeat(40));
    assertThatThrownBy(() -> all.signs().decide(LEAD, choice)).isInstanceOf(RuntimeException.class);
    room.ids.clear();
    assertThat(sign().state()).isEqualTo(Sign.State.PROPOSED);
    assertThat(all.cases().find(LEAD, id).file().released).isEmpty();
    decide(true);
    assertThat(all.cases().find(LEAD, id).file().released).hasSize(1);
    assertThat(published().lines().skip(1)).hasSize(1);
  }

  @Test
  void aLineThatWasWrittenByMistakeIsCancelledAndKept() {
    reached(id, 1, "DISMISSED");
    reached(id, 4);
    String worker = all.cases().find(LEAD, id).file().followUps.get(0).worker();
    all.followUps().add(LEAD, id, cancelling(0));
    assertThat(all.cases().find(LEAD, id).file().followUps).hasSize(6);
    for (int wrong : new int[] {-1, 0, 5, 6}) {
      assertThatThrownBy(() -> all.followUps().add(LEAD, id, cancelling(wrong)))
          .isInstanceOf(NotPossible.class);
    }
    assertThatThrownBy(() -> all.followUps().add(LEAD, id, said(worker, null, "2026-11-02")))
        .as("no line of this name stands")
        .isInstanceOf(NotPossible.class);
    reached(id, 1);
    ruleDay();
    assertThat(all.signs().list(LEAD)).as("nobody came to harm").isEmpty();
  }

  private static FollowUp cancelling(int at) {
    return new FollowUp(null, null, null, null, Set.of(), null, at);
  }

  @Test
  void aFleetGoesOutOfEachVesselInOneLine() throws IOException {
    String other = opened();
    crew(6, "Contoh Holding", new Workplace("Contoh Second", "Contoh Holding", "", 5));
    reached(id, 2, "THREATENED");
    reached(other, 3);
    free(id);
    free(other);
    ruleDay();
    decide(true);
    assertThat(published().lines().skip(1).map(line -> line.split(",")[0]))
        .containsExactly("Contoh Second", "Contoh Site");
  }

  @Test
  void whoDoesNotAgreeIsNotCountedInWhatGoesOut() {
    String other = opened();
    reached(id, 2, "DISMISSED");
    reached(id, 2);
    reached(other, 1);
    free(id);
    ruleDay();
    assertThat(sign().state()).as("four without the other case").isEqualTo(Sign.State.WAITS);
    assertThat(sign().why()).anyMatch(why -> why.contains("not agreed"));
  }

  @Test
  void whereEvenThePortIsSmallItStaysInsideAndNoLeadNamesTheSiteByHand() {
    crew(6, "", new Workplace("Contoh Second", "", "Port of Contoh", 3));
    reached(id, 5, "DISMISSED");
    free(id);
    ruleDay();
    assertThat(sign().state()).isEqualTo(Sign.State.INSIDE);
    assertThat(sign().level()).isNull();
    assertThatThrownBy(() -> decide(true)).isInstanceOf(NotNow.class).hasMessageContaining("few");
    decide(false);
    assertThat(sign().state()).isEqualTo(Sign.State.SET_ASIDE);
    Redacted byHand =
        new Redacted(null, "RETALIATION", Redacted.Level.SITE, "Port X", "2026-10", null);
    assertThatThrownBy(() -> all.releases().add(LEAD, id, byHand)).isInstanceOf(NotPossible.class);
  }

  @Test
  void whatWasSetAsideIsAskedAgainOnlyWhereMoreIsKnown() {
    reached(id, 2, "DISMISSED");
    reached(id, 3);
    free(id);
    ruleDay();
    decide(false);
    assertThat(sign().state()).isEqualTo(Sign.State.SET_ASIDE);
    reached(id, 1, "MOVED");
    room.today = LocalDate.parse("2026-12-15");
    assertThat(sign().state()).isEqualTo(Sign.State.PROPOSED);
  }

  @Test
  void echoedInterviewsAreASignOfTheSiteAndStayInsideWhereTheCrewIsSmall() throws IOException {
    room.heard.add(new Heard("v-1", "Contoh Site", false));
    assertThat(all.signs().list(LEAD)).isEmpty();
    room.heard.add(new Heard("v-2", "Contoh Site", true));
    crew(6, "", new Workplace("Contoh Second", "", "Port of Contoh", 4));
    assertThat(sign().kind()).isEqualTo(Sign.Kind.ECHOES);
    assertThat(sign().state()).as("nobody visited the port").isEqualTo(Sign.State.INSIDE);
    assertThatThrownBy(() -> decide(true)).isInstanceOf(NotNow.class);
    crew(40, "");
    decide(true);
    assertThat(sign().state()).isEqualTo(Sign.State.RELEASED);
    assertThat(published()).contains("Contoh Site,,audit.sameAnswers,");
  }

  @Test
  void aCaseOfAnInterviewNamesItsSiteAndHoldsNothingOfWhatWasSaid() {
    String interview = "f0000000-0000-4000-8000-000000000001";
    String made = all.cases().open(LEAD, CaseFile.Origin.INTERVIEW, interview, null);
    CaseFile file = all.cases().find(LEAD, made).file();
    assertThat(file.places).extracting(CaseFile.Place::name).containsExactly("Contoh Site");
    assertThat(file.originId).isEqualTo(interview);
    assertThatThrownBy(() -> all.cases().open(LEAD, CaseFile.Origin.INTERVIEW, interview, null))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining(made);
    assertThat(file.notes).isEmpty();
  }
}
