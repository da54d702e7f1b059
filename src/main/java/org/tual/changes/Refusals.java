package org.tual.changes;

import java.util.List;
import org.tual.editions.RefusedEdition;
import org.tual.rules.RefusedRules;
import org.tual.web.Halt;
import org.tual.web.Problem;
import org.tual.web.ProblemType;

/** Why a change is not taken, as callers are told: each fault with its file and line or field. */
final class Refusals {
  private Refusals() {}

  static Halt of(RefusedRules refused) {
    return of(
        "The rule is not taken. Nothing was changed.",
        refused.problems().stream()
            .map(
                problem ->
                    new Problem.Fault(problem.file() + ":" + problem.line(), problem.message()))
            .toList());
  }

  static Halt of(RefusedEdition refused) {
    return of(
        refused.getMessage(),
        refused.faults().stream()
            .map(fault -> new Problem.Fault(fault.where(), fault.why()))
            .toList());
  }

  /** One fault. */
  static Halt of(String detail, String where, String why) {
    return of(detail, List.of(new Problem.Fault(where, why)));
  }

  private static Halt of(String detail, List<Problem.Fault> faults) {
    return new Halt(ProblemType.CHANGE_REFUSED, detail, faults);
  }
}
