package org.tual.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.E_BNode;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.E_Now;
import org.apache.jena.sparql.expr.E_OneOf;
import org.apache.jena.sparql.expr.E_Random;
import org.apache.jena.sparql.expr.E_StrUUID;
import org.apache.jena.sparql.expr.E_UUID;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.Element;

/** Refuses expressions that call code, change from run to run, or compare with a bare number. */
final class ExprCheck {
  private static final Set<Class<?>> COMPARISONS =
      Set.of(
          E_Equals.class,
          E_NotEquals.class,
          E_LessThan.class,
          E_LessThanOrEqual.class,
          E_GreaterThan.class,
          E_GreaterThanOrEqual.class,
          E_OneOf.class,
          E_NotOneOf.class);
  private static final Set<Class<?>> UNSTEADY =
      Set.of(E_Now.class, E_Random.class, E_UUID.class, E_StrUUID.class, E_BNode.class);

  private final BiConsumer<String, String> refuse;

  /** Takes what receives a token to look for and the reason. */
  ExprCheck(BiConsumer<String, String> refuse) {
    this.refuse = refuse;
  }

  void check(Expr expression) {
    all(expression)
        .forEach(
            part -> {
              checkFunction(part);
              if (COMPARISONS.contains(part.getClass())) {
                checkNumbers(part);
              }
            });
  }

  private void checkFunction(Expr part) {
    boolean cast =
        part instanceof E_Function f && f.getFunctionIRI().startsWith(XSDDatatype.XSD + "#");
    if (part instanceof E_Function && !cast) {
      refuse.accept("(>|\\w:\\w+)\\s*\\(", "Functions of one's own are not allowed in a rule.");
    }
    if (UNSTEADY.contains(part.getClass())) {
      refuse.accept(
          "\\b(NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(",
          "NOW, RAND, UUID, STRUUID and BNODE would give another answer each time.");
    }
  }

  private void checkNumbers(Expr comparison) {
    for (Expr part : all(comparison)) {
      if (part instanceof NodeValue value && value.isNumber() && value.getDecimal().signum() != 0) {
        refuse.accept(
            "\\b" + Pattern.quote(value.asString()) + "\\b",
            "A comparison holds the number "
                + value.asString()
                + "; make it a threshold in profile.csv.");
      }
    }
  }

  static boolean isNumber(Node node) {
    return node.isLiteral() && NodeValue.makeNode(node).isNumber();
  }

  /** The expression and everything in it, without looking into EXISTS patterns. */
  static List<Expr> all(Expr expression) {
    List<Expr> parts = new ArrayList<>();
    parts.add(expression);
    if (expression instanceof ExprFunction function) {
      function.getArgs().stream().filter(arg -> arg != null).forEach(arg -> parts.addAll(all(arg)));
    } else if (expression instanceof ExprAggregator aggregator
        && aggregator.getAggregator().getExprList() != null) {
      aggregator.getAggregator().getExprList().forEach(arg -> parts.addAll(all(arg)));
    }
    return parts;
  }

  /** The patterns inside EXISTS and NOT EXISTS. */
  static List<Element> patterns(Expr expression) {
    return all(expression).stream()
        .filter(ExprFunctionOp.class::isInstance)
        .map(part -> ((ExprFunctionOp) part).getElement())
        .toList();
  }
}
