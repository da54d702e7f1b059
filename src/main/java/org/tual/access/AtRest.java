package org.tual.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps small secrets that the server must read again, so that whoever has only the database cannot
 * (AES-256-GCM with a random nonce of 96 bits). What is kept for one account opens for no other.
 */
public final class AtRest {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BYTES = 32;

  /** What was kept cannot be read: it was changed, or the key is another. */
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(Throwable cause) {
      super("A secret that was kept cannot be read with the key of this installation.", cause);
    }
  }

  private final SecretKeySpec key;
  private final Secrets secrets;

  /**
   * @param key of 256 bits, kept apart from the database
   * @throws IllegalArgumentException if the key has another length
   */
  public AtRest(byte[] key, Secrets secrets) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("the key has 256 bits");
    }
    this.key = new SecretKeySpec(key, "AES");
    this.secrets = secrets;
  }

  private Cipher cipher(int mode, byte[] nonce, String about) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(about.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  /**
   * Text to keep in place of a secret.
   *
   * @param about what it belongs to, such as the id of an account; needed again to open it
   */
  public String seal(byte[] plain, String about) {
    byte[] nonce = secrets.bytes(NONCE_BYTES);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, about).doFinal(plain);
      byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
      return Base64.getEncoder().encodeToString(both);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The secret again.
   *
   * @throws Unreadable if the text was changed, belongs to something else or to another key
   */
  public byte[] open(String sealed, String about) {
    try {
      byte[] both = Base64.getDecoder().decode(sealed);
      byte[] nonce = Arrays.copyOf(both, NONCE_BYTES);
      return cipher(Cipher.DECRYPT_MODE, nonce, about)
          .doFinal(both, NONCE_BYTES, Math.max(0, both.length - NONCE_BYTES));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new Unreadable(e);
    }
  }
}
