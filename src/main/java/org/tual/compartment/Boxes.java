package org.tual.compartment;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.tual.access.AtRest;
import org.tual.access.Secrets;

/**
 * Seals and opens rows. Whatever is sealed is bound to its table, column, row and version, so that
 * nothing opens in another place.
 */
final class Boxes {
  private static final int KEY_BYTES = 32;
  private static final String TURN = "%-60s";

  private final ReadingKeys keys;
  private final Secrets secrets;
  private final SecureRandom random;

  Boxes(ReadingKeys keys, SecureRandom random) {
    this.keys = keys;
    this.secrets = new Secrets(random);
    this.random = random;
  }

  byte[] freshKey() {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    return key;
  }

  void wrap(SealedRow row, byte[] key) {
    ReadingKeys.Wrapped wrapped = keys.wrap(key, row.id);
    row.keyVersion = wrapped.version();
    row.wrapped = wrapped.text();
  }

  /**
   * The data key of a row.
   *
   * @param second null for the reading key
   */
  byte[] key(SealedRow row, byte[] second) {
    if (second == null) {
      return keys.unwrap(row.keyVersion, row.wrapped, row.id);
    }
    if (row.second == null) {
      throw new NotPossible.Missing();
    }
    return under(second).open(row.second, second(row.id));
  }

  String underSecond(SealedRow row, byte[] key, byte[] second) {
    return second == null ? null : under(second).seal(key, second(row.id));
  }

  String sealed(SealedRow row, byte[] key, String text) {
    return under(key).seal(Padding.fill(text), body(row));
  }

  Document opened(SealedRow row, byte[] key) {
    String text = Padding.strip(under(key).open(row.body, body(row)));
    return new Document(row.id, row.shelf, row.version, text, row.eraseAfter);
  }

  /** All of one length, so that it does not tell which words they are. */
  String words(TurnRow row, byte[] key, String what) {
    return under(key)
        .seal(String.format(TURN, what).getBytes(StandardCharsets.UTF_8), turn(row.reference));
  }

  String words(TurnRow row, byte[] key) {
    byte[] bytes = under(key).open(row.body, turn(row.reference));
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }

  private AtRest under(byte[] key) {
    return new AtRest(key, secrets);
  }

  private static String body(SealedRow row) {
    return "sealed_document|body|" + row.id + "|" + row.shelf + "|" + row.version;
  }

  private static String second(String id) {
    return "sealed_document|second_wrapped|" + id + "|1";
  }

  private static String turn(String reference) {
    return "sealed_turn|body|" + reference + "|1";
  }
}
