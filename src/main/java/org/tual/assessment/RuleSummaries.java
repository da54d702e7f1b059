package org.tual.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tual.columns.Field;
import org.tual.rules.Rule;
import org.tual.rules.RuleOutcome;
import org.tual.supplychain.Iris;

/** What a report says of a rule. */
final class RuleSummaries {
  private RuleSummaries() {}

  static RuleSummary of(
      RuleOutcome outcome, int index, AnswerTable answers, Map<String, Field> fields) {
    Rule rule = outcome.rule();
    return new RuleSummary(
        rule.id(),
        rule.title(),
        rule.severity().name(),
        rule.dimension().name().toLowerCase(Locale.ROOT),
        rule.stage().name().toLowerCase(Locale.ROOT),
        rule.strength().name().toLowerCase(Locale.ROOT),
        String.join(", ", rule.indicators().stream().map(Labels::indicator).toList()),
        rule.words().basis(),
        needs(rule, fields),
        String.join(", ", rule.words().market()),
        outcome.evaluated(),
        outcome.reason(),
        answers.count(index, AnswerTable.FLAGGED),
        answers.count(index, AnswerTable.NO_SIGN),
        answers.count(index, AnswerTable.UNKNOWN),
        answers.count(index, AnswerTable.NOT_APPLICABLE));
  }

  private static String needs(Rule rule, Map<String, Field> fields) {
    List<String> needs = new ArrayList<>();
    for (Set<String> term : rule.needs()) {
      List<String> any = new ArrayList<>();
      for (String property : term.stream().sorted().toList()) {
        String local = Iris.localName(property);
        Field field = fields.get("tual:" + local);
        any.add(field == null ? Labels.words(local) : field.label());
      }
      needs.add(String.join(" or ", any));
    }
    return String.join("; ", needs);
  }
}
