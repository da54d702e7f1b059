package org.tual.trials;

import java.util.List;

/**
 * What a trial came to.
 *
 * @param undoing it was tried what taking the change back does
 * @param comes possible signs that would come
 * @param goes possible signs that would go
 * @param altered possible signs whose severity or words would be others
 * @param stays possible signs that would stay as they are
 * @param places how many places would see a difference
 * @param rules rules that would answer otherwise, by id
 * @param findings hash of the table of signs that differ
 * @param perPlace hash of the table of places
 */
public record Outcome(
    boolean undoing,
    int comes,
    int goes,
    int altered,
    int stays,
    int places,
    List<Answers> rules,
    String findings,
    String perPlace) {

  /**
   * What a rule answers.
   *
   * @param rule id
   * @param title in words
   * @param before counts now
   * @param after counts with the change
   */
  public record Answers(String rule, String title, Counts before, Counts after) {}

  /**
   * How many subjects got which answer.
   *
   * @param evaluated false where the rule could not be run to its end
   */
  public record Counts(
      boolean evaluated, int flagged, int noSign, int unknown, int notApplicable) {}
}
