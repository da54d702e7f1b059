package org.tual.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.path.P_Mod;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrMoreN;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.vocabulary.RDF;
import org.tual.rules.RefusedRules.Problem;

/** Refuses queries that could write, reach out, run for ever, hide hits or hide a number. */
final class QueryCheck {
  private static final Set<String> ALWAYS = Set.of("subject", "detail");
  private static final Set<String> SOMETIMES = Set.of("group", "key", "severity");
  private static final List<String> MAGIC =
      List.of("java:", "http://jena.apache.org/", "http://jena.hpl.hp.com/");

  private final Rule rule;
  private final String file;
  private final String text;
  private final List<Problem> problems;
  private final ExprCheck expressions;

  QueryCheck(Rule rule, String file, List<Problem> problems) {
    this.rule = rule;
    this.file = file;
    this.text = rule.text();
    this.problems = problems;
    this.expressions = new ExprCheck(this::refuse);
  }

  void run() {
    Query query = rule.query();
    if (!query.isSelectType()) {
      refuse("\\b(ASK|CONSTRUCT|DESCRIBE)\\b", "A rule is a SELECT query.");
      return;
    }
    checkOutermost(query);
    checkColumns(query);
    checkQuery(query);
    if (!namesItsSubject(query.getQueryPattern())) {
      refuse(
          "\\bWHERE\\b",
          "The outermost WHERE must hold the triple \"?subject a <the class in applies>\".");
    }
    new NegationCheck(rule, this::refuse).run();
  }

  private void refuse(String token, String message) {
    problems.add(new Problem(file, lineOf(token), message));
  }

  /** First line below the header that holds the token; the first line of the query if none does. */
  private int lineOf(String token) {
    Pattern pattern = Pattern.compile(token, Pattern.CASE_INSENSITIVE);
    String[] lines = text.split("\n", -1);
    int first = 0;
    for (int i = 0; i < lines.length; i++) {
      boolean comment = lines[i].startsWith("#");
      if (!comment && first == 0 && !lines[i].isBlank()) {
        first = i + 1;
      }
      if (!comment && pattern.matcher(lines[i]).find()) {
        return i + 1;
      }
    }
    return Math.max(1, first);
  }

  private void checkOutermost(Query query) {
    List<SortCondition> order = query.getOrderBy();
    if (order == null || order.isEmpty()) {
      refuse("\\}\\s*$", "A rule must end in ORDER BY ?subject.");
    } else if (!order.get(0).getExpression().isVariable()
        || !order.get(0).getExpression().getVarName().equals("subject")) {
      refuse("ORDER\\s+BY", "ORDER BY must begin with ?subject.");
    }
    if (query.hasDatasetDescription()) {
      refuse("\\bFROM\\b", "A rule reads the snapshot and nothing else; FROM is not allowed.");
    }
  }

  private void checkColumns(Query query) {
    if (query.isQueryResultStar()) {
      refuse("SELECT\\s*\\*", "Name the result columns; SELECT * is not allowed.");
    }
    Set<String> columns = new HashSet<>(query.getResultVars());
    Set<String> known = new HashSet<>(SOMETIMES);
    known.addAll(ALWAYS);
    for (String column : ALWAYS) {
      if (!columns.contains(column)) {
        refuse("\\bSELECT\\b", "The result must have the column ?" + column + ".");
      }
    }
    for (Rule.Source source : rule.evidence()) {
      known.add(source.variable());
      if (!columns.contains(source.variable())) {
        refuse("\\bSELECT\\b", "Evidence names ?" + source.variable() + ", which is not selected.");
      }
    }
    columns.removeAll(known);
    if (!columns.isEmpty()) {
      refuse(
          "\\bSELECT\\b",
          "No header line speaks of the result column ?" + columns.iterator().next() + ".");
    }
  }

  private boolean namesItsSubject(Element element) {
    if (!(element instanceof ElementGroup group)) {
      return false;
    }
    return group.getElements().stream()
        .filter(ElementPathBlock.class::isInstance)
        .flatMap(block -> ((ElementPathBlock) block).getPattern().getList().stream())
        .filter(TriplePath::isTriple)
        .anyMatch(
            triple ->
                triple.getSubject().isVariable()
                    && triple.getSubject().getName().equals("subject")
                    && RDF.type.asNode().equals(triple.getPredicate())
                    && triple.getObject().isURI()
                    && triple.getObject().getURI().equals(rule.applies()));
  }

  private void checkQuery(Query query) {
    if (query.hasLimit() || query.hasOffset()) {
      refuse("\\b(LIMIT|OFFSET)\\b", "LIMIT and OFFSET would hide hits.");
    }
    query.getProject().getExprs().values().forEach(expressions::check);
    query.getGroupBy().getExprs().values().forEach(expressions::check);
    query.getHavingExprs().forEach(expressions::check);
    query.getAggregators().forEach(expressions::check);
    if (query.hasValues()) {
      query.getValuesData().forEach(row -> row.forEach((var, node) -> checkNode(node)));
    }
    ElementWalker.walk(query.getQueryPattern(), new Elements());
  }

  private void checkNode(Node node) {
    if (ExprCheck.isNumber(node)) {
      refuse(
          Pattern.quote(node.getLiteralLexicalForm()),
          "A number stands in the query; make it a threshold in profile.csv.");
    }
  }

  private void checkTriple(TriplePath triple) {
    checkNode(triple.getObject());
    if (!triple.isTriple()) {
      checkPath(triple.getPath());
      return;
    }
    Node predicate = triple.getPredicate();
    if (predicate.isVariable()) {
      refuse(
          Pattern.quote("?" + predicate.getName()),
          "A property must be named; ?" + predicate.getName() + " could be any.");
    } else if (MAGIC.stream().anyMatch(predicate.getURI()::startsWith)) {
      refuse("java:|apf:|jena", "Properties that call code are not allowed.");
    }
  }

  private void checkPath(Path path) {
    if (path instanceof P_ZeroOrMore1
        || path instanceof P_ZeroOrMoreN
        || path instanceof P_OneOrMore1
        || path instanceof P_OneOrMoreN
        || path instanceof P_Mod) {
      refuse(
          "[*+]", "A property path with * or + has no end; what is upstream comes from exposure.");
    } else if (path instanceof P_Path1 one) {
      checkPath(one.getSubPath());
    } else if (path instanceof P_Path2 two) {
      checkPath(two.getLeft());
      checkPath(two.getRight());
    }
  }

  /** Walks every element, and the queries inside expressions and sub-selects. */
  private final class Elements extends ElementVisitorBase {
    @Override
    public void visit(ElementPathBlock block) {
      block.getPattern().forEach(QueryCheck.this::checkTriple);
    }

    @Override
    public void visit(ElementData data) {
      data.getRows().forEach(row -> row.forEach((var, node) -> checkNode(node)));
    }

    @Override
    public void visit(ElementFilter filter) {
      expressions.check(filter.getExpr());
      ExprCheck.patterns(filter.getExpr()).forEach(e -> ElementWalker.walk(e, this));
    }

    @Override
    public void visit(ElementBind bind) {
      expressions.check(bind.getExpr());
      ExprCheck.patterns(bind.getExpr()).forEach(e -> ElementWalker.walk(e, this));
    }

    @Override
    public void visit(ElementService service) {
      refuse("\\bSERVICE\\b", "A rule may not ask another server; SERVICE is not allowed.");
    }

    @Override
    public void visit(ElementNamedGraph graph) {
      refuse("\\bGRAPH\\b", "A rule reads one flat graph; GRAPH is not allowed.");
    }

    @Override
    public void visit(ElementSubQuery sub) {
      checkQuery(sub.getQuery());
    }
  }
}
