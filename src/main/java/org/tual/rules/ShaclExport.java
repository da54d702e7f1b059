package org.tual.rules;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.tual.supplychain.Iris;

/**
 * Rules as SHACL-SPARQL constraints, for exchange with other tools. Such a constraint knows only
 * "conforms" and "violates": it cannot say "unknown", so absence of a result is no clearance.
 */
public final class ShaclExport {
  private static final String PREFIXES =
      """
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      @prefix tual: <https://w3id.org/tual/ont#> .
      @prefix rule: <https://w3id.org/tual/rule/> .

      # A constraint says "violates" or nothing. Nothing means no sign or unknown: it is no clearance.
      # The data must hold the facts about tual:Run (thresholds) that the rules read.
      """;

  private ShaclExport() {}

  /** All rules as one Turtle text. */
  public static String of(List<Rule> rules) {
    StringBuilder text = new StringBuilder(PREFIXES);
    for (Rule rule : rules) {
      text.append('\n').append(shape(rule));
    }
    return text.toString();
  }

  private static String shape(Rule rule) {
    return """
    rule:%s a sh:NodeShape ;
      sh:targetClass tual:%s ;
      sh:severity %s ;
      sh:sparql [
        a sh:SPARQLConstraint ;
        sh:message "Possible sign: %s. {?detail}" ;
        sh:select \"""%s\"""
      ] .
    """
        .formatted(
            rule.id(),
            Iris.localName(rule.applies()),
            severity(rule.severity()),
            escape(rule.title()),
            escape(select(rule)));
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case S1, S2 -> "sh:Violation";
      case S3 -> "sh:Warning";
      case S4 -> "sh:Info";
    };
  }

  /** The rule's query with full IRIs, in which the subject is the focus node. */
  static String select(Rule rule) {
    String text = rule.text().replaceAll("[?$]subject\\b", "?this");
    Query renamed = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
    renamed.getPrefixMapping().clearNsPrefixMap();
    return renamed.serialize(Syntax.syntaxSPARQL_11);
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
