package org.tual.assessment;

/**
 * What one rule answered over the whole chain.
 *
 * @param id rule id
 * @param title title
 * @param severity its severity
 * @param dimension its dimension
 * @param stage its stage
 * @param strength its strength
 * @param indicator ILO indicator in plain words, may be empty
 * @param basis the norms it rests on
 * @param needs the facts it needs, in plain words
 * @param market US, EU, CA or empty
 * @param evaluated false where it failed or timed out; then the assessment is incomplete
 * @param reason why it was not evaluated, may be empty
 * @param flagged sites (or recruiters and so on) flagged
 * @param noSign subjects with no sign
 * @param unknown subjects it cannot answer for
 * @param notApplicable sites it does not apply to
 */
public record RuleSummary(
    String id,
    String title,
    String severity,
    String dimension,
    String stage,
    String strength,
    String indicator,
    String basis,
    String needs,
    String market,
    boolean evaluated,
    String reason,
    int flagged,
    int noSign,
    int unknown,
    int notApplicable) {

  /** The data hold at least one answer to this rule. */
  public boolean answerable() {
    return evaluated && flagged + noSign > 0;
  }
}
