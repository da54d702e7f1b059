package org.tual.log;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;

/** An Ed25519 key pair under a name. Its text form never shows the private half. */
public final class SigningKey {
  private final LogKey publicHalf;
  private final PrivateKey privateHalf;

  /**
   * A pair read from files.
   *
   * @throws IllegalArgumentException where the two halves do not belong together
   */
  public SigningKey(LogKey publicHalf, PrivateKey privateHalf) {
    this.publicHalf = publicHalf;
    this.privateHalf = privateHalf;
    byte[] trial = {1};
    if (!publicHalf.verifies(trial, sign(trial))) {
      throw new IllegalArgumentException("The private and the public key are not of one pair.");
    }
  }

  /** A new pair. */
  public static SigningKey generate(String name, SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(255, random);
      KeyPair pair = generator.generateKeyPair();
      return new SigningKey(new LogKey(name, pair.getPublic()), pair.getPrivate());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The public half. */
  public LogKey publicHalf() {
    return publicHalf;
  }

  /** The private half, to be written to a key file. */
  public PrivateKey privateHalf() {
    return privateHalf;
  }

  /** The Ed25519 signature over these bytes, 64 bytes. */
  public byte[] sign(byte[] bytes) {
    try {
      Signature signature = Signature.getInstance("Ed25519");
      signature.initSign(privateHalf);
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("This is no private key of Ed25519.", e);
    }
  }

  @Override
  public String toString() {
    return "SigningKey[" + publicHalf.name() + "]";
  }
}
