package org.tual.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bouncycastle.util.encoders.Base32;

/**
 * Codes on paper for somebody whose phone is gone: ten, each of 80 random bits and good for one
 * sign-in. Shown once; only a hash is kept, a fast one, because nobody can try out 80 bits.
 */
public final class RecoveryCodes {
  /** How many are made at a time. */
  public static final int COUNT = 10;

  private static final int BYTES = 10;

  private RecoveryCodes() {}

  /** New codes, each of four times four characters of base 32. */
  public static List<String> make(Secrets secrets) {
    return Stream.generate(() -> Base32.toBase32String(secrets.bytes(BYTES)))
        .map(text -> text.replaceAll("(.{4})(?!$)", "$1-"))
        .limit(COUNT)
        .toList();
  }

  /** What is kept of a code; blanks, hyphens and capitals make no difference. */
  public static String hash(String account, String code) {
    return Secrets.hash(account + ":" + code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
  }
}
