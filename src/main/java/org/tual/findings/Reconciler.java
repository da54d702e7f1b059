package org.tual.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Compares the findings of now with those of the assessment before and with the decisions people
 * took. A dismissal holds only for the evidence it was made on. Findings that are gone say in which
 * of three ways.
 */
public final class Reconciler {
  private final Map<String, Remembered> before = new HashMap<>();
  private final Map<String, Decision> decisions = new HashMap<>();
  private final LocalDate asOf;

  public Reconciler(List<Remembered> before, List<Decision> decisions, LocalDate asOf) {
    before.forEach(finding -> this.before.put(finding.fingerprint(), finding));
    this.asOf = asOf;
    for (Decision decision : decisions) {
      this.decisions.merge(decision.fingerprint(), decision, Reconciler::later);
    }
  }

  /** Of two decisions the newer counts; on one day a confirmation beats a dismissal. */
  private static Decision later(Decision one, Decision other) {
    int order = one.date().compareTo(other.date());
    if (order == 0) {
      return one.kind() == Decision.Kind.CONFIRMED ? one : other;
    }
    return order > 0 ? one : other;
  }

  /**
   * The status of each finding.
   *
   * @param findings findings of now, with any status
   * @param aliases other fingerprints under which a finding may have been decided, from merges
   */
  public List<Finding> judge(List<Finding> findings, Function<Finding, List<String>> aliases) {
    List<Finding> judged = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      List<String> known = new ArrayList<>();
      known.add(finding.fingerprint());
      known.addAll(aliases.apply(finding));
      judged.add(finding.withStatus(status(finding, known)));
    }
    return judged;
  }

  private Finding.Status status(Finding finding, List<String> known) {
    Finding.Status life = Finding.Status.NEW;
    Decision decision = null;
    String evidenceBefore = "";
    for (String fingerprint : known) {
      Remembered remembered = before.get(fingerprint);
      if (remembered != null) {
        evidenceBefore = evidenceBefore.isEmpty() ? remembered.evidence() : evidenceBefore;
        if (remembered.active()) {
          life = Finding.Status.OPEN;
        } else if (life == Finding.Status.NEW) {
          life = Finding.Status.RETURNED;
        }
      }
      Decision here = decisions.get(fingerprint);
      if (here != null && here.stands(asOf)) {
        decision = decision == null ? here : stricter(decision, here);
      }
    }
    if (decision == null) {
      return life;
    }
    if (decision.kind() == Decision.Kind.CONFIRMED) {
      return Finding.Status.CONFIRMED;
    }
    String madeOn = decision.evidence().isEmpty() ? evidenceBefore : decision.evidence();
    boolean same = madeOn.isEmpty() || madeOn.equals(Fingerprint.ofEvidence(finding.evidence()));
    return same ? Finding.Status.DISMISSED : Finding.Status.RECONFIRM;
  }

  /** When two merged subjects were decided differently, open beats dismissed. */
  private static Decision stricter(Decision one, Decision other) {
    return one.kind() == Decision.Kind.CONFIRMED ? one : other;
  }

  /**
   * Findings of before that are not there now, with why.
   *
   * @param how what the rule answers now for the rule, and the subject and group, in that order
   */
  public List<Remembered> gone(
      List<Finding> now,
      Function<Finding, List<String>> aliases,
      BiFunction<String, Remembered, Finding.Status> how) {
    Set<String> present = new HashSet<>();
    for (Finding finding : now) {
      present.add(finding.fingerprint());
      present.addAll(aliases.apply(finding));
    }
    List<Remembered> gone = new ArrayList<>();
    for (Remembered finding : before.values()) {
      if (!present.contains(finding.fingerprint())) {
        gone.add(finding.withStatus(how.apply(finding.rule(), finding)));
      }
    }
    gone.sort((a, b) -> a.fingerprint().compareTo(b.fingerprint()));
    return gone;
  }
}
