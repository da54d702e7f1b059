package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final RateLimit THREE = new RateLimit(3, Duration.ofSeconds(10));

  @Test
  void allowsABurstThenOneForEachRefill() {
    Instant state = Instant.MIN;
    for (int i = 0; i < 3; i++) {
      RateLimit.Taken taken = THREE.take(state, NOON);
      assertThat(taken.allowed()).isTrue();
      state = taken.fullAt();
    }
    RateLimit.Taken fourth = THREE.take(state, NOON);
    assertThat(fourth.allowed()).isFalse();
    assertThat(fourth.pause()).isEqualTo(Duration.ofSeconds(10));
    assertThat(THREE.take(fourth.fullAt(), NOON.plusSeconds(9)).allowed()).isFalse();
    RateLimit.Taken later = THREE.take(fourth.fullAt(), NOON.plusSeconds(10));
    assertThat(later.allowed()).isTrue();
    assertThat(THREE.take(later.fullAt(), NOON.plusSeconds(10)).allowed()).isFalse();
  }

  @Test
  void aClockThatWasSetBackIsAFullBucket() {
    assertThat(THREE.take(NOON.plus(Duration.ofDays(1)), NOON).allowed()).isTrue();
  }

  @Test
  void refusesABucketThatHoldsNothing() {
    assertThatThrownBy(() -> new RateLimit(0, Duration.ofSeconds(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new RateLimit(1, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneNetworkOfIpv6IsOneClient() throws UnknownHostException {
    assertThat(client("2001:db8::1")).isEqualTo(client("2001:db8::ffff:2"));
    assertThat(client("2001:db8::1")).isNotEqualTo(client("2001:db8:0:1::1"));
    assertThat(client("192.0.2.1")).isNotEqualTo(client("192.0.2.2"));
  }

  private static String client(String address) throws UnknownHostException {
    return RateLimit.client(InetAddress.getByName(address));
  }

  @Test
  void aClientThatIsHeldBackTakesNothingFromTheOthers() {
    Attempts attempts = new Attempts(THREE, new RateLimit(4, Duration.ofSeconds(1)));
    for (int i = 0; i < 50; i++) {
      attempts.take("noisy", NOON);
    }
    assertThat(attempts.take("noisy", NOON)).isEqualTo(Duration.ofSeconds(10));
    assertThat(attempts.take("quiet", NOON)).isZero();
  }

  @Test
  void allClientsTogetherAreHeldBackToo() {
    Attempts attempts = new Attempts(THREE, new RateLimit(4, Duration.ofSeconds(1)));
    for (int i = 0; i < 4; i++) {
      assertThat(attempts.take("client " + i, NOON)).isZero();
    }
    assertThat(attempts.take("client 5", NOON)).isEqualTo(Duration.ofSeconds(1));
    assertThat(attempts.take("client 5", NOON.plusSeconds(1))).isZero();
  }

  @Test
  void remembersABoundedNumberOfClients() {
    Attempts attempts = new Attempts(THREE, new RateLimit(30_000, Duration.ofSeconds(1)));
    for (int i = 0; i < 20_000; i++) {
      attempts.take("client " + i, NOON);
    }
    assertThat(attempts.clients()).isEqualTo(10_000);
  }
}
