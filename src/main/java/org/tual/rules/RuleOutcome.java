package org.tual.rules;

import java.util.List;

/**
 * What one rule said over one snapshot.
 *
 * @param reason why the rule was not evaluated; empty if it was
 * @param hits in the order of subject, group and key; empty if the rule was not evaluated
 * @param answers one for each subject and group that the rule applies to; all unknown if it was not
 *     evaluated
 */
public record RuleOutcome(Rule rule, State state, String reason, List<Hit> hits, Answers answers) {

  /** Whether the query ran to its end. A rule that did not can never mean "no hits". */
  public enum State {
    EVALUATED,
    NOT_EVALUATED
  }

  /** True if the query ran to its end within its limits. */
  public boolean evaluated() {
    return state == State.EVALUATED;
  }
}
