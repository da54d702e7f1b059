package org.tual.assessment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tual.graph.Facts;
import org.tual.intake.Intake;
import org.tual.intake.Problem;
import org.tual.supplychain.Kind;
import org.tual.supplychain.SiteKey;
import org.tual.supplychain.SourceRef;
import org.tual.supplychain.Statements;

/**
 * One name that stands in one country in one file and in another country in another: two places, or
 * one of the files is wrong. Both cells are shown; nothing is joined.
 */
final class NameClashes {
  private NameClashes() {}

  static void note(Intake intake, Facts facts) {
    Statements statements = facts.statements();
    Map<String, Integer> first = new HashMap<>();
    Set<String> told = new HashSet<>();
    int listed = statements.propertyId("tual:listed");
    for (int claim = 0; claim < statements.claims(); claim++) {
      int mention = statements.subject(claim);
      if (statements.propertyId(claim) != listed || statements.kind(mention) != Kind.SITE) {
        continue;
      }
      SiteKey key = SiteKey.parse(statements.keys(mention).get(0));
      if (key == null || key.country().isEmpty()) {
        continue;
      }
      Integer other = first.putIfAbsent(key.name(), mention);
      if (other != null && clash(statements, other, mention, key) && told.add(key.name())) {
        intake.problem(problem(statements, facts, other, mention));
      }
    }
  }

  private static boolean clash(Statements statements, int one, int other, SiteKey key) {
    boolean otherFile = !statements.context(one).file().equals(statements.context(other).file());
    return otherFile && !SiteKey.parse(statements.keys(one).get(0)).country().equals(key.country());
  }

  private static Problem problem(Statements statements, Facts facts, int one, int other) {
    SourceRef here = cell(statements, facts, other);
    String why =
        "The name stands in two countries: "
            + cell(statements, facts, one)
            + " and "
            + here
            + ". Both are kept as two places.";
    return new Problem(
        here.file(),
        here.sheet(),
        here.row(),
        SourceRef.letters(here.column()),
        "",
        "",
        "name-in-two-countries",
        why,
        "If it is one place, correct the country in one of the files.",
        Problem.Severity.NOTE);
  }

  /** The cell that gives the country of this row, else the one that names the site. */
  private static SourceRef cell(Statements statements, Facts facts, int mention) {
    int node = facts.identity().node(mention);
    for (int claim : facts.claims(node, "tual:country")) {
      if (statements.subject(claim) == mention) {
        return statements.source(claim);
      }
    }
    return statements.source(facts.claim(node, "tual:listed"));
  }
}
