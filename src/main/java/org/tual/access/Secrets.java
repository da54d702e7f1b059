package org.tual.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Values that nobody can guess: ids of sessions, API tokens, one-time links, states of a sign-in.
 * Only the SHA-256 is kept. A slow hash is not needed for 256 random bits.
 */
public final class Secrets {
  /** Length of a secret in characters: 256 bits in base64url. */
  public static final int LENGTH = 43;

  private static final int BYTES = 32;
  private static final int ID_BYTES = 12;
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private final SecureRandom random;

  /**
   * @param random a generator that the system seeds
   */
  public Secrets(SecureRandom random) {
    this.random = random;
  }

  /** A new secret of 256 random bits, in base64url without padding. */
  public String next() {
    return TEXT.encodeToString(bytes(BYTES));
  }

  /** A new public id of 96 random bits, 16 characters of base64url. */
  String nextId() {
    return TEXT.encodeToString(bytes(ID_BYTES));
  }

  /** New random bytes. */
  byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /** What is kept of a secret: its SHA-256, in 64 lower-case hexadecimal digits. */
  public static String hash(String secret) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whether a secret is the one of which the hash was kept; takes the same time for any other. */
  public static boolean matches(String secret, String kept) {
    return same(hash(secret), kept);
  }

  /** Whether two texts are the same, in a time that does not tell where they differ. */
  static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
