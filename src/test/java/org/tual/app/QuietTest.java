package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tual.access.RateLimit;
import org.tual.outreach.Pace;
import org.tual.web.Halt;
import org.tual.web.ProblemType;

/** What strangers and those who operate can make the server do and tell. */
class QuietTest {
  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

  @Test
  void aStrangerIsLetInOnlyWithALittleAndAllOfThemOnlySoOften() {
    Pace pace = new Pace(new RateLimit(1, Duration.ofMinutes(1)));
    for (long length : new long[] {-1, 1_025}) {
      assertThatThrownBy(() -> SealedDoor.admit(length, pace, NOW))
          .isInstanceOfSatisfying(
              Halt.class, halt -> assertThat(halt.type()).isEqualTo(ProblemType.TOO_LARGE));
    }
    SealedDoor.admit(1_024, pace, NOW);
    assertThatThrownBy(() -> SealedDoor.admit(10, pace, NOW))
        .isInstanceOfSatisfying(
            Halt.class, halt -> assertThat(halt.type()).isEqualTo(ProblemType.SLOW_DOWN));
  }

  @Test
  void aFailureOfWhichNothingIsToldIsSaidOnceAnHour() {
    Instant later = NOW.plus(Duration.ofDays(365));
    assertThat(Unwell.say(later)).isTrue();
    assertThat(Unwell.say(later.plusSeconds(3_599))).isFalse();
    assertThat(Unwell.say(later.plusSeconds(3_600))).isTrue();
  }

  @Test
  void freeSpaceDoesNotTellThatALittleWasPutIn() {
    long free = 7L << 30;
    assertThat(Figures.rounded(free + 16_384, 30)).isEqualTo(free);
    assertThat(Figures.rounded(free - 1, 30)).isEqualTo(6L << 30);
  }
}
