package org.tual.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tual.supplychain.Context;
import org.tual.supplychain.Grade;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * Which of several statements of one fact counts. Grades are no total order: a better value for
 * workers needs an equal or better grade and a newer day to replace a worse one, and what a worker,
 * partner or auditor said is displaced only by a verification or by workers themselves. Statements
 * that lose are kept as a contradiction. Order of the lists is no matter.
 */
final class Effective {
  /** Only the employer's own channel is counted; what others heard says nothing of its use. */
  static final String OWN_CHANNEL = "tual:grievanceCases";

  /** Facts with no worse side of which only one can be true. */
  private static final Set<String> ONE_TRUTH = Set.of("tual:country", "tual:flag");

  private final Statements statements;
  private final Adverse adverse;

  Effective(Statements statements, Adverse adverse) {
    this.statements = statements;
    this.adverse = adverse;
  }

  /**
   * The winner among claims of one fact.
   *
   * @param claim the claim that counts
   * @param contradicted another claim of overlapping time says otherwise and was not replaced by it
   */
  record Winner(int claim, boolean contradicted) {}

  /** Chooses among the claims of one node and property; {@code claims} has at least one. */
  Winner choose(String property, int[] claims, int from, int to) {
    if (to - from == 1) {
      return new Winner(claims[from], false);
    }
    List<Integer> standing = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!replaced(property, claims, from, to, claims[i])) {
        standing.add(claims[i]);
      }
    }
    int best = standing.get(0);
    boolean contradicted = false;
    for (int claim : standing) {
      if (before(property, claim, best)) {
        best = claim;
      }
    }
    for (int claim : standing) {
      contradicted |= !same(claim, best);
    }
    return new Winner(
        best, contradicted && (adverse.sided(property) || ONE_TRUTH.contains(property)));
  }

  private boolean replaced(String property, int[] claims, int from, int to, int old) {
    for (int i = from; i < to; i++) {
      if (claims[i] != old && replaces(property, claims[i], old)) {
        return true;
      }
    }
    return false;
  }

  /** Cases that workers told to a partner or to anybody else are none of the employer's channel. */
  boolean ofAnotherChannel(String property, int claim) {
    SourceClass source = statements.context(statements.subject(claim)).source();
    return property.equals(OWN_CHANNEL)
        && (source == SourceClass.WORKER || source == SourceClass.PARTNER);
  }

  private boolean replaces(String property, int newer, int old) {
    Context by = statements.context(statements.subject(newer));
    Context of = statements.context(statements.subject(old));
    if (ofAnotherChannel(property, newer)) {
      return false;
    }
    if (!by.date().isAfter(of.date())) {
      return false;
    }
    int worse = adverse.worse(property, statements.value(newer), statements.value(old));
    if (worse >= 0) {
      return adverse.sided(property) ? worse > 0 || atLeast(by, of) : atLeast(by, of);
    }
    if (of.source().independent()) {
      return by.grade() == Grade.VERIFIED || by.source() == SourceClass.WORKER;
    }
    return atLeast(by, of);
  }

  private static boolean atLeast(Context by, Context of) {
    return by.grade().compareTo(of.grade()) >= 0;
  }

  /** The worse value counts first; then the newer, the better checked, and the first cell. */
  private boolean before(String property, int one, int other) {
    if (ofAnotherChannel(property, one) != ofAnotherChannel(property, other)) {
      return ofAnotherChannel(property, other);
    }
    int worse = adverse.worse(property, statements.value(one), statements.value(other));
    if (worse != 0) {
      return worse > 0;
    }
    Context a = statements.context(statements.subject(one));
    Context b = statements.context(statements.subject(other));
    LocalDate day = a.date();
    int order = b.date().compareTo(day);
    order = order != 0 ? order : b.grade().compareTo(a.grade());
    order = order != 0 ? order : a.file().compareTo(b.file());
    order = order != 0 ? order : a.sheet().compareTo(b.sheet());
    order =
        order != 0
            ? order
            : statements.row(statements.subject(one)) - statements.row(statements.subject(other));
    return order < 0;
  }

  private boolean same(int one, int other) {
    Value a = statements.value(one);
    Value b = statements.value(other);
    return a instanceof Value.Number x && b instanceof Value.Number y
        ? x.amount().compareTo(y.amount()) == 0
        : a.equals(b);
  }
}
