package org.tual.interviews;

import java.util.List;

/**
 * What is inside an envelope.
 *
 * @param guide what was asked and said
 * @param language in which
 * @param where the talk was, such as on site or away from it
 * @param chosenBy who chose the person
 * @param interpreter who interpreted; may be empty
 * @param at UTC, by the clock of the phone
 */
public record Interview(
    List<Said> guide,
    String language,
    String where,
    String chosenBy,
    String interpreter,
    String at) {
  /**
   * One question and what was said.
   *
   * @param question id in the guide
   * @param answer in one word; may be null
   * @param words may be null
   */
  public record Said(String question, String answer, String words) {}
}
