package org.tual.attachments;

import org.tual.evidence.Evidence;
import org.tual.evidence.Media;

/**
 * A photo or a paper, for the supplier's contact who sent it.
 *
 * @param id of it
 * @param title what it shows, in the contact's words
 * @param media what its bytes are
 * @param bytes how many are kept
 * @param receivedAt UTC
 */
public record Piece(String id, String title, Media media, long bytes, String receivedAt) {
  static Piece of(Evidence evidence) {
    return new Piece(
        evidence.id(), evidence.title(), evidence.media(), evidence.bytes(), evidence.receivedAt());
  }
}
