package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutTest {
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private static Lockout after(int failures) {
    Lockout state = Lockout.NONE;
    for (int i = 0; i < failures; i++) {
      state = state.failed(NOON);
    }
    return state;
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "1,0",
    "4,0",
    "5,5",
    "6,10",
    "7,20",
    "8,40",
    "9,80",
    "10,160",
    "11,320",
    "12,640",
    "13,900",
    "14,900",
    "5000,900"
  })
  void waitsFromTheFifthFailureTwiceAsLongEachTimeAtMostFifteenMinutes(int failures, int seconds) {
    assertThat(after(failures).pause(NOON)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void neverLocksForGood() {
    Lockout worst = new Lockout(Integer.MAX_VALUE, NOON).failed(NOON);
    assertThat(worst.pause(NOON.plus(Lockout.MOST).minusMillis(1))).isEqualTo(Duration.ofMillis(1));
    assertThat(worst.pause(NOON.plus(Lockout.MOST))).isZero();
  }

  @Test
  void theRightPasswordStartsAnew() {
    assertThat(after(9).succeeded()).isEqualTo(Lockout.NONE);
    assertThat(after(9).succeeded().failed(NOON).pause(NOON)).isZero();
  }

  @Test
  void aClockThatWasSetBackHoldsNobodyForLong() {
    assertThat(after(13).pause(NOON.minus(Duration.ofDays(1)))).isZero();
    assertThat(after(5).pause(NOON.minusSeconds(60))).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void aNameIsKeptUnderAKeyedHashThatTellsNothing() {
    byte[] key = "of this installation".getBytes(StandardCharsets.UTF_8);
    byte[] other = "of another".getBytes(StandardCharsets.UTF_8);
    assertThat(Lockout.key(key, "siti@example.org"))
        .isEqualTo(Lockout.key(key, " Siti@Example.org"))
        .isNotEqualTo(Lockout.key(key, "sita@example.org"))
        .isNotEqualTo(Lockout.key(other, "siti@example.org"))
        .matches("[A-Za-z0-9_-]{43}");
  }

  @Test
  void refusesAStateThatCannotBe() {
    assertThatThrownBy(() -> new Lockout(3, null)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Lockout(0, NOON)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Lockout(-1, NOON)).isInstanceOf(IllegalArgumentException.class);
  }
}
