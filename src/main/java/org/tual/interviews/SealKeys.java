package org.tual.interviews;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;

/** The key pairs to which phones seal: one that is used now, and older ones that still open. */
public final class SealKeys {
  private static final int BITS = 3_072;
  private static final int TAG_BITS = 128;
  private static final OAEPParameterSpec OAEP =
      new OAEPParameterSpec(
          "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

  private final String current;
  private final Map<String, PrivateKey> pairs;

  /**
   * @param current name of the pair to which phones seal now
   * @param pairs private halves by name
   * @throws IllegalArgumentException where the current one is missing
   */
  public SealKeys(String current, Map<String, PrivateKey> pairs) {
    if (!pairs.containsKey(current)) {
      throw new IllegalArgumentException("The key to which interviews are sealed is missing.");
    }
    this.current = current;
    this.pairs = Map.copyOf(pairs);
  }

  /** A new pair of RSA with 3,072 bits. */
  public static KeyPair generate(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS, random);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The name of a pair: the begin of the SHA-256 of its public half. */
  public static String name(PublicKey half) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(half.getEncoded());
      return HexFormat.of().formatHex(hash).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads a private half.
   *
   * @param der PKCS#8
   * @throws IllegalArgumentException where it is none of RSA; says nothing of it
   */
  public static PrivateKey read(byte[] der) {
    try {
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("A key of interviews cannot be read.");
    }
  }

  /** The name of the key to which phones seal now. */
  public String current() {
    return current;
  }

  /** That key for a phone: SubjectPublicKeyInfo in DER, Base64. */
  public String spki() {
    RSAPrivateCrtKey half = (RSAPrivateCrtKey) pairs.get(current);
    try {
      PublicKey open =
          KeyFactory.getInstance("RSA")
              .generatePublic(new RSAPublicKeySpec(half.getModulus(), half.getPublicExponent()));
      return Base64.getEncoder().encodeToString(open.getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  boolean knows(String kid) {
    return kid != null && pairs.containsKey(kid);
  }

  /** What is inside; empty where it was changed, or sealed to a key that is gone. */
  Optional<byte[]> open(Envelope envelope) {
    PrivateKey half = pairs.get(envelope.kid());
    if (half == null) {
      return Optional.empty();
    }
    try {
      Cipher unwrap = Cipher.getInstance("RSA/ECB/OAEPPadding");
      unwrap.init(Cipher.DECRYPT_MODE, half, OAEP);
      byte[] key = unwrap.doFinal(Envelope.bytes(envelope.key()));
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(TAG_BITS, Envelope.bytes(envelope.iv())));
      return Optional.of(cipher.doFinal(Envelope.bytes(envelope.body())));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
