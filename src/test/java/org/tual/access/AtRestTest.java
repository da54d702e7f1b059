package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AtRestTest {
  private static final byte[] PLAIN = "a second factor".getBytes(StandardCharsets.US_ASCII);
  private final Secrets secrets = new Secrets(new SecureRandom());
  private final AtRest atRest = new AtRest(secrets.bytes(32), secrets);

  @Test
  void whatIsKeptIsReadAgainAndLooksDifferentEachTime() {
    String one = atRest.seal(PLAIN, "a1");
    assertThat(atRest.open(one, "a1")).isEqualTo(PLAIN);
    assertThat(atRest.seal(PLAIN, "a1")).isNotEqualTo(one);
  }

  @Test
  void whatIsChangedMovedOrOfAnotherKeyIsRefused() {
    String kept = atRest.seal(PLAIN, "a1");
    byte[] changed = Base64.getDecoder().decode(kept);
    changed[changed.length - 20] ^= 1;
    refuses(atRest, Base64.getEncoder().encodeToString(changed), "a1");
    refuses(atRest, kept, "a2");
    refuses(new AtRest(secrets.bytes(32), secrets), kept, "a1");
    refuses(atRest, "", "a1");
    refuses(atRest, "no base 64!", "a1");
    assertThatThrownBy(() -> new AtRest(secrets.bytes(16), secrets))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void refuses(AtRest atRest, String kept, String about) {
    assertThatThrownBy(() -> atRest.open(kept, about)).isInstanceOf(AtRest.Unreadable.class);
  }

  @Test
  void recoveryCodesDifferAndAreReadAsPeopleTypeThem() {
    assertThat(RecoveryCodes.make(secrets))
        .hasSize(10)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
    String kept = RecoveryCodes.hash("a1", "ABCD-EFGH-2345-6723");
    assertThat(RecoveryCodes.hash("a1", " abcd efgh23456723")).isEqualTo(kept);
    assertThat(RecoveryCodes.hash("a2", "ABCD-EFGH-2345-6723")).isNotEqualTo(kept);
  }
}
