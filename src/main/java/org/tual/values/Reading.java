package org.tual.values;

import java.util.List;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Value;

/**
 * What became of one cell: a value, nothing (blank or filler such as N/A), a problem, or a value
 * with a note, where {@code value} and {@code problem} are both set: use it, and look once.
 *
 * @param value the value read, or null
 * @param currency ISO 4217 code written in the same cell ("THB 12,000") or in the column's header,
 *     or null
 * @param problem code of the problem or note (a heading in {@code docs/problems.md}), or null
 * @param why one sentence for the person who fixes the list, or null
 * @param fix one sentence on what to write instead, or null
 * @param more further values of the same cell, for the types that may name several (items, hs,
 *     country); else empty
 */
public record Reading(
    Value value, String currency, String problem, String why, String fix, List<Value> more) {
  private static final Reading NOTHING = new Reading(null, null, null, null, null, List.of());

  public Reading(Value value, String currency, String problem, String why, String fix) {
    this(value, currency, problem, why, fix, List.of());
  }

  public static Reading of(Value value) {
    return new Reading(value, null, null, null, null);
  }

  /** A text value. */
  static Reading text(String text) {
    return of(new Value.Text(text));
  }

  /** A term of the ontology by its local name. */
  static Reading term(String localName) {
    return of(new Value.Term(Iris.ont(localName)));
  }

  /** A blank cell or a filler: neither a value nor a problem. */
  public static Reading nothing() {
    return NOTHING;
  }

  public static Reading problem(String code, String why, String fix) {
    return new Reading(null, null, code, why, fix);
  }

  /** A value that is used, with something to look at once. */
  public static Reading noted(Value value, String code, String why, String fix) {
    return new Reading(value, null, code, why, fix);
  }

  /**
   * The cell says what became of the question and not what the answer is: {@code tual:NoAnswer} or
   * {@code tual:Refused}.
   */
  public static Reading answerState(String localName) {
    return term(localName);
  }

  /** Whether the value is {@code tual:NoAnswer} or {@code tual:Refused}. */
  public boolean isAnswerState() {
    return value instanceof Value.Term term
        && (term.iri().equals(Iris.ont("NoAnswer")) || term.iri().equals(Iris.ont("Refused")));
  }

  /** Whether the cell was used although there is something to look at. */
  public boolean isNoted() {
    return value != null && problem != null;
  }

  Reading withCurrency(String code) {
    return new Reading(value, code, problem, why, fix, more);
  }

  Reading withMore(List<Value> others) {
    return new Reading(value, currency, problem, why, fix, others);
  }
}
