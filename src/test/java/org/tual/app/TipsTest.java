package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.Role;
import org.tual.compartment.NotPossible.Locked;
import org.tual.compartment.NotPossible.Missing;
import org.tual.ledger.Actor;
import org.tual.tips.Held;
import org.tual.tips.Intake;
import org.tual.tips.NotPossible;
import org.tual.tips.Readiness.Lack;
import org.tual.tips.Readiness.Languages;
import org.tual.tips.Receipt;
import org.tual.tips.Responders.Named;
import org.tual.tips.Told;
import org.tual.tips.Triage;

/** A tip from the first word to its end, over a compartment of its own. */
class TipsTest {
  private static final String SECRET = "kanarienvogel behind a locked door";
  private static final Told TOLD = new Told(SECRET, "SHIP", "Tual", "NOW", "en");

  @TempDir private Path folder;
  private final Map<String, Set<Role>> accounts = new HashMap<>();
  private final List<String> languages = new ArrayList<>(List.of("en"));
  private final List<String> outdated = new ArrayList<>();
  private final List<String> cases = new ArrayList<>();
  private LocalDate today = LocalDate.parse("2026-11-02");
  private SealedRoom room;
  private Intake intake;
  private boolean failing;
  private Runnable meanwhile = () -> {};

  @BeforeEach
  void open() {
    accounts.put("ana", Set.of(Role.SAFEGUARDING_LEAD));
    accounts.put("budi", Set.of(Role.SAFEGUARDING_LEAD));
    accounts.put("cho", Set.of(Role.SAFEGUARDING_LEAD));
    accounts.put("both", Set.of(Role.SAFEGUARDING_LEAD, Role.COMPLIANCE));
    accounts.put("dewi", Set.of(Role.COMPLIANCE));
    room = new SealedRoom(folder);
    intake =
        Intake.of(
            new Intake.Place(room.compartment(), room.sealed.ledger(), new byte[32]),
            new Intake.Around(
                account -> accounts.getOrDefault(account, Set.of()),
                () -> new Languages(languages, outdated),
                new Opening()),
            new Intake.Terms(5, 90, 2, 30, true),
            new SecureRandom(),
            this::today,
            this::id);
  }

  /** Something happens, once, when the next change is about to be made. */
  private String id() {
    Runnable now = meanwhile;
    meanwhile = () -> {};
    now.run();
    return UUID.randomUUID().toString();
  }

  @AfterEach
  void close() {
    room.close();
  }

  /** Makes cases, over the compartment, and notes what they were made of. */
  private final class Opening implements Triage.Cases {
    private final TipCases real = new TipCases(() -> room.safeguarding.cases());

    @Override
    public String open(Actor actor, String tip, Told told) {
      cases.add(told.words());
      String id = real.open(actor, tip, told);
      id();
      return id;
    }

    @Override
    public Optional<String> made(Actor actor, String tip) {
      return real.made(actor, tip);
    }
  }

  private LocalDate today() {
    if (failing) {
      fail();
    }
    return today;
  }

  private static void fail() {
    throw new IllegalStateException();
  }

  @Test
  void whatIsSaidWhileALeadOpensItIsReadOrWaits() {
    Receipt receipt = intake.tips().tell(TOLD);
    String id = only();
    meanwhile = () -> intake.tips().more(held(receipt), "Meanwhile.");
    boolean read = !intake.triage().open(lead("ana"), id).said().isEmpty();
    boolean waits = intake.triage().all(lead("ana")).get(0).waits();
    assertThat(read || waits).isTrue();
  }

  @Test
  void nothingIsKeptThatNobodyWouldHearOf() {
    Receipt receipt = intake.tips().tell(TOLD);
    String id = only();
    intake.triage().open(lead("ana"), id);
    Held held = held(receipt);
    meanwhile = TipsTest::fail;
    assertThatThrownBy(() -> intake.tips().more(held, "Cut short."))
        .isInstanceOf(IllegalStateException.class);
    boolean waits = intake.triage().all(lead("ana")).get(0).waits();
    assertThat(waits || intake.triage().open(lead("ana"), id).said().isEmpty()).isTrue();
  }

  @Test
  void aTipThatCouldNotBeOpenedWaitsSinceItsDay() {
    intake.tips().tell(TOLD);
    String id = only();
    LocalDate day = today;
    failing = true;
    assertThatThrownBy(() -> intake.triage().open(lead("ana"), id))
        .isInstanceOf(IllegalStateException.class);
    failing = false;
    assertThat(intake.responders().waitsFor("ana")).hasValue(day);
  }

  @Test
  void aCaseWhoseMakingWasCutShortIsNotMadeTwice() {
    intake.tips().tell(TOLD);
    String id = only();
    meanwhile = TipsTest::fail;
    assertThatThrownBy(() -> intake.triage().turnInto(lead("ana"), id))
        .isInstanceOf(IllegalStateException.class);
    String turned = intake.triage().turnInto(lead("ana"), id).turned();
    assertThat(cases).hasSize(1);
    assertThat(room.safeguarding.cases().list(lead("ana")))
        .extracting("id")
        .containsExactly(turned);
    assertThatThrownBy(() -> intake.triage().turnInto(lead("ana"), id))
        .isInstanceOf(NotPossible.class);
  }

  private static Actor lead(String account) {
    return new Actor(account, "SAFEGUARDING_LEAD", Set.of("CASES"));
  }

  private void name(String one, String other) {
    intake.responders().name(lead(one), List.of(new Named(one, false), new Named(other, false)));
  }

  private Held held(Receipt receipt) {
    return intake.tips().find(String.join(" ", receipt.words())).orElseThrow();
  }

  private String only() {
    return intake.triage().all(lead("ana")).get(0).id();
  }

  /** Makes it ready: two are named, and one answered the trial of the other. */
  private void ready() {
    name("ana", "budi");
    intake.readiness().tryIt(lead("ana"), intake.tips());
    intake.triage().answer(lead("budi"), only(), "It works.");
  }

  @Test
  void isShutUntilTwoAnswerATrialWasAnsweredAndALanguageWasRead() {
    languages.clear();
    assertThat(intake.readiness().standing().lacks())
        .containsExactly(Lack.RESPONDERS, Lack.TRIAL, Lack.LANGUAGE);
    languages.add("en");
    name("ana", "budi");
    assertThat(intake.readiness().standing().lacks()).containsExactly(Lack.TRIAL);
    intake.readiness().tryIt(lead("ana"), intake.tips());
    assertThat(intake.readiness().open()).isFalse();
    intake.triage().answer(lead("ana"), only(), "Answered by the sender.");
    assertThat(intake.readiness().open()).as("the sender cannot answer it").isFalse();
    intake.triage().answer(lead("cho"), only(), "Answered by somebody who is not named.");
    assertThat(intake.readiness().open()).isFalse();
    today = today.plusDays(5);
    intake.triage().answer(lead("budi"), only(), "Answered by the other.");
    assertThat(intake.readiness().open()).isTrue();
  }

  @Test
  void shutsByItselfWhenTheTrialIsOldOrOneOfTheTwoIsGone() {
    ready();
    assertThat(intake.readiness().open()).isTrue();
    today = today.plusDays(90);
    assertThat(intake.readiness().open()).isTrue();
    today = today.plusDays(1);
    assertThat(intake.readiness().standing().lacks()).containsExactly(Lack.TRIAL);
    today = today.minusDays(30);
    accounts.put("budi", Set.of(Role.AUDITOR));
    assertThat(intake.readiness().standing().lacks()).containsExactly(Lack.RESPONDERS);
  }

  @Test
  void aTrialThatIsAnsweredTooLateOpensNothing() {
    name("ana", "budi");
    intake.readiness().tryIt(lead("ana"), intake.tips());
    today = today.plusDays(6);
    intake.triage().answer(lead("budi"), only(), "Late.");
    assertThat(intake.readiness().standing().trial().inTime()).isFalse();
    assertThat(intake.readiness().open()).isFalse();
  }

  @Test
  void whoDoesComplianceAnswersOnlyWhereThatIsSaidToBeMeant() {
    Actor ana = lead("ana");
    List<Named> careless = List.of(new Named("ana", false), new Named("both", false));
    assertThatThrownBy(() -> intake.responders().name(ana, careless))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("compliance");
    List<Named> none = List.of(new Named("ana", false), new Named("dewi", true));
    assertThatThrownBy(() -> intake.responders().name(ana, none))
        .isInstanceOf(NotPossible.class)
        .hasMessageContaining("safeguarding lead");
    List<Named> one = List.of(new Named("ana", false), new Named("ana", false));
    assertThatThrownBy(() -> intake.responders().name(ana, one)).isInstanceOf(NotPossible.class);
    intake.responders().name(ana, List.of(new Named("ana", false), new Named("both", true)));
    assertThat(intake.readiness().standing().lacks()).containsExactly(Lack.TRIAL);
    name("ana", "budi");
    accounts.put("budi", Set.of(Role.SAFEGUARDING_LEAD, Role.COMPLIANCE));
    assertThat(intake.readiness().standing().lacks())
        .as("who took compliance on later is not meant")
        .contains(Lack.RESPONDERS);
  }

  @Test
  void isToldReadAnsweredAndAnsweredAgain() {
    ready();
    Receipt receipt = intake.tips().tell(TOLD);
    assertThat(intake.tips().talk(held(receipt)).answers()).isEmpty();
    Triage.Listed listed = intake.triage().all(lead("ana")).get(0);
    assertThat(listed.waits()).isTrue();
    assertThat(listed.day()).isEqualTo("2026-11-02");
    Triage.Opened opened = intake.triage().open(lead("ana"), listed.id());
    assertThat(opened.told()).isEqualTo(TOLD);
    assertThat(intake.triage().all(lead("ana"))).noneMatch(Triage.Listed::waits);
    intake.triage().answer(lead("ana"), listed.id(), "We read it.");
    assertThat(intake.tips().talk(held(receipt)).answers())
        .extracting("day", "words")
        .containsExactly(org.assertj.core.groups.Tuple.tuple("2026-11-02", "We read it."));
    intake.tips().more(held(receipt), "More about it.");
    assertThat(intake.triage().all(lead("ana")).get(0).waits()).isTrue();
    assertThat(intake.triage().open(lead("budi"), listed.id()).said())
        .extracting("own", "words")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(false, "We read it."),
            org.assertj.core.groups.Tuple.tuple(true, "More about it."));
  }

  @Test
  void whoFindsTheReceiptReadsAnswersAndNotWhatWasTold() {
    Receipt receipt = intake.tips().tell(TOLD);
    String id = only();
    intake.triage().answer(lead("ana"), id, "We read it.");
    intake.tips().more(held(receipt), SECRET);
    assertThat(intake.tips().talk(held(receipt)).answers())
        .extracting("words")
        .containsExactly("We read it.");
  }

  @Test
  void oneWrongWordLeadsNowhere() {
    Receipt receipt = intake.tips().tell(TOLD);
    List<String> words = new ArrayList<>(receipt.words());
    words.set(3, words.get(3).equals("abacus") ? "zoom" : "abacus");
    assertThat(intake.tips().find(String.join(" ", words))).isEmpty();
    assertThat(intake.tips().find("")).isEmpty();
    assertThat(intake.tips().find(String.join("", receipt.digits()))).isPresent();
  }

  @Test
  void afterItIsDeletedNobodyReadsItWithEitherKey() {
    Receipt receipt = intake.tips().tell(TOLD);
    Held held = held(receipt);
    String id = only();
    intake.tips().delete(held);
    assertThat(intake.tips().find(String.join(" ", receipt.words()))).isEmpty();
    assertThatThrownBy(() -> intake.tips().talk(held)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> intake.triage().open(lead("ana"), id)).isInstanceOf(Missing.class);
    assertThat(intake.triage().all(lead("ana"))).isEmpty();
    assertThat(intake.responders().waitsFor("ana")).isEmpty();
  }

  @Test
  void isToldAndReadBackWhileTheReadingKeyIsNotHere() {
    room.compartment().renewKey(SealedRoom.turn("KEY"), "a long passphrase of a partner");
    room.compartment().keys().lock();
    Receipt receipt = intake.tips().tell(TOLD);
    assertThat(intake.tips().talk(held(receipt)).answers()).isEmpty();
    intake.tips().more(held(receipt), "More");
    assertThatThrownBy(() -> intake.triage().all(lead("ana"))).isInstanceOf(Locked.class);
    assertThat(intake.responders().waitsFor("ana")).isPresent();
    room.compartment().keys().unlock("a long passphrase of a partner", Duration.ofMinutes(5), null);
    assertThat(intake.triage().open(lead("ana"), only()).said()).hasSize(1);
  }

  @Test
  void whatWaitsReachesOneThenTheOtherThenEveryLead() {
    name("ana", "budi");
    intake.tips().tell(TOLD);
    boolean ana = intake.responders().waitsFor("ana").isPresent();
    assertThat(intake.responders().waitsFor("budi").isPresent()).isNotEqualTo(ana);
    assertThat(intake.responders().waitsFor("cho")).isEmpty();
    today = today.plusDays(2);
    assertThat(intake.responders().waitsFor("ana")).hasValue(LocalDate.parse("2026-11-02"));
    assertThat(intake.responders().waitsFor("budi")).isPresent();
    assertThat(intake.responders().waitsFor("cho")).isEmpty();
    today = today.plusDays(2);
    assertThat(intake.responders().waitsFor("cho")).isPresent();
    assertThat(intake.responders().waitsFor("dewi")).isEmpty();
    intake.triage().open(lead("cho"), only());
    assertThat(intake.responders().waitsFor("cho")).isEmpty();
  }

  @Test
  void whatWaitsForSomebodyWhoLeftReachesTheOtherAtOnce() {
    name("ana", "budi");
    intake.tips().tell(TOLD);
    String first = intake.responders().waitsFor("ana").isPresent() ? "ana" : "budi";
    accounts.put(first, Set.of());
    String other = first.equals("ana") ? "budi" : "ana";
    assertThat(intake.responders().waitsFor(other)).isPresent();
    assertThat(intake.responders().waitsFor(first)).isEmpty();
  }

  @Test
  void aCaseIsMadeOnceAndNeverOfATrial() {
    ready();
    String trial = only();
    assertThatThrownBy(() -> intake.triage().turnInto(lead("ana"), trial))
        .isInstanceOf(NotPossible.class);
    intake.tips().tell(TOLD);
    String id = only();
    assertThat(intake.triage().turnInto(lead("ana"), id).turned()).isNotBlank();
    assertThatThrownBy(() -> intake.triage().turnInto(lead("ana"), id))
        .isInstanceOf(NotPossible.class);
    assertThat(cases).containsExactly(SECRET);
    assertThat(intake.triage().answer(lead("ana"), id, "It goes on.").state()).isEqualTo("CASE");
  }

  @Test
  void aClosedTalkOpensAgainWhenItsSenderWrites() {
    Receipt receipt = intake.tips().tell(TOLD);
    String id = only();
    intake.triage().close(lead("ana"), id);
    assertThat(intake.tips().talk(held(receipt)).closed()).isTrue();
    intake.tips().more(held(receipt), "It goes on.");
    assertThat(intake.triage().all(lead("ana"))).noneMatch(one -> !one.waits());
  }

  @Test
  void aTalkThatIsTooLongIsRefusedInWords() {
    Receipt receipt = intake.tips().tell(TOLD);
    String long4000 = "x".repeat(4_000);
    for (int i = 0; i < 14; i++) {
      intake.tips().more(held(receipt), long4000);
    }
    Held held = held(receipt);
    assertThatThrownBy(() -> intake.tips().more(held, long4000)).isInstanceOf(NotPossible.class);
    assertThatThrownBy(() -> intake.triage().answer(lead("ana"), only(), " "))
        .isInstanceOf(NotPossible.class);
  }

  @Test
  void whatWaitsOfATipWhoseKeyIsNotThereStillWaitsWhenTheKeyComesBack() throws IOException {
    Receipt receipt = intake.tips().tell(TOLD);
    intake.triage().open(lead("ana"), only());
    intake.tips().more(held(receipt), "It goes on.");
    Path half = folder.resolve("keys/compartment-1.pub");
    Path away = Files.move(half, folder.resolve("away"));
    today = today.plusDays(3);
    assertThat(intake.triage().all(lead("ana"))).isEmpty();
    Files.move(away, half);
    assertThat(intake.responders().waitsFor("ana")).hasValue(LocalDate.parse("2026-11-02"));
    assertThat(intake.triage().all(lead("ana"))).extracting("waits").containsExactly(true);
  }

  /** As the chore of the compartment does. */
  private void end() {
    for (String id : room.compartment().due(today.toString())) {
      room.compartment().erase(SealedRoom.turn("TIME_OVER"), id);
    }
  }

  @Test
  void goesByItselfWhenNobodySaidAnythingForLong() {
    Receipt receipt = intake.tips().tell(TOLD);
    today = today.plusDays(30);
    end();
    assertThat(intake.triage().all(lead("ana"))).hasSize(1);
    today = today.plusDays(1);
    end();
    assertThat(intake.tips().find(String.join(" ", receipt.words()))).isEmpty();
    assertThat(intake.triage().all(lead("ana"))).isEmpty();
    assertThat(intake.responders().waitsFor("ana")).as("what waited is forgotten too").isEmpty();
  }
}
