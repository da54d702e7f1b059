package org.tual.access;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The text of an API token: {@code tual_}, 16 characters of id, 43 of secret and 6 of checksum
 * (CRC-32 of what stands before, base64url). By prefix and checksum a scanner recognises a token
 * that leaked into a file, and a mistyped one is refused without asking the database.
 *
 * @param id by which the record is found
 * @param secret what proves it
 */
public record TokenText(String id, String secret) {
  private static final String PREFIX = "tual_";
  private static final Pattern FORM =
      Pattern.compile(PREFIX + "([A-Za-z0-9_-]{16})([A-Za-z0-9_-]{43})([A-Za-z0-9_-]{6})");

  /** Reads a text; nothing if its form or its checksum is wrong. */
  public static Optional<TokenText> parse(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    TokenText token = new TokenText(found.group(1), found.group(2));
    return token.text().equals(text) ? Optional.of(token) : Optional.empty();
  }

  /** The whole text, to be shown once. */
  String text() {
    String body = PREFIX + id + secret;
    CRC32 checksum = new CRC32();
    checksum.update(body.getBytes(StandardCharsets.US_ASCII));
    byte[] bytes = ByteBuffer.allocate(Integer.BYTES).putInt((int) checksum.getValue()).array();
    return body + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Says the id only, so that the secret stays out of logs. */
  @Override
  public String toString() {
    return "TokenText[" + id + "]";
  }
}
