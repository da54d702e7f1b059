package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.SealedRoom.LEAD;
import static org.tual.app.SealedRoom.SITE;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tual.compartment.Compartment;
import org.tual.compartment.Extra;
import org.tual.compartment.NotPossible.Missing;
import org.tual.safeguarding.CaseFile;
import org.tual.safeguarding.Cases;
import org.tual.safeguarding.Consent;
import org.tual.safeguarding.Held;
import org.tual.safeguarding.Holds;
import org.tual.safeguarding.NotNow;
import org.tual.safeguarding.NotPossible;
import org.tual.safeguarding.Redacted;
import org.tual.safeguarding.SafetyPlan;

/** What waits to go out goes only as the case stands, and what is no case is not treated as one. */
class GoingOutTest {
  @TempDir private Path folder;
  private SealedRoom room;
  private Safeguarding all;
  private String id;
  private int asked;

  @BeforeEach
  void open() {
    room = new SealedRoom(folder);
    all = room.safeguarding;
    room.related.add(new Held(Held.Kind.OWNER, "Contoh Holding Ltd", false));
    id = ready(List.of(SITE));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private String ready(List<String> sites) {
    String one = all.cases().open(LEAD, null, null, sites);
    all.cases().danger(LEAD, one, CaseFile.Danger.NO);
    all.care().plan(LEAD, one, new SafetyPlan(true, "2026-11-28", "Calls.", "2026-12-28"));
    all.care()
        .consent(
            LEAD,
            one,
            new Consent(
                Consent.Purpose.SHARE, true, Set.of(), "my", Consent.Given.SPOKEN, null, null));
    all.holds().set(LEAD, one, new Holds.Change(false, null));
    return one;
  }

  private void add(String place) {
    all.releases()
        .add(LEAD, id, new Redacted(null, "WAGES", Redacted.Level.PORT, place, "2026-10", null));
  }

  private boolean goesOut() {
    all.batches().settle(LocalDate.parse("2026-11-28"));
    return folder.resolve("inputs/inputs-2026-11.csv").toFile().exists();
  }

  @Test
  void whoErasesTheOwnCaseStopsWhatWaits() {
    add("Port of Contoh");
    assertThat(all.own().erase(all.own().receipt(LEAD, id))).isTrue();
    assertThat(goesOut()).isFalse();
  }

  @Test
  void whoTakesTheConsentBackAfterTheCaseWasClosedStopsWhatWaits() {
    add("Port of Contoh");
    all.endings().close(LEAD, id, "Nothing more can be done.");
    all.care().withdraw(LEAD, id, Consent.Purpose.SHARE);
    assertThat(goesOut()).isFalse();
  }

  @Test
  void aChangeThatIsRefusedLeavesWhatWaitsAsItWas() {
    add("Port of Contoh");
    assertThatThrownBy(() -> all.care().withdraw(LEAD, id, Consent.Purpose.TESTIFY))
        .isInstanceOf(NotNow.class);
    assertThatThrownBy(() -> all.care().contact(LEAD, id, Consent.Body.FAMILY, "2026-11-01", null))
        .isInstanceOf(NotNow.class);
    assertThat(goesOut()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"CONTOH SITE", "Contoh-Site Co., Ltd.", "contoh holding", "Contoh  Site."})
  void noSpellingNamesTheWorkplaceOrWhoStandsClose(String name) {
    assertThatThrownBy(() -> add(name)).isInstanceOf(NotPossible.class);
    assertThat(all.cases().find(LEAD, id).file().released).isEmpty();
  }

  @Test
  void whatWaitsIsComparedWithAPlaceOrANameThatIsAddedLater() {
    add("Port of Contoh");
    List<Held> names = List.of(new Held(Held.Kind.OWNER, "PORT OF CONTOH, Ltd.", true));
    Cases.Shown shown = all.holds().set(LEAD, id, new Holds.Change(false, names));
    assertThat(shown.close()).isEqualTo(List.of(shown.file().released.get(0).id()));
    add("Port of Rekaan");
    all.cases().describe(LEAD, id, sites(SITE));
    assertThat(goesOut()).isTrue();
    assertThat(folder.resolve("inputs/inputs-2026-11.csv"))
        .content()
        .contains("Port of Rekaan")
        .doesNotContainIgnoringCase("Port of Contoh");
  }

  @Test
  void aFindingThatNamedThePlaceOfWorkBeforeItWasKnownStaysIn() {
    room.named.put("https://w3id.org/tual/id/site/mill", "Contoh Mill");
    add("Contoh Mill");
    all.cases().describe(LEAD, id, sites(SITE, "https://w3id.org/tual/id/site/mill"));
    all.holds().set(LEAD, id, new Holds.Change(false, null));
    assertThat(goesOut()).isFalse();
  }

  private static Cases.Described sites(String... sites) {
    return new Cases.Described(List.of(sites), null, null, null, null, null);
  }

  @Test
  void nothingGoesOutOfACaseWhoseWorkplaceNobodyNamed() {
    id = ready(List.of());
    assertThatThrownBy(() -> add("Port of Contoh"))
        .isInstanceOf(NotNow.class)
        .hasMessageContaining("place of work");
  }

  @Test
  void aCaseThatIsHeldWhileTheBatchOfTheMonthIsMadeKeepsWhatItHas() throws InterruptedException {
    add("Port of Contoh");
    LocalDate day = LocalDate.parse("2026-11-28");
    Thread batch = new Thread(() -> all.batches().settle(day));
    Compartment slow =
        new Compartment(
            room.sealed.ledger(),
            room.compartment().keys(),
            new SecureRandom(),
            Installation::now,
            () -> {
              if (++asked == 2) {
                // the case is held, and that is not yet written for good
                batch.start();
                waitFor(batch);
              }
              return UUID.randomUUID().toString();
            });
    Safeguarding door =
        room.over(
            new Sealed(room.sealed.database(), room.sealed.ledger(), slow, room.sealed.export()));
    door.holds().set(LEAD, id, new Holds.Change(true, null));
    batch.join();
    assertThat(room.main.size()).as("the batch of the month was made").isEqualTo(1);
    assertThat(folder.resolve("inputs/inputs-2026-11.csv")).doesNotExist();
    all.holds().set(LEAD, id, new Holds.Change(false, null));
    all.batches().settle(LocalDate.parse("2026-12-28"));
    assertThat(folder.resolve("inputs/inputs-2026-12.csv")).exists();
  }

  /** Until it has ended, or long enough that it would have. */
  private static void waitFor(Thread thread) {
    try {
      thread.join(Duration.ofSeconds(2).toMillis());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIsNoCaseIsNotReadChangedErasedOrGivenAReceiptAsOne() {
    String tip =
        room.compartment().put(SealedRoom.turn("PUT"), "tip", "{\"words\":1}", Extra.none());
    Cases cases = all.cases();
    assertThatThrownBy(() -> cases.find(LEAD, tip)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> cases.note(LEAD, tip, "A word.")).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> all.endings().keepUntil(LEAD, tip, "2026-11-28"))
        .isInstanceOf(Missing.class);
    assertThatThrownBy(() -> all.endings().close(LEAD, tip, "x")).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> all.endings().erase(LEAD, tip)).isInstanceOf(Missing.class);
    assertThatThrownBy(() -> all.own().receipt(LEAD, tip)).isInstanceOf(Missing.class);
    assertThat(room.compartment().read(SealedRoom.turn("READ"), tip))
        .satisfies(kept -> assertThat(kept.text()).isEqualTo("{\"words\":1}"))
        .satisfies(kept -> assertThat(kept.eraseAfter()).isNull());
  }
}
