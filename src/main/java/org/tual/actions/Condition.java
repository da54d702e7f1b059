package org.tual.actions;

import java.util.Map;
import java.util.function.Predicate;

/** When a line of the table of actions holds, read from a row of the sealed table of sites. */
enum Condition {
  /** Involuntariness and menace of penalty for the same workers, at least one of them strong. */
  BOTH_KINDS(row -> row.get("ilo").equals("BOTH_RECORDED")),
  /** A sign of the gravest kind is recorded. */
  GRAVEST(row -> row.get("band").equals("A")),
  /** A law of some market may keep the goods out. */
  BLOCKER(row -> !row.get("blockers").isEmpty()),
  /** Both kinds of sign, if these are the same workers. */
  SAME_WORKERS(row -> row.get("ilo").equals("BOTH_IF_SAME_WORKERS")),
  /** A rule failed, so the assessment is incomplete here. */
  NOT_EVALUATED(row -> !row.get("not_evaluated_rules").isEmpty()),
  /** High inherent risk, and nobody asked. */
  UNASKED_HIGH_RISK(row -> row.get("band").equals("B")),
  /** Somebody was asked and refused. */
  REFUSED(row -> row.get("unknown_kind").startsWith("refused")),
  /** Signs are recorded that are not of the gravest kind. */
  SIGNS(row -> row.get("band").equals("C")),
  /** A place further up the chain is to be looked at. */
  UPSTREAM(row -> row.get("band").equals("D") && !row.get("path_from_upstream").isEmpty()),
  /** Somebody was asked and did not answer. */
  NO_ANSWER(row -> row.get("unknown_kind").startsWith("asked")),
  /** Neither signs nor exposure, and few answers. */
  LITTLE_KNOWN(row -> row.get("band").equals("D")),
  /** Some rules cannot answer. */
  OPEN_QUESTIONS(row -> !row.get("unknown_rules").isEmpty()),
  /** Whatever else. */
  ALWAYS(row -> true);

  private final Predicate<Map<String, String>> test;

  Condition(Predicate<Map<String, String>> test) {
    this.test = test;
  }

  boolean holds(Map<String, String> site) {
    return test.test(site);
  }
}
