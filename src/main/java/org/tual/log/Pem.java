package org.tual.log;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ed25519 keys as PEM (RFC 7468): X.509 for the public, PKCS#8 for the private half. */
public final class Pem {
  private static final String PUBLIC = "PUBLIC KEY";
  private static final String PRIVATE = "PRIVATE KEY";
  private static final int WIDTH = 64;

  private Pem() {}

  /** The file of a public key. */
  public static String write(PublicKey key) {
    return pem(PUBLIC, key.getEncoded());
  }

  /** The file of a private key; whoever has it can sign for the log. */
  public static String write(PrivateKey key) {
    return pem(PRIVATE, key.getEncoded());
  }

  /**
   * Reads a public key.
   *
   * @throws IllegalArgumentException where it is none of Ed25519; says nothing of the text
   */
  public static PublicKey publicKey(String pem) {
    try {
      return factory().generatePublic(new X509EncodedKeySpec(body(PUBLIC, pem)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("This is no Ed25519 public key in PEM form.", e);
    }
  }

  /**
   * Reads a private key.
   *
   * @throws IllegalArgumentException where it is none of Ed25519; says nothing of the text
   */
  public static PrivateKey privateKey(String pem) {
    try {
      return factory().generatePrivate(new PKCS8EncodedKeySpec(body(PRIVATE, pem)));
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException("This is no Ed25519 private key in PEM form.");
    }
  }

  private static String pem(String label, byte[] der) {
    Base64.Encoder lines = Base64.getMimeEncoder(WIDTH, "\n".getBytes(StandardCharsets.US_ASCII));
    return "-----BEGIN "
        + label
        + "-----\n"
        + lines.encodeToString(der)
        + "\n-----END "
        + label
        + "-----\n";
  }

  private static byte[] body(String label, String pem) {
    Matcher block =
        Pattern.compile(
                "\\s*-----BEGIN "
                    + label
                    + "-----\\R([A-Za-z0-9+/=\\r\\n]{1,4096})-----END "
                    + label
                    + "-----\\s*")
            .matcher(pem);
    String problem = "A key file holds one block of PEM that begins with BEGIN " + label + ".";
    if (!block.matches()) {
      throw new IllegalArgumentException(problem);
    }
    try {
      return Base64.getDecoder().decode(block.group(1).replaceAll("\\R", ""));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(problem);
    }
  }

  private static KeyFactory factory() {
    try {
      return KeyFactory.getInstance("Ed25519");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
