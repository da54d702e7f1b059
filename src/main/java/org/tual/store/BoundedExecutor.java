package org.tual.store;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpAntiJoin;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpSemiJoin;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCountDistinct;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Runs a query as Jena does, and weighs the rows that its operators keep in memory. */
final class BoundedExecutor extends OpExecutor {
  /** Operators that keep the rows below them until they have all. */
  private static final Set<Class<? extends Op>> KEEPING =
      Set.of(
          OpOrder.class,
          OpJoin.class,
          OpLeftJoin.class,
          OpMinus.class,
          OpSemiJoin.class,
          OpAntiJoin.class);

  private final Burden burden;

  /** What the operator that is being made does with rows below it; null where it keeps none. */
  private Consumer<Binding> below;

  BoundedExecutor(ExecutionContext context, Burden burden) {
    super(context);
    this.burden = burden;
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    Consumer<Binding> above = below;
    below = weigher(op);
    QueryIterator rows = super.exec(op, input);
    below = above;
    if (op instanceof OpDistinct) {
      rows = new Weighed(rows, burden::collect); // it keeps what it hands out
    }
    return above == null ? rows : new Weighed(rows, above);
  }

  private Consumer<Binding> weigher(Op op) {
    if (KEEPING.contains(op.getClass())) {
      return burden::collect;
    }
    if (op instanceof OpTopN) {
      return burden::collectIfLarge; // it keeps a thousand rows at most
    }
    return op instanceof OpGroup group ? groups(group) : null;
  }

  /** A group keeps its key, and of its rows what an aggregate may have to tell apart. */
  private Consumer<Binding> groups(OpGroup group) {
    Set<Var> matters = new HashSet<>(group.getGroupVars().getVars());
    group.getGroupVars().getExprs().values().forEach(key -> matters.addAll(key.getVarsMentioned()));
    for (ExprAggregator named : group.getAggregators()) {
      Aggregator aggregate = named.getAggregator();
      if (aggregate instanceof AggGroupConcat || aggregate instanceof AggCountDistinct) {
        return burden::collect;
      }
      if (aggregate.getExprList() != null) {
        aggregate.getExprList().forEach(part -> matters.addAll(part.getVarsMentioned()));
      }
    }
    Set<Integer> seen = new HashSet<>();
    return row -> {
      int values = 1;
      for (Var name : matters) {
        values = 31 * values + (row.contains(name) ? row.get(name).hashCode() : 0);
      }
      if (seen.add(values)) {
        burden.collect(row);
      }
    };
  }

  private static final class Weighed extends QueryIteratorWrapper {
    private final Consumer<Binding> weigher;

    Weighed(QueryIterator rows, Consumer<Binding> weigher) {
      super(rows);
      this.weigher = weigher;
    }

    @Override
    protected Binding moveToNextBinding() {
      Binding row = super.moveToNextBinding();
      weigher.accept(row);
      return row;
    }
  }
}
