package org.tual.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);
  private static final long STEP = 1_111_111_111 / 30;

  @ParameterizedTest
  @CsvSource({
    "59,94287082",
    "1111111109,07081804",
    "1111111111,14050471",
    "1234567890,89005924",
    "2000000000,69279037",
    "20000000000,65353130"
  })
  void givesTheCodesOfRfc6238(long seconds, String code) {
    assertThat(Totp.code(SECRET, seconds / 30, 8)).isEqualTo(code);
    String six = code.substring(2);
    assertThat(Totp.accept(SECRET, six, Instant.ofEpochSecond(seconds), Totp.NO_STEP))
        .hasValue(seconds / 30);
  }

  @ParameterizedTest
  @CsvSource({"-2,no", "-1,yes", "0,yes", "1,yes", "2,no"})
  void acceptsOneStepEarlyOrLate(int offset, String accepted) {
    String code = Totp.code(SECRET, STEP + offset, 6);
    assertThat(Totp.accept(SECRET, code, NOW, Totp.NO_STEP).isPresent())
        .isEqualTo(accepted.equals("yes"));
  }

  @Test
  void aStepCountsOnceAndNoneBeforeIt() {
    String code = Totp.code(SECRET, STEP, 6);
    assertThat(Totp.accept(SECRET, code, NOW, STEP - 1)).hasValue(STEP);
    assertThat(Totp.accept(SECRET, code, NOW, STEP)).isEmpty();
    assertThat(Totp.accept(SECRET, Totp.code(SECRET, STEP - 1, 6), NOW, STEP)).isEmpty();
    assertThat(Totp.accept(SECRET, Totp.code(SECRET, STEP + 1, 6), NOW, STEP)).hasValue(STEP + 1);
  }

  @Test
  void refusesWhatIsNoCode() {
    assertThat(Totp.accept(SECRET, "", NOW, Totp.NO_STEP)).isEmpty();
    assertThat(Totp.accept(SECRET, "14050471", NOW, Totp.NO_STEP)).isEmpty();
    assertThat(Totp.accept(SECRET, "50471", NOW, Totp.NO_STEP)).isEmpty();
    assertThat(Totp.accept(SECRET, "050 471", NOW, Totp.NO_STEP)).hasValue(STEP);
  }

  @Test
  void writesDigitsThatEveryAppWritesWhateverTheLanguageOfTheServer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-u-nu-arab"));
      assertThat(Totp.code(SECRET, STEP, 6)).isEqualTo("050471");
      assertThat(Totp.address(SECRET, "Tual", "a")).contains("&digits=6&period=30");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void handsTheSecretToAnApp() {
    byte[] secret = Totp.newSecret(new Secrets(new SecureRandom()));
    assertThat(secret).hasSize(20);
    assertThat(Totp.text(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(Totp.address(SECRET, "Tual at Sea & Co", "siti@example.org"))
        .isEqualTo(
            "otpauth://totp/Tual%20at%20Sea%20%26%20Co:siti%40example.org"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tual%20at%20Sea%20%26%20Co"
                + "&algorithm=SHA1&digits=6&period=30");
  }
}
