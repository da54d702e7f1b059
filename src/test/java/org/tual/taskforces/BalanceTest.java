package org.tual.taskforces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BalanceTest {
  @Test
  void allPaperAndNoProtectionIsSaid() {
    Balance paper =
        Balance.of(List.of(Purpose.PREVENTION, Purpose.PREVENTION, Purpose.PROSECUTION));
    assertThat(paper.noProtection()).isTrue();
    assertThat(paper.preventionShare()).isEqualTo(67);
    assertThat(paper.protectionShare()).isZero();
  }

  @Test
  void oneActionThatProtectsEndsTheWarningAndNoActionsAreNone() {
    assertThat(Balance.of(List.of(Purpose.PREVENTION, Purpose.PROTECTION)).noProtection())
        .isFalse();
    assertThat(Balance.of(List.of()).noProtection()).isFalse();
  }

  @Test
  void fewPeopleAreNeverCounted() {
    assertThat(Session.Attendance.of(1)).isEqualTo(Session.Attendance.of(9));
    assertThat(Session.Attendance.of(9)).isEqualTo(Session.Attendance.FEWER_THAN_10);
    assertThat(Session.Attendance.of(10)).isEqualTo(Session.Attendance.FROM_10_TO_24);
    assertThat(Session.Attendance.of(100)).isEqualTo(Session.Attendance.HUNDRED_AND_MORE);
  }

  @Test
  void reachIsOfTheLanguagesOfThePlaceAndUnknownWhereNobodySaidThem() {
    Reach reach = Reach.of(List.of("id", "my", "km"), List.of("id", "th"), List.of("my"));
    assertThat(reach.share()).isEqualTo(33);
    assertThat(reach.missing()).containsExactly("my", "km");
    assertThat(reach.withMaterial()).containsExactly("my");
    assertThat(Reach.of(List.of(), List.of("id"), List.of()).share()).isNull();
  }
}
