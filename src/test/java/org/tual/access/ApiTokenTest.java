package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiTokenTest {
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
  private static final Duration MONTH = Duration.ofDays(30);
  private static final Set<Role> COMPLIANCE = Set.of(Role.COMPLIANCE);

  private final PermissionTable table = PermissionTable.shipped();
  private final Secrets secrets = new Secrets(new SecureRandom());

  private ApiToken.Made make(Set<Role> owner, Set<Permission> scopes, Duration life) {
    return ApiToken.make(secrets, table, "a1", owner, scopes, NOON, life);
  }

  private ApiToken.Made reader() {
    return make(COMPLIANCE, Set.of(Permission.READ_FINDINGS, Permission.READ_RULES), MONTH);
  }

  private static TokenText parsed(String text) {
    return TokenText.parse(text).orElseThrow();
  }

  @Test
  void opensWithItsOwnTextOnlyUntilItExpires() {
    ApiToken.Made made = reader();
    TokenText text = parsed(made.text());
    Instant end = NOON.plus(MONTH);
    assertThat(made.token().opens(text, NOON)).isTrue();
    assertThat(made.token().opens(text, end.minusMillis(1))).isTrue();
    assertThat(made.token().opens(text, end)).isFalse();
    assertThat(made.token().opens(parsed(reader().text()), NOON)).isFalse();
    assertThat(made.token().opens(new TokenText("0000000000000000", text.secret()), NOON))
        .isFalse();
  }

  @Test
  void opensNothingAfterItWasRevoked() {
    ApiToken.Made made = reader();
    ApiToken revoked = made.token().revoked(NOON.plusSeconds(5));
    assertThat(revoked.opens(parsed(made.text()), NOON.plusSeconds(5))).isFalse();
    assertThat(revoked.revoked(NOON.plusSeconds(99)).revoked()).isEqualTo(NOON.plusSeconds(5));
  }

  @Test
  void keepsNothingFromWhichTheTextCouldBeMade() {
    ApiToken.Made made = reader();
    String secret = parsed(made.text()).secret();
    assertThat(made.token().toString()).doesNotContain(secret);
    assertThat(made.toString()).doesNotContain(secret);
    assertThat(parsed(made.text()).toString()).doesNotContain(secret);
    assertThat(made.token().secretHash()).matches("[0-9a-f]{64}");
  }

  @Test
  void aScannerRecognisesItAndATypingErrorIsRefused() {
    String text = reader().text();
    assertThat(text).matches("tual_[A-Za-z0-9_-]{65}");
    for (int i = 0; i < text.length(); i++) {
      char other = text.charAt(i) == 'x' ? 'y' : 'x';
      String changed = text.substring(0, i) + other + text.substring(i + 1);
      assertThat(TokenText.parse(changed)).as(changed).isEmpty();
    }
    assertThat(TokenText.parse(text + "A")).isEmpty();
    assertThat(TokenText.parse("")).isEmpty();
  }

  @Test
  void carriesOnlyWhatItsOwnerHasAndATokenMay() {
    assertThatThrownBy(() -> make(Set.of(Role.PROCUREMENT), Set.of(Permission.READ_SITES), MONTH))
        .hasMessage("the account does not have READ_SITES");
    assertThatThrownBy(() -> make(COMPLIANCE, Set.of(Permission.DECIDE_FINDINGS), MONTH))
        .hasMessage("no token may carry DECIDE_FINDINGS");
    assertThatThrownBy(() -> make(COMPLIANCE, Set.of(), MONTH))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void losesWhatItsOwnerLoses() {
    ApiToken token = reader().token();
    assertThat(token.permissions(table, COMPLIANCE))
        .containsExactlyInAnyOrder(Permission.READ_FINDINGS, Permission.READ_RULES);
    assertThat(token.permissions(table, Set.of(Role.PROCUREMENT)))
        .containsExactly(Permission.READ_RULES);
    assertThat(token.permissions(table, Set.of())).isEmpty();
  }

  @Test
  void livesAtMostAYear() {
    Set<Permission> scopes = Set.of(Permission.READ_RULES);
    assertThat(make(COMPLIANCE, scopes, ApiToken.LONGEST).token().expires())
        .isEqualTo(Instant.parse("2027-11-25T12:00:00Z"));
    assertThatThrownBy(() -> make(COMPLIANCE, scopes, ApiToken.LONGEST.plusMillis(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> make(COMPLIANCE, scopes, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
