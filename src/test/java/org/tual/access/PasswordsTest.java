package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
  private static final String PASSWORD = "nine boats left the harbour";

  /** Made by the reference implementation: argon2 with id, v=19, m=256, t=2, p=1. */
  private static final String REFERENCE =
      "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";

  private final Passwords passwords = new Passwords(new SecureRandom());

  @Test
  void knowsThePasswordAgainAndNoOther() {
    String stored = passwords.hash(PASSWORD);
    assertThat(passwords.verify(PASSWORD, stored)).isTrue();
    assertThat(passwords.verify(PASSWORD + " ", stored)).isFalse();
    assertThat(passwords.verify("", stored)).isFalse();
  }

  @Test
  void storesAllParametersAndASaltOfItsOwn() {
    String stored = passwords.hash(PASSWORD);
    assertThat(stored)
        .matches("\\$argon2id\\$v=19\\$m=47104,t=1,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    assertThat(passwords.hash(PASSWORD)).isNotEqualTo(stored);
  }

  @Test
  void writesAHashThatCanBeReadWhateverTheLanguageOfTheServer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      assertThat(PhcHash.parse(REFERENCE).text()).isEqualTo(REFERENCE);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsAHashOfTheReferenceImplementationAndAsksToRenewIt() {
    assertThat(passwords.verify("password", REFERENCE)).isTrue();
    assertThat(passwords.verify("passwore", REFERENCE)).isFalse();
    assertThat(passwords.needsRehash(REFERENCE)).isTrue();
    assertThat(passwords.needsRehash(passwords.hash(PASSWORD))).isFalse();
  }

  @Test
  void aLetterComposedInTwoWaysIsOneLetter() {
    String stored = passwords.hash("ma\u00f1ana ma\u00f1ana");
    assertThat(passwords.verify("man\u0303ana man\u0303ana", stored)).isTrue();
    assertThat(passwords.verify("manana manana", stored)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "secret",
        "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=16$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4",
        "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$"
      })
  void refusesAStoredTextThatIsNoHashWithinBounds(String stored) {
    assertThatThrownBy(() -> passwords.verify(PASSWORD, stored))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The stored password hash cannot be read.");
  }

  @Test
  void doesTheSameWorkForAnUnknownAccountAndSaysNo() {
    List<String> work = new ArrayList<>();
    Passwords watched =
        new Passwords(
            new SecureRandom(),
            (password, like) -> {
              work.add(like.memory() + " " + like.passes() + " " + password.length);
              return new byte[like.hash().length];
            });
    String stored = watched.hash(PASSWORD);
    work.clear();
    assertThat(watched.verifyOrDummy(PASSWORD, stored)).isTrue();
    assertThat(watched.verifyOrDummy(PASSWORD, null)).isFalse();
    assertThat(work).hasSize(2);
    assertThat(work.get(0)).isEqualTo(work.get(1));
  }

  @Test
  void neverWorksOutMoreThanTwoAtATime() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    // Each waits for another inside, so that two are there together; a third would be counted.
    CyclicBarrier pair = new CyclicBarrier(2);
    Passwords watched =
        new Passwords(
            new SecureRandom(),
            (password, like) -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              try {
                pair.await(1, TimeUnit.MINUTES);
              } catch (Exception e) {
                throw new IllegalStateException(e);
              } finally {
                now.decrementAndGet();
              }
              return new byte[like.hash().length];
            });
    ExecutorService callers = Executors.newFixedThreadPool(8);
    try {
      List<Future<String>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(callers.submit(() -> watched.hash(PASSWORD)));
      }
      for (Future<String> result : results) {
        assertThat(result.get(2, TimeUnit.MINUTES)).startsWith("$argon2id$");
      }
    } finally {
      callers.shutdownNow();
    }
    assertThat(most).hasValue(2);
  }

  @Test
  void givesItsPlaceBackAfterAFailure() {
    Passwords broken =
        new Passwords(
            new SecureRandom(),
            (password, like) -> {
              throw new IllegalStateException("no memory");
            });
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> broken.hash(PASSWORD)).isInstanceOf(IllegalStateException.class);
    }
  }
}
