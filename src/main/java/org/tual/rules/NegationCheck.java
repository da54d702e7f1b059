package org.tual.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Coalesce;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.vocabulary.RDF;
import org.tual.supplychain.Iris;

/**
 * Refuses a rule that reads a missing fact as an answer. What may be missing must stand in {@code
 * needs}, {@code closed} or {@code unless} (classes in {@code except}).
 */
final class NegationCheck {
  private static final Set<String> WORDING = Set.of("detail", "key", "severity");
  private static final String AT = Iris.ont("at");

  private final Rule rule;
  private final BiConsumer<String, String> refuse;
  private final Set<String> allowed = new HashSet<>();
  private final List<TriplePath> triples = new ArrayList<>();

  NegationCheck(Rule rule, BiConsumer<String, String> refuse) {
    this.rule = rule;
    this.refuse = refuse;
    rule.needs().forEach(allowed::addAll);
    allowed.addAll(rule.closed());
    allowed.addAll(rule.unless());
  }

  void run() {
    ElementWalker.walk(rule.query().getQueryPattern(), new Triples());
    check(rule.query());
  }

  private void check(Query query) {
    query.getHavingExprs().forEach(this::checkExpr);
    query
        .getProject()
        .getExprs()
        .forEach(
            (var, expr) -> {
              if (!WORDING.contains(var.getName())) {
                checkExpr(expr);
              }
            });
    ElementWalker.walk(query.getQueryPattern(), new Negations());
  }

  /**
   * EXISTS may stand alone or beside others in a filter; anywhere else it could be turned round.
   */
  private void checkFilter(Expr expression) {
    if (expression instanceof E_LogicalAnd || expression instanceof E_LogicalOr) {
      ((ExprFunction) expression).getArgs().forEach(this::checkFilter);
    } else if (expression instanceof E_Exists exists) {
      ElementWalker.walk(exists.getElement(), new Negations());
    } else {
      checkExpr(expression);
    }
  }

  private void checkExpr(Expr expression) {
    for (Expr part : ExprCheck.all(expression)) {
      if (part instanceof E_NotExists negation) {
        checkPattern(negation.getElement(), "NOT\\s+EXISTS");
      } else if (part instanceof E_Exists exists) {
        checkPattern(exists.getElement(), "EXISTS");
      } else if (part instanceof E_Bound bound) {
        checkVariables(bound.getVarsMentioned(), "BOUND");
      } else if (part instanceof E_Coalesce coalesce) {
        List<Expr> args = coalesce.getArgs();
        args.subList(0, Math.max(1, args.size() - 1))
            .forEach(arg -> checkVariables(arg.getVarsMentioned(), "COALESCE"));
      } else if (part instanceof ExprAggregator count
          && count.getAggregator().getName().equals("COUNT")) {
        checkVariables(vars(count), "COUNT");
      }
      if (part instanceof ExprFunctionOp exists) {
        ElementWalker.walk(exists.getElement(), new Negations());
      }
    }
  }

  private static Set<Var> vars(ExprAggregator count) {
    Set<Var> vars = new HashSet<>();
    if (count.getAggregator().getExprList() != null) {
      count.getAggregator().getExprList().forEach(expr -> vars.addAll(expr.getVarsMentioned()));
    }
    return vars;
  }

  /** Every property of a negated pattern must be listed; type and place only help to name nodes. */
  private void checkPattern(Element pattern, String token) {
    List<TriplePath> inside = triplesOf(pattern);
    boolean named = false;
    for (TriplePath triple : inside) {
      for (String property : properties(triple)) {
        boolean excepted = RDF.type.getURI().equals(property) && isExcepted(triple.getObject());
        named |= excepted || allowed.contains(property);
        boolean helps = property.equals(AT) || property.equals(RDF.type.getURI());
        if (!allowed.contains(property) && !excepted && !helps) {
          refuseMissing(property, token);
        }
      }
    }
    if (!named) {
      refuse.accept(
          token, "Nothing in this negation is listed in needs, closed, unless or except.");
    }
  }

  private boolean isExcepted(Node type) {
    return type.isURI() && rule.except().contains(type.getURI());
  }

  /** A variable that may be unbound must be the value of a listed property. */
  private void checkVariables(Set<Var> variables, String token) {
    for (Var variable : variables) {
      Set<String> sources = sources(variable, TriplePath::getObject);
      if (sources.isEmpty()) {
        sources = sources(variable, TriplePath::getSubject);
      }
      if (sources.isEmpty()) {
        refuse.accept(token, "Nobody can tell which property ?" + variable.getName() + " is of.");
      }
      sources.stream().filter(p -> !allowed.contains(p)).forEach(p -> refuseMissing(p, token));
    }
    if (variables.isEmpty() && token.equals("COUNT")) {
      refuse.accept(token, "COUNT must name a variable, so that one can tell what is counted.");
    }
  }

  private Set<String> sources(Var variable, Function<TriplePath, Node> place) {
    Set<String> sources = new TreeSet<>();
    triples.stream()
        .filter(triple -> place.apply(triple).equals(variable))
        .forEach(triple -> sources.addAll(properties(triple)));
    sources.remove(AT);
    sources.remove(RDF.type.getURI());
    return sources;
  }

  private void refuseMissing(String property, String token) {
    refuse.accept(
        token,
        "A missing tual:"
            + Iris.localName(property)
            + " would be read as an answer; list it in needs, closed or unless.");
  }

  private static Set<String> properties(TriplePath triple) {
    Set<String> properties = new TreeSet<>();
    if (triple.isTriple()) {
      if (triple.getPredicate().isURI()) {
        properties.add(triple.getPredicate().getURI());
      }
    } else {
      collect(triple.getPath(), properties);
    }
    return properties;
  }

  private static void collect(Path path, Set<String> properties) {
    if (path instanceof P_Path0 link) {
      properties.add(link.getNode().getURI());
    } else if (path instanceof P_Path1 one) {
      collect(one.getSubPath(), properties);
    } else if (path instanceof P_Path2 two) {
      collect(two.getLeft(), properties);
      collect(two.getRight(), properties);
    }
  }

  private static List<TriplePath> triplesOf(Element pattern) {
    List<TriplePath> found = new ArrayList<>();
    ElementWalker.walk(
        pattern,
        new ElementVisitorBase() {
          @Override
          public void visit(ElementPathBlock block) {
            block.getPattern().forEach(found::add);
          }
        });
    return found;
  }

  /** Collects every triple of the query. */
  private final class Triples extends ElementVisitorBase {
    @Override
    public void visit(ElementPathBlock block) {
      block.getPattern().forEach(triples::add);
    }

    @Override
    public void visit(ElementSubQuery sub) {
      ElementWalker.walk(sub.getQuery().getQueryPattern(), this);
    }
  }

  /** Looks into every filter, assignment, MINUS and sub-select. */
  private final class Negations extends ElementVisitorBase {
    @Override
    public void visit(ElementFilter filter) {
      checkFilter(filter.getExpr());
    }

    @Override
    public void visit(ElementBind bind) {
      if (!WORDING.contains(bind.getVar().getName())) {
        checkExpr(bind.getExpr());
      }
    }

    @Override
    public void visit(ElementMinus minus) {
      checkPattern(minus.getMinusElement(), "MINUS");
    }

    @Override
    public void visit(ElementSubQuery sub) {
      check(sub.getQuery());
    }
  }
}
