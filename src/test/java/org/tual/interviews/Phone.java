package org.tual.interviews;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/** Does for tests what the phone of an auditor does in its browser. */
public final class Phone {
  private static final OAEPParameterSpec OAEP =
      new OAEPParameterSpec(
          "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

  private Phone() {}

  /** Seals text with blanks behind it up to a whole block. */
  public static Envelope sealed(String kid, String spki, String text) {
    byte[] words = text.getBytes(StandardCharsets.UTF_8);
    int whole = (words.length + 16 + 4_095) / 4_096 * 4_096 - 16;
    byte[] padded = Arrays.copyOf(words, whole);
    Arrays.fill(padded, words.length, whole, (byte) ' ');
    try {
      SecretKey secret = KeyGenerator.getInstance("AES").generateKey();
      PublicKey open =
          KeyFactory.getInstance("RSA")
              .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(spki)));
      Cipher wrap = Cipher.getInstance("RSA/ECB/OAEPPadding");
      wrap.init(Cipher.ENCRYPT_MODE, open, OAEP);
      byte[] iv = new byte[12];
      new SecureRandom().nextBytes(iv);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(Cipher.ENCRYPT_MODE, secret, new GCMParameterSpec(128, iv));
      return new Envelope(
          kid, text(wrap.doFinal(secret.getEncoded())), text(iv), text(cipher.doFinal(padded)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** {@code Content-Digest} of bytes. */
  public static String digest(byte[] bytes) {
    try {
      return "sha-256=:" + text(MessageDigest.getInstance("SHA-256").digest(bytes)) + ":";
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
