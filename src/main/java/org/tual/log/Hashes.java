package org.tual.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The hashes of RFC 6962, section 2.1: SHA-256, with another first byte for leaves than for nodes,
 * so that a node can never be passed off as a leaf.
 */
public final class Hashes {
  /** Bytes in a hash. */
  public static final int LENGTH = 32;

  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private Hashes() {}

  /** The hash of a leaf with this content. */
  public static byte[] leaf(byte[] content) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    return digest.digest(content);
  }

  /** The hash of a node over two hashes. */
  public static byte[] node(byte[] left, byte[] right) {
    MessageDigest digest = sha256();
    digest.update(NODE);
    digest.update(left);
    return digest.digest(right);
  }

  /** The root of a tree without leaves: the hash of nothing. */
  public static byte[] empty() {
    return sha256().digest();
  }

  /** Hex, lower case. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * A hash from its hex form.
   *
   * @throws IllegalArgumentException where it is not 64 digits 0 to 9 and a to f
   */
  public static byte[] parse(String hex) {
    if (!isHash(hex)) {
      throw new IllegalArgumentException("A hash has 64 digits, 0 to 9 and a to f.");
    }
    return HexFormat.of().parseHex(hex);
  }

  /** The hashes, each refused unless it has 32 bytes: two could else be divided elsewhere. */
  static List<byte[]> copies(List<byte[]> hashes) {
    return hashes.stream().map(Hashes::copy).toList();
  }

  static byte[] copy(byte[] hash) {
    if (hash.length != LENGTH) {
      throw new IllegalArgumentException("A hash has 32 bytes, not " + hash.length + ".");
    }
    return hash.clone();
  }

  static boolean isHash(String text) {
    return text != null && HEX.matcher(text).matches();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
