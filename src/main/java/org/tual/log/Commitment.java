package org.tual.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * A salted SHA-256 commitment to a content: it binds to that content, and says nothing about it
 * without the salt. The salt is kept elsewhere, so that deleting it erases what the log could tell.
 *
 * <p>The bytes hashed are {@code tual-commitment-1}, a line feed, the salt, the content. The salt
 * always has 32 bytes, so that no part of it can be read as content.
 */
public final class Commitment {
  /** Bytes in a salt. */
  public static final int SALT = 32;

  private static final byte[] FORM = "tual-commitment-1\n".getBytes(StandardCharsets.US_ASCII);

  private Commitment() {}

  /** A new salt. */
  public static byte[] salt(SecureRandom random) {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    return salt;
  }

  /**
   * Commits to a content.
   *
   * @param salt 32 random bytes, for this content or this case alone
   * @param canonical the content in its one byte form
   * @return 64 hex digits
   * @throws IllegalArgumentException where the salt has another length
   */
  public static String of(byte[] salt, byte[] canonical) {
    if (salt.length != SALT) {
      throw new IllegalArgumentException("A salt has " + SALT + " bytes, not " + salt.length + ".");
    }
    MessageDigest digest = Hashes.sha256();
    digest.update(FORM);
    digest.update(salt);
    return Hashes.hex(digest.digest(canonical));
  }

  /** The commitment is one to this content under this salt. */
  public static boolean opens(String commitment, byte[] salt, byte[] canonical) {
    return Hashes.isHash(commitment)
        && MessageDigest.isEqual(Hashes.parse(commitment), Hashes.parse(of(salt, canonical)));
  }
}
