package org.tual.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tual.supplychain.Iris;

/**
 * What one rule answers for each subject and workforce group that it could apply to, in the order
 * of subjects and groups. Kept in arrays, about 13 bytes an answer, so that 100,000 sites and fifty
 * rules fit.
 */
public final class Answers {
  /** Most terms that a rule may need. */
  static final int MOST_TERMS = 28;

  /** Named among the missing where a list is partial, so that absence from it says nothing. */
  public static final String COMPLETE_LIST = Iris.ont("completeList");

  /** The answers a rule can give. */
  public enum State {
    FLAGGED,
    NO_SIGN,
    UNKNOWN,
    NOT_APPLICABLE
  }

  /** Why a term is missing. */
  public enum Silence {
    NEVER_ASKED,
    NO_ANSWER,
    REFUSED
  }

  /** A missing fact: any one of the properties would do. */
  public record Missing(Set<String> anyOf, Silence silence) {}

  private static final State[] STATES = State.values();

  private final Population.Rows rows;
  private final List<Set<String>> terms;
  private final byte[] states;
  private final int[] missing;
  private final int[] unanswered;
  private final int[] refused;

  /** Takes arrays of one length; {@code terms} gives the meaning of the bits. */
  Answers(
      Population.Rows rows,
      List<Set<String>> terms,
      byte[] states,
      int[] missing,
      int[] unanswered,
      int[] refused) {
    this.rows = rows;
    this.terms = terms;
    this.states = states;
    this.missing = missing;
    this.unanswered = unanswered;
    this.refused = refused;
  }

  public int size() {
    return states.length;
  }

  /** IRI of the subject of answer i. */
  public String subject(int i) {
    return rows.subject(i);
  }

  /** IRI of the workforce group of answer i; empty where the answer is for the whole subject. */
  public String group(int i) {
    return rows.group(i);
  }

  public State state(int i) {
    return STATES[states[i]];
  }

  /** The facts that are missing for answer i; empty unless it is unknown. */
  public List<Missing> missing(int i) {
    List<Missing> list = new ArrayList<>();
    for (int term = 0; state(i) == State.UNKNOWN && term < terms.size(); term++) {
      int bit = 1 << term;
      if ((missing[i] & bit) != 0) {
        list.add(new Missing(terms.get(term), silence(i, bit)));
      }
    }
    return list;
  }

  private Silence silence(int i, int bit) {
    if ((refused[i] & bit) != 0) {
      return Silence.REFUSED;
    }
    return (unanswered[i] & bit) != 0 ? Silence.NO_ANSWER : Silence.NEVER_ASKED;
  }

  /** How many answers are of this state. */
  public int count(State state) {
    IntPredicate same = i -> states[i] == state.ordinal();
    return (int) IntStream.range(0, states.length).filter(same).count();
  }
}
