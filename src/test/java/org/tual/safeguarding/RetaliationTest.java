package org.tual.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tual.safeguarding.FollowUp.How;

/** When harm after a talk is a possible sign, and when it is not. */
class RetaliationTest {
  private static final ContactLimits LIMITS = ContactLimits.shipped();
  private static final LocalDate UNTIL = LocalDate.parse("2026-11-15");
  private final List<FollowUp> told = new ArrayList<>();

  private void people(int many, String spokenOn, String day, String... changes) {
    for (int i = 0; i < many; i++) {
      String worker = "w" + told.size();
      told.add(
          new FollowUp(worker, spokenOn, day, How.TELEPHONE, Set.of(changes), "2026-11-10", null));
    }
  }

  private Retaliation judged() {
    Map<String, List<FollowUp>> people = Retaliation.people("case", told, UNTIL, LIMITS);
    return Retaliation.of(people, LIMITS);
  }

  @Test
  void twoOfFiveWhoLostTheirWorkAreAPossibleSign() {
    people(2, "2026-08-01", "2026-09-01", "DISMISSED");
    people(3, "2026-08-01", "2026-09-01");
    assertThat(judged()).isEqualTo(new Retaliation(5, 2, 0, 0, 0, true));
    assertThat(judged().words(LIMITS)).startsWith("Possible sign: 2 of 5");
  }

  @Test
  void nobodyHarmedIsNoSign() {
    people(9, "2026-08-01", "2026-09-01");
    assertThat(judged().sign()).isFalse();
  }

  @Test
  void ofFewerThanFiveNothingIsSaid() {
    people(4, "2026-08-01", "2026-09-01", "DISMISSED");
    assertThat(judged().sign()).isFalse();
  }

  @Test
  void exactlyOneInFiveIsNotMore() {
    people(1, "2026-08-01", "2026-09-01", "THREATENED");
    people(4, "2026-08-01", "2026-09-01");
    assertThat(judged().sign()).isFalse();
  }

  @Test
  void theNinetiethDayCountsAndTheNextDoesNot() {
    people(3, "2026-08-01", "2026-10-30", "MOVED");
    people(2, "2026-08-01", "2026-10-31", "MOVED");
    assertThat(judged()).isEqualTo(new Retaliation(5, 3, 0, 0, 0, true));
  }

  @Test
  void whatBefallsOthersAsOftenIsTheEndOfASeason() {
    people(4, "2026-08-01", "2026-09-01", "DISMISSED");
    people(4, "2026-08-01", "2026-09-01");
    people(4, null, "2026-09-01", "DISMISSED");
    assertThat(judged().sign()).as("too few others to compare with").isTrue();
    people(12, null, "2026-09-01");
    assertThat(judged()).as("exactly twice").isEqualTo(new Retaliation(8, 4, 16, 4, 0, false));
    people(1, null, "2026-09-01");
    assertThat(judged().sign()).as("more than twice").isTrue();
  }

  @Test
  void whoCannotBeReachedIsNeitherHarmedNorSafe() {
    people(2, "2026-08-01", "2026-09-01", "HOURS_CUT");
    people(2, "2026-08-01", "2026-09-01");
    people(6, "2026-08-01", "2026-09-01", "UNREACHABLE");
    assertThat(judged()).isEqualTo(new Retaliation(4, 2, 0, 0, 6, false));
  }

  @Test
  void whatWasWrittenDownAfterTheDayOfTheRulesWaitsForTheNext() {
    people(2, "2026-08-01", "2026-09-01", "DISMISSED");
    people(3, "2026-08-01", "2026-09-01");
    assertThat(Retaliation.people("case", told, LocalDate.parse("2026-11-10"), LIMITS)).isEmpty();
    assertThat(Retaliation.people("case", told, LocalDate.parse("2026-11-11"), LIMITS)).hasSize(5);
  }

  @Test
  void manyWhoWereSafeLongAgoDoNotHideWhatHappensNow() {
    people(3, "2026-08-01", "2026-09-01", "DISMISSED");
    people(2, "2026-08-01", "2026-09-01");
    people(40, "2025-11-14", "2025-12-01");
    assertThat(judged().sign()).isTrue();
    people(10, "2025-11-15", "2025-12-01");
    assertThat(judged()).as("a year counts").isEqualTo(new Retaliation(15, 3, 0, 0, 0, false));
  }

  @Test
  void everyLimitAndEveryChangeHasAReason() {
    assertThat(Table.read("contact-limits.csv"))
        .allSatisfy(
            row -> assertThat(row.get("meaning") + row.get("source")).hasSizeGreaterThan(40));
    assertThat(Codes.allChanges()).hasSize(6).allSatisfy(one -> assertThat(one.why()).isNotBlank());
  }
}
