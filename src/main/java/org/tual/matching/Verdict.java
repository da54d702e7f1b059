package org.tual.matching;

/**
 * What a person said of two.
 *
 * @param id of this word
 * @param pair of the two, the same in every assessment
 * @param one IRI
 * @param other IRI
 * @param oneName as it was called then
 * @param otherName as it was called then
 * @param answer what was said
 * @param judgement id of the judgement that joins them from the next assessment on; null where it
 *     joins nothing
 * @param reason in the person's words; may be empty
 * @param account who said it
 * @param judgedAt UTC
 */
public record Verdict(
    String id,
    String pair,
    String one,
    String other,
    String oneName,
    String otherName,
    Answer answer,
    String judgement,
    String reason,
    String account,
    String judgedAt) {
  /** The three answers. */
  public enum Answer {
    SAME,
    DIFFERENT,
    NOT_SURE
  }
}
