package org.tual.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Hashes and checks passwords with Argon2id (RFC 9106) at a strength that OWASP recommends: 46 MiB,
 * one pass, one lane. At most two are worked out at a time, because each takes that much memory;
 * others wait in the order in which they came. Safe for use by several threads.
 */
public final class Passwords {
  private static final int MEMORY = 46 * 1024;
  private static final int PASSES = 1;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int AT_A_TIME = 2;

  /** Works out a hash of the length of the given one, with its parameters and its salt. */
  interface Derivation {
    byte[] derive(byte[] password, PhcHash like);
  }

  private final SecureRandom random;
  private final Derivation derivation;
  private final Semaphore places = new Semaphore(AT_A_TIME, true);

  /**
   * @param random where salts come from
   */
  public Passwords(SecureRandom random) {
    this(random, Passwords::argon2id);
  }

  Passwords(SecureRandom random, Derivation derivation) {
    this.random = random;
    this.derivation = derivation;
  }

  /**
   * Text to keep in place of the password, in the PHC string format. Two hashes of one password
   * differ. Whether the password is good enough is asked of {@link PasswordRules} before.
   */
  public String hash(String password) {
    PhcHash empty = fresh();
    return empty.with(derive(password, empty)).text();
  }

  /**
   * Whether the password is the one that was hashed. Takes the time of one hash.
   *
   * @throws IllegalArgumentException if the stored text is no Argon2id hash within bounds; the
   *     message does not repeat it
   */
  public boolean verify(String password, String stored) {
    PhcHash known = PhcHash.parse(stored);
    return MessageDigest.isEqual(derive(password, known), known.hash());
  }

  /**
   * As {@link #verify}, and for an account that is unknown or has no password the same work is done
   * before the answer no, so that time does not tell which accounts there are.
   *
   * @param stored hash, or null where there is none
   */
  public boolean verifyOrDummy(String password, String stored) {
    if (stored != null) {
      return verify(password, stored);
    }
    derive(password, fresh());
    return false;
  }

  /**
   * Whether the stored hash was made with other parameters than those of today; then it is replaced
   * at the next successful sign-in.
   *
   * @throws IllegalArgumentException as {@link #verify}
   */
  public boolean needsRehash(String stored) {
    PhcHash known = PhcHash.parse(stored);
    return known.memory() != MEMORY
        || known.passes() != PASSES
        || known.lanes() != LANES
        || known.salt().length != SALT_BYTES
        || known.hash().length != HASH_BYTES;
  }

  /** NFC, as NIST SP 800-63B and RFC 8265 have it: one password, however the keyboard wrote it. */
  static String normalised(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  private PhcHash fresh() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return new PhcHash(MEMORY, PASSES, LANES, salt, new byte[HASH_BYTES]);
  }

  private byte[] derive(String password, PhcHash like) {
    byte[] bytes = normalised(password).getBytes(StandardCharsets.UTF_8);
    places.acquireUninterruptibly();
    try {
      return derivation.derive(bytes, like);
    } finally {
      places.release();
      Arrays.fill(bytes, (byte) 0);
    }
  }

  private static byte[] argon2id(byte[] password, PhcHash like) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(like.memory())
            .withIterations(like.passes())
            .withParallelism(like.lanes())
            .withSalt(like.salt())
            .build());
    byte[] hash = new byte[like.hash().length];
    generator.generateBytes(password, hash);
    return hash;
  }
}
