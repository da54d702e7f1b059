package org.tual.access;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** An authenticator app: shows the codes of a secret that was typed into it. */
public final class App {
  private final TimeBasedOneTimePasswordGenerator generator =
      new TimeBasedOneTimePasswordGenerator();
  private final SecretKeySpec secret;

  public App(String typed) {
    secret = new SecretKeySpec(new Base32().decode(typed), "HmacSHA1");
  }

  /** What it shows this many steps of half a minute from this time. */
  public String shows(Instant now, int steps) {
    try {
      return generator.generateOneTimePasswordString(secret, now.plusSeconds(30L * steps));
    } catch (InvalidKeyException e) {
      throw new AssertionError(e);
    }
  }
}
