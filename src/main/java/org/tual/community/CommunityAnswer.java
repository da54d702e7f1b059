package org.tual.community;

import java.util.Objects;

/**
 * What a partner says to one question.
 *
 * @param id UUID made by the device, one for each question of an assessment
 * @param question id in the form
 * @param value as the form asks for it; {@value #UNKNOWN} where the partner does not know; null
 *     takes the answer away
 * @param note for the partner itself and whoever reviews; enters no file; may be null
 * @param version counted by the server
 * @param base version that the sender changed; null in answers of the server
 */
public record CommunityAnswer(
    String id, String question, String value, String note, Long version, Long base) {
  /** The partner does not know. */
  static final String UNKNOWN = "unknown";

  boolean says(CommunityAnswerRow row) {
    return question.equals(row.question)
        && Objects.equals(value, row.value)
        && Objects.equals(note, row.note);
  }
}
