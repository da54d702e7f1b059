package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.compartment.Compartment;
import org.tual.compartment.NotPossible;
import org.tual.compartment.ReadingKeys;

/** Whoever guesses the passphrase of the compartment has to wait, and nobody is shut out. */
class WrongPassphrasesTest {
  private static final String WORDS = "seven quiet boats at noon";
  private static final Duration HOUR = Duration.ofHours(1);
  @TempDir private Path folder;
  private Instant now = Instant.parse("2026-11-28T12:00:00Z");
  private SealedRoom room;
  private ReadingKeys keys;

  @BeforeEach
  void open() {
    room = new SealedRoom(folder);
    SecureRandom random = new SecureRandom();
    keys = new ReadingKeys(folder.resolve("keys"), random, () -> now);
    new Compartment(
            room.sealed.ledger(), keys, random, () -> now, () -> UUID.randomUUID().toString())
        .renewKey(SealedRoom.turn("KEY"), WORDS);
    keys.lock();
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void wrong(int times) {
    for (int i = 0; i < times; i++) {
      assertThatThrownBy(() -> keys.unlock("some other words", HOUR, null))
          .isInstanceOf(NotPossible.class);
    }
  }

  private void waits(String passphrase, int seconds) {
    assertThatThrownBy(() -> keys.unlock(passphrase, HOUR, null))
        .isInstanceOf(NotPossible.Wait.class)
        .hasMessage("Try again in " + seconds + " seconds.");
    assertThat(keys.standing().state()).isEqualTo(ReadingKeys.State.LOCKED);
  }

  @Test
  void thePauseGrowsWithEachWrongOneAndIsTheSameForTheRightOne() {
    wrong(5);
    waits(WORDS, 5);
    waits("some other words", 5);
    now = now.plusSeconds(4);
    waits(WORDS, 1);
    now = now.plusSeconds(1);
    wrong(1);
    waits(WORDS, 10);
    now = now.plusSeconds(10);
    assertThatCode(() -> keys.unlock(WORDS, HOUR, null)).doesNotThrowAnyException();
    assertThat(keys.standing().state()).isEqualTo(ReadingKeys.State.UNLOCKED);
    wrong(4);
    assertThatCode(() -> keys.unlock(WORDS, HOUR, null)).doesNotThrowAnyException();
  }

  @Test
  void whoOnlyForgotTheFileDoesNotWait() {
    keys.unlock(WORDS, HOUR, null);
    String file = keys.file().orElseThrow();
    keys.takeAway();
    keys.lock();
    wrong(6);
    assertThatCode(() -> keys.unlock(WORDS, HOUR, file)).doesNotThrowAnyException();
  }
}
