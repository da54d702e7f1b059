package org.tual.remedy;

import org.tual.protocol.Proof;

/**
 * How a second person verified that something is put right. Of workers it says only by which way
 * they were asked, in which month, and whether ten or more were: no name, no day and no small
 * number.
 *
 * @param confirmed it is put right
 * @param way how workers were asked; null for other kinds
 * @param tenOrMore at least ten workers were asked; null for other kinds
 * @param month ISO month, such as 2026-10
 * @param words what was looked at; empty where workers were asked
 * @param account id of who verified
 * @param at UTC, when it was written down
 */
public record Verification(
    String id,
    Proof.Kind kind,
    boolean confirmed,
    Way way,
    Boolean tenOrMore,
    String month,
    String words,
    String account,
    String at) {
  /** How workers were asked. */
  public enum Way {
    OFF_SITE_INTERVIEWS,
    SURVEY,
    PARTNER
  }

  /** What is written down of it. */
  public record Seen(
      Proof.Kind kind, Boolean confirmed, Way way, Boolean tenOrMore, String month, String words) {}
}
