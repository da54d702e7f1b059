package org.tual.compartment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;

/**
 * Seals something small to a public key, so that only the private one opens it: HPKE (RFC 9180) in
 * base mode with X25519, HKDF-SHA256 and AES-256-GCM.
 */
final class Sealer {
  private static final byte[] INFO = "tual compartment 1".getBytes(StandardCharsets.UTF_8);

  private Sealer() {}

  /**
   * Both halves of a key.
   *
   * @param open the public one, 32 bytes
   * @param secret the private one, 32 bytes
   */
  record Pair(byte[] open, byte[] secret) {}

  private static HPKE suite() {
    return new HPKE(
        HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
  }

  static Pair generate() {
    HPKE suite = suite();
    AsymmetricCipherKeyPair pair = suite.generatePrivateKey();
    return new Pair(
        suite.serializePublicKey(pair.getPublic()), suite.serializePrivateKey(pair.getPrivate()));
  }

  /** Base64 of the encapsulated key and the ciphertext. */
  static String seal(byte[] plain, byte[] open, String about) {
    HPKE suite = suite();
    try {
      byte[][] sealed =
          suite.seal(suite.deserializePublicKey(open), INFO, bytes(about), plain, null, null, null);
      byte[] both = Arrays.copyOf(sealed[1], sealed[1].length + sealed[0].length);
      System.arraycopy(sealed[0], 0, both, sealed[1].length, sealed[0].length);
      return Base64.getEncoder().encodeToString(both);
    } catch (InvalidCipherTextException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What was sealed.
   *
   * @throws IllegalArgumentException where it was changed, belongs elsewhere or to another key
   */
  static byte[] open(String sealed, Pair pair, String about) {
    HPKE suite = suite();
    byte[] both = Base64.getDecoder().decode(sealed);
    byte[] key = Arrays.copyOf(both, suite.getEncSize());
    byte[] text = Arrays.copyOfRange(both, key.length, both.length);
    try {
      return suite.open(
          key,
          suite.deserializePrivateKey(pair.secret(), pair.open()),
          INFO,
          bytes(about),
          text,
          null,
          null,
          null);
    } catch (InvalidCipherTextException e) {
      throw new IllegalArgumentException("What was sealed cannot be opened.", e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
