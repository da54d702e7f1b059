package org.tual.audits;

/**
 * The report of a visit as those see it who work on it.
 *
 * @param visit id
 * @param draft what the team wrote
 * @param changedAt UTC; null where nobody wrote anything yet
 * @param review what somebody decided who was not there; null before
 * @param editable the team may still write
 * @param releasedAt UTC; null where it does not count
 * @param version grows with every change; 0 where nobody wrote anything yet
 */
public record AuditReport(
    String visit,
    Draft draft,
    String changedAt,
    Review review,
    boolean editable,
    String releasedAt,
    long version) {
  /**
   * What a reviewer decided.
   *
   * @param by id of the account
   * @param at UTC
   * @param words why it is released although something speaks against it; null where nothing does
   * @param current nothing changed since
   */
  public record Review(String by, String at, String words, boolean current) {}
}
