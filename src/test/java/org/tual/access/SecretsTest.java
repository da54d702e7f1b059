package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tual.access.OneTimeLink.Purpose;

class SecretsTest {
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final Duration HOUR = Duration.ofHours(1);

  private final Secrets secrets = new Secrets(new SecureRandom());

  @Test
  void aSecretHolds256BitsAndNoneComesTwice() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      String secret = secrets.next();
      assertThat(secret).hasSize(Secrets.LENGTH);
      assertThat(Base64.getUrlDecoder().decode(secret)).hasSize(32);
      seen.add(secret);
    }
    assertThat(seen).hasSize(1000);
  }

  @Test
  void onlyTheSha256IsKept() {
    assertThat(Secrets.hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Secrets.matches("abc", Secrets.hash("abc"))).isTrue();
    assertThat(Secrets.matches("abd", Secrets.hash("abc"))).isFalse();
    assertThat(Secrets.matches("abc", "")).isFalse();
  }

  private OneTimeLink.Made link() {
    return OneTimeLink.make(secrets, "a1", Purpose.SET_PASSWORD, NOON, HOUR);
  }

  @Test
  void aLinkOpensForItsPurposeUntilItExpires() {
    OneTimeLink.Made made = link();
    OneTimeLink link = made.link();
    assertThat(link.opens(made.secret(), Purpose.SET_PASSWORD, NOON)).isTrue();
    assertThat(link.opens(made.secret(), Purpose.FIRST_RUN, NOON)).isFalse();
    assertThat(link.opens(made.secret(), Purpose.SET_PASSWORD, NOON.plus(HOUR))).isFalse();
    assertThat(link.opens(secrets.next(), Purpose.SET_PASSWORD, NOON)).isFalse();
    assertThat(made.toString() + link).doesNotContain(made.secret());
  }

  @Test
  void aLinkOpensOnce() {
    OneTimeLink.Made made = link();
    OneTimeLink used = made.link().used(NOON);
    assertThat(used.opens(made.secret(), Purpose.SET_PASSWORD, NOON)).isFalse();
    assertThatThrownBy(() -> used.used(NOON)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLinkLivesAtMostAWeek() {
    Duration tooLong = OneTimeLink.LONGEST.plusSeconds(1);
    assertThatThrownBy(() -> OneTimeLink.make(secrets, "a1", Purpose.SET_PASSWORD, NOON, tooLong))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> OneTimeLink.make(secrets, "a1", Purpose.SET_PASSWORD, NOON, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
