package org.tual.access;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.util.encoders.Base32;

/**
 * Time-based codes as a second factor (RFC 6238) in the form that authenticator apps expect:
 * HMAC-SHA-1, six digits, steps of 30 seconds. One step early or late is accepted, because phones
 * and people are; a step counts once, so that a code read over a shoulder is of no use.
 */
public final class Totp {
  private static final String ALGORITHM = "HmacSHA1";
  private static final int SECRET_BYTES = 20;
  private static final int DIGITS = 6;
  private static final long STEP_SECONDS = 30;
  private static final int WINDOW = 1;

  /** Step to give for an account that has used no code so far. */
  public static final long NO_STEP = -1;

  private Totp() {}

  /** A new secret of 160 bits. It must be kept readable, so it is kept under a key. */
  public static byte[] newSecret(Secrets secrets) {
    return secrets.bytes(SECRET_BYTES);
  }

  /** The secret as people type it into an app: 32 characters of base 32. */
  public static String text(byte[] secret) {
    return Base32.toBase32String(secret);
  }

  /**
   * Address that apps read from a QR code.
   *
   * @param issuer name of the installation
   * @param account name that the app shows beside it
   */
  public static String address(byte[] secret, String issuer, String account) {
    return "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%s&period=%s"
        .formatted(
            escaped(issuer), escaped(account), text(secret), escaped(issuer), DIGITS, STEP_SECONDS);
  }

  /**
   * The step to which a code belongs, to be kept as last used; nothing if the code is wrong, too
   * old, too new, or of a step that is not later than the last used.
   *
   * @param code as typed; blanks in it do not matter
   * @param lastUsed step of the last code that was accepted, or {@link #NO_STEP}
   */
  public static OptionalLong accept(byte[] secret, String code, Instant now, long lastUsed) {
    String typed = code.replace(" ", "");
    long present = Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    OptionalLong found = OptionalLong.empty();
    // Every step is compared, whichever fits, so that time does not tell.
    for (long step = present - WINDOW; step <= present + WINDOW; step++) {
      if (Secrets.same(code(secret, step, DIGITS), typed) && step > lastUsed) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  static String code(byte[] secret, long step, int digits) {
    try {
      return new HmacOneTimePasswordGenerator(digits)
          .generateOneTimePasswordString(new SecretKeySpec(secret, ALGORITHM), step, Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String escaped(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
