package org.tual.queries;

import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpList;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpNull;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.tual.supplychain.Iris;

/**
 * Walks what a query is compiled to, also inside EXISTS and sub-selects. Operators that are not
 * listed are refused, so that a new one of a later Jena is refused too.
 */
final class OperatorCheck {
  private static final Set<Class<? extends Op>> ALLOWED =
      Set.of(
          OpBGP.class,
          OpTriple.class,
          OpPath.class,
          OpGraph.class,
          OpTable.class,
          OpNull.class,
          OpJoin.class,
          OpSequence.class,
          OpLeftJoin.class,
          OpUnion.class,
          OpMinus.class,
          OpFilter.class,
          OpExtend.class,
          OpAssign.class,
          OpGroup.class,
          OpProject.class,
          OpDistinct.class,
          OpReduced.class,
          OpList.class,
          OpOrder.class,
          OpSlice.class);

  /** A chain of operators is walked by recursion, here and when it is run. */
  static final int DEEPEST = 200;

  private final Consumer<String> refuse;
  private final PathCheck paths;
  private final ExpressionCheck expressions;
  private int depth;

  OperatorCheck(Consumer<String> refuse) {
    this.refuse = refuse;
    this.paths = new PathCheck(refuse);
    this.expressions = new ExpressionCheck(refuse, (op, inGraph) -> check(op, inGraph));
  }

  void check(Op op) {
    check(op, false);
  }

  private void check(Op op, boolean inGraph) {
    if (!ALLOWED.contains(op.getClass())) {
      refuse.accept(
          "SERVICE, procedures and anything beyond the operators of SPARQL 1.1 are not allowed.");
      return;
    }
    if (++depth > DEEPEST) {
      refuse.accept("At most " + DEEPEST + " parts of a query may hang on each other.");
    } else {
      inside(op, inGraph || op instanceof OpGraph);
    }
    depth--;
  }

  /** What is inside comes first: an expression may use variables that are made there. */
  private void inside(Op op, boolean inGraph) {
    if (op instanceof Op1 one) {
      check(one.getSubOp(), inGraph);
    } else if (op instanceof Op2 two) {
      check(two.getLeft(), inGraph);
      check(two.getRight(), inGraph);
    } else if (op instanceof OpN many) {
      many.getElements().forEach(part -> check(part, inGraph));
    }
    patterns(op, inGraph);
    expressions(op, inGraph);
  }

  private void patterns(Op op, boolean inGraph) {
    if (op instanceof OpGraph graph) {
      graph(graph.getNode());
    } else if (op instanceof OpBGP bgp && !bgp.getPattern().isEmpty()) {
      named(inGraph);
      bgp.getPattern().forEach(this::triple);
    } else if (op instanceof OpTriple one) {
      named(inGraph);
      triple(one.getTriple());
    } else if (op instanceof OpPath path) {
      named(inGraph);
      paths.check(path.getTriplePath().getPath());
    }
  }

  private void named(boolean inGraph) {
    if (!inGraph) {
      refuse.accept("Put every pattern inside GRAPH; outside of it nothing is kept.");
    }
  }

  /** Some stores keep graphs of their own, or give names to views over all others. */
  private void graph(Node name) {
    if (name.isURI() && !name.getURI().startsWith(Iris.ID)) {
      refuse.accept("The names of graphs begin with " + Iris.ID + ".");
    }
  }

  private void triple(Triple triple) {
    paths.property(triple.getPredicate());
  }

  private void expressions(Op op, boolean inGraph) {
    if (op instanceof OpFilter filter) {
      filter.getExprs().forEach(part -> expressions.check(part, inGraph));
    } else if (op instanceof OpLeftJoin join && join.getExprs() != null) {
      join.getExprs().forEach(part -> expressions.check(part, inGraph));
    } else if (op instanceof OpExtend extend) {
      named(extend.getVarExprList(), inGraph);
    } else if (op instanceof OpAssign assign) {
      named(assign.getVarExprList(), inGraph);
    } else if (op instanceof OpGroup group) {
      named(group.getGroupVars(), inGraph);
      for (ExprAggregator aggregate : group.getAggregators()) {
        expressions.name(aggregate.getVar(), aggregate, inGraph);
      }
    } else if (op instanceof OpOrder order) {
      for (SortCondition condition : order.getConditions()) {
        expressions.check(condition.getExpression(), inGraph);
      }
    }
  }

  private void named(VarExprList list, boolean inGraph) {
    list.getVars()
        .forEach(
            variable -> {
              if (list.hasExpr(variable)) {
                expressions.name(variable, list.getExpr(variable), inGraph);
              }
            });
  }
}
