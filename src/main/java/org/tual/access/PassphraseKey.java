package org.tual.access;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Makes a key of 256 bits out of a passphrase with Argon2id (RFC 9106), stronger than for a
 * password because it guards a file that can be tried elsewhere: 64 MiB, three passes, one lane.
 */
public final class PassphraseKey {
  /** Fewest characters of a passphrase. */
  public static final int SHORTEST = 20;

  /** Bytes of the salt. */
  public static final int SALT_BYTES = 16;

  private static final int MEMORY = 64 * 1024;
  private static final int PASSES = 3;
  private static final int BYTES = 32;

  private PassphraseKey() {}

  /**
   * The key; the same passphrase and salt give the same. One is worked out at a time.
   *
   * @param salt random and new for each file
   */
  public static synchronized byte[] of(String passphrase, byte[] salt) {
    byte[] typed = Passwords.normalised(passphrase).getBytes(StandardCharsets.UTF_8);
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(MEMORY)
            .withIterations(PASSES)
            .withParallelism(1)
            .withSalt(salt)
            .build());
    byte[] key = new byte[BYTES];
    generator.generateBytes(typed, key);
    Arrays.fill(typed, (byte) 0);
    return key;
  }
}
