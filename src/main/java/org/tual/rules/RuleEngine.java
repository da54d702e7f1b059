package org.tual.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * Runs rules over one snapshot. A rule that fails, takes too long or returns too many rows is not
 * evaluated, with a reason; it never counts as "no hits". The snapshot must not change meanwhile;
 * make a new engine after adding facts to it.
 */
public final class RuleEngine {
  private static final Var SUBJECT = Var.alloc("subject");

  private final Graph snapshot;
  private final Run run;
  private final Population population;

  /**
   * Looks at who is in the snapshot.
   *
   * @throws IllegalArgumentException if {@link Run#addTo} was not called on the snapshot
   */
  public RuleEngine(Graph snapshot, Run run) {
    if (!run.isIn(snapshot)) {
      throw new IllegalArgumentException("the snapshot does not carry the facts of this run");
    }
    this.snapshot = snapshot;
    this.run = run;
    this.population = new Population(snapshot);
  }

  /** Runs one rule over one snapshot; for several rules keep an engine. */
  public static RuleOutcome run(Rule rule, Graph snapshot, Run run) {
    return new RuleEngine(snapshot, run).run(rule);
  }

  /** Runs one rule for every subject it applies to. */
  public RuleOutcome run(Rule rule) {
    return evaluate(rule, unordered(rule.query()), population.rows(rule));
  }

  /**
   * Runs one rule for these subjects only. A rule that is not local has no smaller form and runs in
   * full; only the answers and hits about these subjects are returned.
   *
   * @param subjects IRIs
   */
  public RuleOutcome runDelta(Rule rule, Set<String> subjects) {
    Query query = unordered(rule.query());
    if (rule.scope() == Rule.Scope.LOCAL) {
      restrict(query, subjects);
    }
    Set<Node> wanted = new HashSet<>();
    subjects.forEach(iri -> wanted.add(NodeFactory.createURI(iri)));
    return evaluate(rule, query, population.rows(rule).only(wanted));
  }

  /** The engine sorts the hits itself, so that rows stream and the row limit holds. */
  private static Query unordered(Query query) {
    Query copy = query.cloneQuery();
    if (copy.getOrderBy() != null) {
      copy.getOrderBy().clear();
    }
    return copy;
  }

  private static void restrict(Query query, Set<String> subjects) {
    ElementData values = new ElementData();
    values.add(SUBJECT);
    for (String iri : new TreeSet<>(subjects)) {
      values.add(BindingFactory.binding(SUBJECT, NodeFactory.createURI(iri)));
    }
    ElementGroup where = new ElementGroup();
    where.addElement(values);
    ((ElementGroup) query.getQueryPattern()).getElements().forEach(where::addElement);
    query.setQueryPattern(where);
  }

  private RuleOutcome evaluate(Rule rule, Query query, Population.Rows rows) {
    try {
      List<Hit> hits = hits(rule, query, rows);
      Answers answers = new AnswerSheet(rule, population, rows).answer(hits);
      return new RuleOutcome(rule, RuleOutcome.State.EVALUATED, "", hits, answers);
    } catch (QueryCancelledException e) {
      return notEvaluated(
          rule, rows, "it took longer than " + run.timeout().toSeconds() + " seconds");
    } catch (RuntimeException e) {
      return notEvaluated(rule, rows, String.valueOf(e.getMessage()));
    }
  }

  private RuleOutcome notEvaluated(Rule rule, Population.Rows rows, String reason) {
    Answers unknown = new AnswerSheet(rule, population, rows).allUnknown();
    return new RuleOutcome(rule, RuleOutcome.State.NOT_EVALUATED, reason, List.of(), unknown);
  }

  private List<Hit> hits(Rule rule, Query query, Population.Rows rows) {
    HitList hits = new HitList(rule, run.profile().severityOf(rule), snapshot);
    boolean filter = rule.scope() != Rule.Scope.LOCAL && rows.size() < population.rows(rule).size();
    Set<Node> wanted = new HashSet<>(filter ? List.of(rows.subjects()) : List.of());
    try (QueryExec execution =
        QueryExec.dataset(DatasetGraphFactory.wrap(snapshot))
            .query(query)
            .timeout(run.timeout().toMillis(), TimeUnit.MILLISECONDS)
            .build()) {
      RowSet results = execution.select();
      int count = 0;
      while (results.hasNext()) {
        Binding row = results.next();
        if (++count > run.rowLimit()) {
          throw new IllegalStateException("it returned more than " + run.rowLimit() + " rows");
        }
        if (!filter || wanted.contains(row.get(SUBJECT))) {
          hits.add(row);
        }
      }
    }
    return hits.sorted();
  }
}
