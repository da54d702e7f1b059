package org.tual.fieldwork;

/**
 * A photo of a visit.
 *
 * @param id UUID made on the phone
 * @param question that it belongs to; null before the phone said so
 * @param caption may be null
 * @param received whether the bytes are there
 * @param sha256 of the bytes as they were sent, hex; null before
 * @param evidence id in the vault; null before
 * @param version counted by the server
 */
public record Photo(
    String id,
    String question,
    String caption,
    boolean received,
    String sha256,
    String evidence,
    long version) {
  /**
   * Something that the phone sealed; all texts in Base64 but the first.
   *
   * @param kid name of the public key
   * @param key AES key, wrapped
   * @param iv nonce of AES-GCM
   * @param body ciphertext
   */
  public record Sealed(String kid, String key, String iv, String body) {}

  /**
   * What the phone says of a photo.
   *
   * @param question id in the checklist; may be null
   * @param caption may be null
   * @param sealed time and rough place; may be null
   */
  public record About(String question, String caption, Sealed sealed) {}
}
