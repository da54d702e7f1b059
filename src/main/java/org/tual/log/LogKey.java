package org.tual.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;

/**
 * An Ed25519 public key under a name, as C2SP signed-note knows it.
 *
 * @param name the log's origin, such as {@code tual.example/ledger}: no blanks, no plus sign
 * @param key of Ed25519
 */
public record LogKey(String name, PublicKey key) {
  private static final byte ED25519 = 1;
  private static final int RAW = 32;

  /**
   * A key under a name.
   *
   * @throws IllegalArgumentException where the name cannot stand in a signature line
   */
  public LogKey {
    if (!isName(name)) {
      throw new IllegalArgumentException(
          "The name of a log is not empty and has no blanks, control characters or plus signs.");
    }
  }

  static boolean isName(String name) {
    return !name.isEmpty()
        && name.codePoints()
            .noneMatch(
                c ->
                    c == '+'
                        || Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c));
  }

  /**
   * The key id of C2SP signed-note: the first four bytes of the SHA-256 over the name, a line feed,
   * the byte 1 for Ed25519, and the 32 bytes of the key.
   */
  public int id() {
    MessageDigest digest = Hashes.sha256();
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
    digest.update(ED25519);
    byte[] encoded = key.getEncoded();
    // The X.509 form ends with the key of RFC 8032 (RFC 8410, section 4).
    digest.update(Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length));
    return ByteBuffer.wrap(digest.digest()).getInt();
  }

  /** The signature over these bytes was made by this key. */
  public boolean verifies(byte[] signed, byte[] signature) {
    try {
      Signature check = Signature.getInstance("Ed25519");
      check.initVerify(key);
      check.update(signed);
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      // A signature of another length or outside the curve is no signature of this key.
      return false;
    }
  }
}
