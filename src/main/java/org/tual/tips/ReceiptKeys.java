package org.tual.tips;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What is kept of receipts, and what they open: Argon2id (RFC 9106) with 46 MiB and one pass, keyed
 * with a secret of this installation that lies outside the database. So a copy of the database
 * alone tells no receipt and opens nothing. One is worked out at a time, because each takes that
 * memory.
 */
final class ReceiptKeys {
  private static final int MEMORY = 46 * 1024;
  private static final int BYTES = 32;
  private static final byte[] SALT = "tual receipt of a tip 1".getBytes(StandardCharsets.UTF_8);

  private final byte[] secret;
  private final Semaphore place = new Semaphore(1, true);

  /**
   * @param secret of 256 bits, kept apart from the database
   */
  ReceiptKeys(byte[] secret) {
    this.secret = secret.clone();
  }

  /**
   * What comes of a receipt.
   *
   * @param name under which its tip is found, hex
   * @param key of 256 bits that opens what is kept for its holder
   */
  record Derived(String name, byte[] key) {
    @Override
    public String toString() {
      return "Derived";
    }
  }

  /** Takes the same time whatever was written. */
  Derived of(String canonical) {
    byte[] all = new byte[2 * BYTES];
    place.acquireUninterruptibly();
    try {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(MEMORY)
              .withIterations(1)
              .withParallelism(1)
              .withSalt(SALT)
              .withSecret(secret)
              .build());
      generator.generateBytes(canonical.getBytes(StandardCharsets.UTF_8), all);
    } finally {
      place.release();
    }
    Derived derived =
        new Derived(
            HexFormat.of().formatHex(all, 0, BYTES), Arrays.copyOfRange(all, BYTES, all.length));
    Arrays.fill(all, (byte) 0);
    return derived;
  }
}
