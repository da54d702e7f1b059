package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final long STAMP = 7;

  private final Secrets secrets = new Secrets(new SecureRandom());
  private final Session session = Session.start(secrets, "a1", STAMP, NOON).session();

  @Test
  void endsAfterHalfAnHourWithoutARequest() {
    assertThat(session.alive(STAMP, NOON.plus(Session.IDLE).minusMillis(1), Session.IDLE)).isTrue();
    assertThat(session.alive(STAMP, NOON.plus(Session.IDLE), Session.IDLE)).isFalse();
    Session seen = session.seen(NOON.plusSeconds(600));
    assertThat(seen.alive(STAMP, NOON.plus(Session.IDLE), Session.IDLE)).isTrue();
    assertThat(seen.endsAt(Session.IDLE)).isEqualTo(NOON.plusSeconds(600).plus(Session.IDLE));
  }

  @Test
  void endsAfterAQuarterWhereItMayReadWhatLeadsToAPerson() {
    Instant end = NOON.plus(Duration.ofMinutes(15));
    assertThat(session.alive(STAMP, end.minusMillis(1), Session.SHORT_IDLE)).isTrue();
    assertThat(session.alive(STAMP, end, Session.SHORT_IDLE)).isFalse();
  }

  @Test
  void endsAfterTwelveHoursHoweverBusy() {
    Session busy = session;
    Instant end = NOON.plus(Session.ABSOLUTE);
    for (Instant now = NOON; now.isBefore(end); now = now.plus(Duration.ofMinutes(20))) {
      assertThat(busy.alive(STAMP, now, Session.IDLE)).isTrue();
      busy = busy.seen(now);
    }
    assertThat(busy.alive(STAMP, end.minusMillis(1), Session.IDLE)).isTrue();
    assertThat(busy.alive(STAMP, end, Session.IDLE)).isFalse();
  }

  @Test
  void endsAtOnceWhenTheAccountChanges() {
    assertThat(session.alive(STAMP + 1, NOON, Session.IDLE)).isFalse();
  }

  @Test
  void signingInGivesAnIdThatNobodyKnewBefore() {
    Session.Made one = Session.start(secrets, "a1", STAMP, NOON);
    Session.Made two = Session.start(secrets, "a1", STAMP, NOON);
    assertThat(one.id()).isNotEqualTo(two.id());
    assertThat(Secrets.matches(one.id(), one.session().idHash())).isTrue();
    assertThat(one.toString() + one.session()).doesNotContain(one.id());
  }

  @Test
  void aNewIdDoesNotStretchTheTwelveHours() {
    Instant later = NOON.plusSeconds(900);
    Session.Made rotated = session.rotated(secrets, later);
    assertThat(rotated.session().idHash()).isNotEqualTo(session.idHash());
    assertThat(rotated.session().started()).isEqualTo(NOON);
    assertThat(rotated.session().lastSeen()).isEqualTo(later);
  }

  @Test
  void notesAtMostOneRequestAMinute() {
    assertThat(session.worthNoting(NOON.plusSeconds(59))).isFalse();
    assertThat(session.worthNoting(NOON.plusSeconds(60))).isTrue();
  }

  @Test
  void aClockThatWasSetBackEndsItAndIsNeverNoted() {
    assertThat(session.alive(STAMP, NOON.minus(Duration.ofHours(1)), Session.IDLE)).isFalse();
    assertThat(session.alive(STAMP, NOON.minusSeconds(1), Session.IDLE)).isTrue();
    assertThat(session.seen(NOON.minusSeconds(1)).lastSeen()).isEqualTo(NOON);
  }
}
