package org.tual.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tual.supplychain.Context;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.Statements;

/**
 * Which possible signs an audit itself recorded: facts about workers that are bad for them, in the
 * same file as the words of its summary, and not on the supplier's own word. A number is not looked
 * at here, since only a rule knows its limit.
 */
final class AuditSigns {
  private final Facts facts;
  private final Adverse adverse = Adverse.load();

  AuditSigns(Facts facts) {
    this.facts = facts;
  }

  /** One claim for each sign; empty where no audit told of a summary, or it asked of no worker. */
  Optional<List<Integer>> of(int site) {
    int summary = facts.claim(site, "tual:summarySaysNone");
    if (summary < 0) {
      return Optional.empty();
    }
    Statements statements = facts.statements();
    String file = statements.context(statements.subject(summary)).file();
    boolean asked = false;
    List<Integer> signs = new ArrayList<>();
    for (int group : facts.groups(site)) {
      for (String property : adverse.properties()) {
        int sign = -1;
        for (int claim : facts.claims(group, property)) {
          if (ofAudit(statements.context(statements.subject(claim)), file)) {
            asked = true;
            sign = adverse.harmful(property, statements.value(claim)) ? claim : sign;
          }
        }
        if (sign >= 0) {
          signs.add(sign);
        }
      }
    }
    return asked ? Optional.of(signs) : Optional.empty();
  }

  private static boolean ofAudit(Context context, String file) {
    boolean seen = context.source().independent() || context.source() == SourceClass.DOCUMENT;
    return seen && context.file().equals(file);
  }
}
