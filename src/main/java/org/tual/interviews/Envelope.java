package org.tual.interviews;

import java.util.Base64;

/**
 * Something sealed on a phone to a public key of this installation; all texts in Base64 but the
 * first.
 *
 * @param kid name of the public key
 * @param key AES key of 256 bits, wrapped by RSA-OAEP with SHA-256
 * @param iv nonce of AES-GCM, 12 bytes
 * @param body ciphertext with its tag of 16 bytes at the end
 */
public record Envelope(String kid, String key, String iv, String body) {
  private static final int BLOCK = 4_096;
  private static final int TAG_BYTES = 16;
  private static final int IV_BYTES = 12;
  private static final int MOST_BYTES = 64 * BLOCK;

  /**
   * Looks at the form, as far as somebody who cannot open it can.
   *
   * @param padded whether the length must tell nothing of what is inside
   * @throws Interviews.NotTaken where it is none
   */
  Envelope checked(boolean padded) {
    int length = bytes(body).length - TAG_BYTES;
    if (bytes(iv).length != IV_BYTES || bytes(key).length == 0 || length < 1) {
      throw new Interviews.NotTaken("This is no sealed envelope.");
    }
    if (length > MOST_BYTES) {
      throw new Interviews.NotTaken("An envelope holds at most 256 kilobytes.");
    }
    if (padded && bytes(body).length % BLOCK != 0) {
      throw new Interviews.NotTaken("Fill what is sealed up to whole blocks of 4,096 bytes.");
    }
    return this;
  }

  static byte[] bytes(String base64) {
    try {
      return Base64.getDecoder().decode(base64 == null ? "" : base64);
    } catch (IllegalArgumentException e) {
      throw new Interviews.NotTaken("This is no sealed envelope.");
    }
  }
}
