package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.SealedRoom.LEAD;
import static org.tual.app.SealedRoom.SITE;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tual.access.Permission;
import org.tual.compartment.NotPossible.Missing;
import org.tual.compartment.Turn;
import org.tual.compartment.Turns;
import org.tual.ledger.EventRow;
import org.tual.ledger.Refused;
import org.tual.safeguarding.CaseFile;
import org.tual.safeguarding.Cases;
import org.tual.safeguarding.Consent;
import org.tual.safeguarding.Consent.Body;
import org.tual.safeguarding.Consent.Purpose;
import org.tual.safeguarding.Duties;
import org.tual.safeguarding.Held;
import org.tual.safeguarding.Holds;
import org.tual.safeguarding.NotNow;
import org.tual.safeguarding.NotPossible;
import org.tual.safeguarding.Numbers;
import org.tual.safeguarding.Redacted;
import org.tual.safeguarding.Referral;
import org.tual.safeguarding.Remedy;
import org.tual.safeguarding.SafetyPlan;
import org.tual.safeguarding.Step;

/** A case from the first question to the end, each step as far as the person agreed. */
class SafeguardingTest {
  @TempDir private Path folder;
  private SealedRoom room;
  private Safeguarding all;
  private String id;

  @BeforeEach
  void open() {
    room = new SealedRoom(folder);
    all = room.safeguarding;
    id = all.cases().open(LEAD, null, null, List.of(SITE));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private CaseFile file() {
    return all.cases().find(LEAD, id).file();
  }

  private Step step(String step) {
    return all.cases().find(LEAD, id).steps().stream()
        .filter(one -> one.id().equals(step))
        .findFirst()
        .orElseThrow();
  }

  private void says(Purpose purpose, boolean agreed, Body... bodies) {
    all.care()
        .consent(
            LEAD,
            id,
            new Consent(
                purpose, agreed, Set.of(bodies), "my", Consent.Given.SPOKEN, null, "ignored"));
  }

  private void safe() {
    all.cases().danger(LEAD, id, CaseFile.Danger.NO);
    all.care().plan(LEAD, id, new SafetyPlan(true, "2026-11-28", "Partner calls.", "2026-12-28"));
    says(Purpose.SHARE, true);
  }

  private void free() {
    all.holds().set(LEAD, id, new Holds.Change(false, null));
  }

  private static Redacted finding(String place, Integer people) {
    return new Redacted(null, "DOCUMENTS", Redacted.Level.PORT, place, "2026-10", people);
  }

  private List<EventRow> published() {
    return room.main.list("event.after", EventRow.class, Map.of("sequence", 0L), 0, 100);
  }

  private Path inputs() {
    return folder.resolve("inputs/inputs-2026-11.csv");
  }

  @Test
  void aNewCaseHasANameThatNobodyTypedAndAsksFirstWhetherSomebodyIsInDanger() {
    Cases.Shown shown = all.cases().find(LEAD, id);
    assertThat(shown.file().pseudonym).matches("[A-Z][a-z]+ [A-Z][a-z]+");
    assertThat(shown.steps().get(0).id()).isEqualTo("danger");
    assertThat(all.cases().list(LEAD).get(0).next()).isEqualTo("danger");
    assertThat(shown.emergency()).containsExactly("the partner's night line");
    assertThat(shown.file().victim).isEqualTo(CaseFile.Victim.NOT_SAID);
    String other = all.cases().open(LEAD, CaseFile.Origin.TIP, null, List.of());
    assertThat(all.cases().find(LEAD, other).file().pseudonym).isNotEqualTo(shown.file().pseudonym);
  }

  @Test
  void whatAPersonSaysOfACaseIsKeptAndCodesAreThoseOfTheStandards() {
    all.cases()
        .describe(
            LEAD,
            id,
            new Cases.Described(
                null, List.of("DEBT_BONDAGE"), CaseFile.Victim.POSSIBLE, "0311", "my", true));
    assertThat(file().methods).containsExactly("DEBT_BONDAGE");
    assertThat(file().victimBy).isEqualTo(LEAD.id());
    assertThatThrownBy(
            () ->
                all.cases()
                    .describe(
                        LEAD, id, new Cases.Described(null, List.of("X"), null, null, null, null)))
        .isInstanceOf(NotPossible.class);
    assertThatThrownBy(
            () ->
                all.cases()
                    .describe(LEAD, id, new Cases.Described(null, null, null, "9", null, null)))
        .isInstanceOf(NotPossible.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Call 081 234 5678",
        "somebody@example.org",
        "AB1234567 was seen",
        "He is an undocumented man",
        "Her work permit is gone",
        "They overstayed"
      })
  void wordsThatCouldBeUsedAgainstAPersonAreRefusedWithoutQuotingThem(String words) {
    assertThatThrownBy(() -> all.cases().note(LEAD, id, words))
        .isInstanceOf(NotPossible.class)
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain(words));
    assertThat(file().notes).isEmpty();
  }

  @Test
  void wordsAboutWithheldDocumentsAreKept() {
    all.cases().note(LEAD, id, "Passports lie in the office of the foreman since 2026-10-01.");
    assertThat(file().notes).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Body.class)
  void nobodyIsToldWithoutTheWordOfThePerson(Body body) {
    assertThatThrownBy(() -> all.care().contact(LEAD, id, body, null, Duties.Kind.LIFE))
        .isInstanceOf(NotNow.class);
    says(Purpose.CONTACT, true, body == Body.PARTNER ? Body.FAMILY : Body.PARTNER);
    assertThatThrownBy(() -> all.care().contact(LEAD, id, body, null, null))
        .isInstanceOf(NotNow.class);
    says(Purpose.CONTACT, true, body);
    all.care().contact(LEAD, id, body, null, null);
    all.care().withdraw(LEAD, id, Purpose.CONTACT);
    assertThatThrownBy(() -> all.care().contact(LEAD, id, body, null, null))
        .isInstanceOf(NotNow.class);
    assertThat(file().contacts).hasSize(1);
  }

  @Test
  void aDutyOfTheLawCountsOnlyWhereATableSaysSoAndOnlyTowardsAuthorities() {
    room.duties =
        Duties.read(
            new StringReader(
                "country,kind,basis,reviewedBy,reviewedOn\nTH,CHILD,Fictional Act 1,Counsel,2026-01-01\n"));
    assertThatThrownBy(() -> all.care().contact(LEAD, id, Body.AUTHORITY, null, Duties.Kind.LIFE))
        .isInstanceOf(NotNow.class);
    assertThatThrownBy(() -> all.care().contact(LEAD, id, Body.EMBASSY, null, Duties.Kind.CHILD))
        .isInstanceOf(NotNow.class);
    all.care().contact(LEAD, id, Body.AUTHORITY, null, Duties.Kind.CHILD);
    assertThat(file().contacts.get(0).duty()).isEqualTo(Duties.Kind.CHILD);
    assertThatThrownBy(
            () ->
                Duties.read(
                    new StringReader(
                        "country,kind,basis,reviewedBy,reviewedOn\nTH,CHILD,,,2026-01-01\n")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRefusalCostsNothingAndTheCaseGoesOn() {
    for (Purpose purpose : Purpose.values()) {
      says(purpose, false);
    }
    all.cases().danger(LEAD, id, CaseFile.Danger.NO);
    all.care().plan(LEAD, id, new SafetyPlan(true, "2026-11-28", "Watch.", "2026-12-28"));
    all.care()
        .remedy(LEAD, id, new Remedy(Remedy.Kind.WAGES, Remedy.State.UNDER_WAY, null, null, null));
    assertThat(step("plan").state()).isEqualTo(Step.State.DONE);
    assertThat(step("remedy").state()).isEqualTo(Step.State.OPEN);
    assertThat(step("referral").state()).isEqualTo(Step.State.WAITS);
    assertThatThrownBy(() -> all.cases().note(LEAD, id, "More words.")).isInstanceOf(NotNow.class);
  }

  @Test
  void aReferralNeedsConsentAVerifiedPartnerAndAReceiverWhoWasTold() {
    Referral good =
        new Referral(Body.PARTNER, "p-1", "2026-11-01", "By the lead on the day.", true, null);
    assertThatThrownBy(() -> all.care().refer(LEAD, id, good)).isInstanceOf(NotNow.class);
    says(Purpose.REFER, true, Body.PARTNER);
    assertThatThrownBy(
            () ->
                all.care()
                    .refer(LEAD, id, new Referral(Body.PARTNER, "p-2", null, "Told.", true, null)))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("reached");
    assertThatThrownBy(
            () ->
                all.care()
                    .refer(
                        LEAD, id, new Referral(Body.PARTNER, "p-1", "2026-11-01", " ", true, null)))
        .isInstanceOf(NotPossible.class);
    all.care().refer(LEAD, id, good);
    assertThat(file().referrals).hasSize(1);
    Referral embassy = new Referral(Body.EMBASSY, null, null, "Told.", true, null);
    assertThatThrownBy(() -> all.care().refer(LEAD, id, embassy)).isInstanceOf(NotNow.class);
    says(Purpose.REFER, true, Body.EMBASSY);
    all.care().refer(LEAD, id, embassy);
    assertThat(file().referrals).hasSize(2);
  }

  @Test
  void aCaseDoesNotCloseWhileSomethingIsOwedOrRestsOnPapersOfTheSite() {
    assertThatThrownBy(() -> all.endings().close(LEAD, id, null)).isInstanceOf(NotNow.class);
    for (Remedy.Kind kind : Remedy.Kind.values()) {
      boolean home = kind == Remedy.Kind.RETURN;
      Remedy.State state = home ? Remedy.State.NOT_WANTED : Remedy.State.DONE;
      Remedy.Proof proof = home ? null : Remedy.Proof.WORKER_CONFIRMED;
      all.care().remedy(LEAD, id, new Remedy(kind, state, proof, null, null));
    }
    all.care()
        .remedy(
            LEAD,
            id,
            new Remedy(
                Remedy.Kind.WAGES,
                Remedy.State.DONE,
                Remedy.Proof.SITE_DOCUMENTS,
                "The site shows slips.",
                null));
    assertThatThrownBy(() -> all.endings().close(LEAD, id, "The site says so."))
        .isInstanceOf(NotNow.class);
    all.care()
        .remedy(
            LEAD,
            id,
            new Remedy(Remedy.Kind.WAGES, Remedy.State.DONE, Remedy.Proof.PARTNER_SAW, null, null));
    all.cases().danger(LEAD, id, CaseFile.Danger.YES);
    assertThatThrownBy(() -> all.endings().close(LEAD, id, "x")).isInstanceOf(NotNow.class);
    all.cases().danger(LEAD, id, CaseFile.Danger.NO);
    Cases.Shown closed = all.endings().close(LEAD, id, null);
    assertThat(closed.keptUntil()).isEqualTo("2028-11-28");
    assertThatThrownBy(() -> all.cases().note(LEAD, id, "More.")).isInstanceOf(NotNow.class);
  }

  @Test
  void onlyThePersonSaysThatGoingHomeWasWanted() {
    Remedy bySomebody =
        new Remedy(Remedy.Kind.RETURN, Remedy.State.DONE, Remedy.Proof.PARTNER_SAW, null, null);
    assertThatThrownBy(() -> all.care().remedy(LEAD, id, bySomebody))
        .isInstanceOf(NotPossible.class);
  }

  @Test
  void whoStandsCloseIsOnTheHoldListAndTheLeadMayAddAndTakeOff() {
    room.related.add(new Held(Held.Kind.OWNER, "Contoh Holding", false));
    room.related.add(new Held(Held.Kind.RECRUITER, "Contoh Agency", false));
    String other = all.cases().open(LEAD, null, null, List.of(SITE));
    List<Held> names = all.cases().find(LEAD, other).file().hold;
    assertThat(names).extracting(Held::name).contains("Contoh Site", "Contoh Holding");
    Held own = new Held(Held.Kind.SITE, "Contoh Second Site", false);
    Cases.Shown changed =
        all.holds().set(LEAD, other, new Holds.Change(true, List.of(names.get(0), own)));
    assertThat(changed.file().hold)
        .containsExactly(names.get(0), new Held(Held.Kind.SITE, "Contoh Second Site", true));
    assertThat(all.holds().list(LEAD)).extracting(Holds.Line::name).contains("Contoh Second Site");
  }

  @Test
  void nothingGoesOutBeforeEverybodyAtTheSiteIsSafeAndThePersonAgreed() {
    assertThatThrownBy(() -> all.releases().add(LEAD, id, finding("Port of Contoh", null)))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("not agreed")
        .hasMessageContaining("everybody");
    safe();
    all.releases().add(LEAD, id, finding("Port of Contoh", null));
    assertThatThrownBy(() -> all.releases().add(LEAD, id, finding("contoh site", null)))
        .isInstanceOf(NotPossible.class);
    assertThatThrownBy(() -> all.releases().add(LEAD, id, finding("Port of Contoh", 9)))
        .isInstanceOf(NotPossible.class);
  }

  @Test
  void whatIsHeldStaysAndTheSameEventIsLeftWhetherOrNotSomethingGoesOut() throws IOException {
    safe();
    all.releases().add(LEAD, id, finding("Port of Contoh", 12));
    room.today = LocalDate.parse("2026-11-14");
    all.batches().settle(room.today);
    assertThat(published()).isEmpty();
    all.batches().settle(LocalDate.parse("2026-11-28"));
    assertThat(inputs()).doesNotExist();
    free();
    all.batches().settle(LocalDate.parse("2026-11-29"));
    assertThat(inputs()).as("once a month").doesNotExist();
    all.batches().settle(LocalDate.parse("2026-12-15"));
    List<EventRow> events = published();
    assertThat(events).extracting(row -> row.event().kind()).containsOnly("INPUTS_PUBLISHED");
    assertThat(events)
        .extracting(row -> row.event().subject())
        .containsExactly("inputs-2026-11", "inputs-2026-12");
    assertThat(events).extracting(row -> row.event().commitment()).containsOnly("");
    String text = Files.readString(folder.resolve("inputs/inputs-2026-12.csv"));
    assertThat(text)
        .contains("Port of Contoh,,documents.holder,")
        .contains("employer,all workers,worker,stated,2026-10-31,2026-10-01/2026-10-31")
        .doesNotContain(id, "Contoh Site", file().pseudonym, "12");
    all.batches().settle(LocalDate.parse("2027-01-15"));
    assertThat(folder.resolve("inputs/inputs-2027-01.csv")).doesNotExist();
  }

  @Test
  void aFolderThatTakesNothingShowsTheSameWhetherOrNotSomethingWasToGoOut() throws IOException {
    Files.writeString(folder.resolve("inputs"), "in the way");
    StackTraceElement[] empty = failure(LocalDate.parse("2026-11-28"));
    safe();
    free();
    all.releases().add(LEAD, id, finding("Port of Contoh", null));
    assertThat(failure(LocalDate.parse("2026-11-28"))).containsExactly(empty);
    assertThat(published()).isEmpty();
    Files.delete(folder.resolve("inputs"));
    all.batches().settle(LocalDate.parse("2026-11-28"));
    assertThat(Files.list(folder.resolve("inputs"))).containsExactly(inputs());
  }

  private StackTraceElement[] failure(LocalDate day) {
    try {
      all.batches().settle(day);
      throw new AssertionError("It went out.");
    } catch (IllegalStateException e) {
      assertThat(e).hasNoCause();
      return new StackTraceElement[] {e.getStackTrace()[0], e.getStackTrace()[1]};
    }
  }

  @Test
  void aPlaceHasOneLine() {
    safe();
    assertThatThrownBy(() -> all.releases().add(LEAD, id, finding("=Port\nof Contoh", null)))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("One line");
  }

  @Test
  void aWithdrawnConsentStopsWhatWasToGoOut() {
    safe();
    free();
    all.releases().add(LEAD, id, finding("Port of Contoh", null));
    all.care().withdraw(LEAD, id, Purpose.SHARE);
    all.batches().settle(room.today);
    assertThat(published()).hasSize(1);
    assertThat(inputs()).doesNotExist();
  }

  @Test
  void newDangerStopsWhatWasToGoOut() {
    safe();
    free();
    all.releases().add(LEAD, id, finding("Port of Contoh", null));
    all.cases().danger(LEAD, id, CaseFile.Danger.YES);
    all.batches().settle(room.today);
    assertThat(inputs()).doesNotExist();
    all.cases().danger(LEAD, id, CaseFile.Danger.NO);
    all.batches().settle(LocalDate.parse("2026-12-20"));
    assertThat(folder.resolve("inputs/inputs-2026-12.csv")).exists();
  }

  @Test
  void whoHoldsTheReceiptSeesTheOwnCaseAndErasesItAlsoWhileTheKeyIsElsewhere() {
    all.cases().note(LEAD, id, "A quiet word.");
    String receipt = all.own().receipt(LEAD, id);
    room.compartment().renewKey(SealedRoom.turn("KEY"), "a passphrase of some length");
    room.compartment().keys().lock();
    assertThat(all.own().export(receipt.toUpperCase(java.util.Locale.ROOT)).orElseThrow())
        .contains("A quiet word.")
        .doesNotContain("\"lead\"");
    assertThat(all.own().export("00000-00000-00000-00000-00000")).isEmpty();
    assertThat(all.own().erase(receipt)).isTrue();
    assertThat(all.own().erase(receipt)).isFalse();
    room.compartment()
        .keys()
        .unlock("a passphrase of some length", java.time.Duration.ofMinutes(5), null);
    assertThatThrownBy(() -> all.cases().find(LEAD, id)).isInstanceOf(Missing.class);
  }

  @Test
  void whatWasKeptLongEnoughIsErasedByItself() {
    all.endings().keepUntil(LEAD, id, "2026-12-01");
    room.today = LocalDate.parse("2026-12-01");
    all.endings().eraseDue();
    assertThat(file().pseudonym).isNotNull();
    room.today = LocalDate.parse("2026-12-02");
    all.endings().eraseDue();
    assertThatThrownBy(this::file).isInstanceOf(Missing.class);
  }

  @Test
  void whoIsNoLeadDoesNothingAndTheMainLogKnowsOfNothing() {
    assertThatThrownBy(() -> all.cases().find(SealedRoom.OTHER, id)).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> all.cases().list(SealedRoom.OTHER)).isInstanceOf(Refused.class);
    assertThat(room.main.size()).isZero();
    assertThat(room.compartment().turns().newest(0, 50).rows())
        .extracting(Turns.Line::what)
        .contains("CASE_OPENED");
  }

  private List<String> victims() {
    return all.numbers().of(LEAD).stream()
        .filter(line -> line.about().equals("victim"))
        .map(line -> line.value() + " " + line.many())
        .toList();
  }

  private void is(String which, CaseFile.Victim victim) {
    all.cases().describe(LEAD, which, new Cases.Described(null, null, victim, null, null, null));
  }

  private void twelve(CaseFile.Victim victim, String... sites) {
    for (int i = 0; i < 12; i++) {
      is(all.cases().open(LEAD, null, null, List.of(sites[i % sites.length])), victim);
    }
  }

  @Test
  void numbersBelowTenAreNotShownNorWhatWouldTellThemAndAreToldOnceAQuarter() {
    twelve(CaseFile.Victim.POSSIBLE, SITE, SITE + " 2", SITE + " 3");
    twelve(CaseFile.Victim.ACTUAL, SITE, SITE + " 2", SITE + " 3");
    List<String> told = List.of("ACTUAL null", "NOT_SAID null", "POSSIBLE 10");
    assertThat(victims()).isEqualTo(told);
    is(id, CaseFile.Victim.POSSIBLE);
    assertThat(victims()).as("the same quarter").isEqualTo(told);
    room.today = LocalDate.parse("2027-01-02");
    assertThat(victims())
        .as("one more is no more to be seen")
        .containsExactly("ACTUAL 10", "POSSIBLE 10");
  }

  @Test
  void ofSeveralServersThatAreAskedAtOnceOneMakesTheOnlyEditionOfAQuarter() {
    twelve(CaseFile.Victim.POSSIBLE, SITE, SITE + " 2", SITE + " 3");
    Set<List<Numbers.Line>> told =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(server -> new Numbers(all.cases(), room.compartment()).of(LEAD))
            .collect(Collectors.toSet());
    assertThat(told).hasSize(1);
    Turn look = new Turn(LEAD, Permission.CASES.name(), "NUMBERS_READ");
    assertThat(room.compartment().all(look, "numbers")).hasSize(1);
  }

  @Test
  void numbersOfOneSiteAreNoStatistics() {
    twelve(CaseFile.Victim.POSSIBLE, SITE);
    assertThat(victims()).containsExactly("NOT_SAID null", "POSSIBLE null");
  }
}
