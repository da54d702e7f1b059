package org.tual.store;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;

/**
 * Runs the operators of one query and counts the rows that some of them collect before they give
 * any: DISTINCT, ORDER BY, GROUP BY and joins of two parts. A time limit alone does not bound them;
 * within seconds they fill the memory of the server.
 */
final class KeptRows extends OpExecutor {
  /** So many rows of a few values each take some tens of megabytes. */
  private static final long MOST = 300_000;

  private final AtomicLong kept;
  private final Set<Op> collected = Collections.newSetFromMap(new IdentityHashMap<>());

  private KeptRows(ExecutionContext context, AtomicLong kept) {
    super(context);
    this.kept = kept;
  }

  /** For one query: its sub-queries count together. */
  static OpExecutorFactory counting() {
    AtomicLong kept = new AtomicLong();
    return context -> new KeptRows(context, kept);
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    QueryIterator rows = super.exec(op, input);
    return collected.contains(op) ? new Counted(rows) : rows;
  }

  @Override
  protected QueryIterator execute(OpDistinct op, QueryIterator input) {
    collected.add(op.getSubOp());
    return super.execute(op, input);
  }

  @Override
  protected QueryIterator execute(OpOrder op, QueryIterator input) {
    collected.add(op.getSubOp());
    return super.execute(op, input);
  }

  @Override
  protected QueryIterator execute(OpGroup op, QueryIterator input) {
    collected.add(op.getSubOp());
    return super.execute(op, input);
  }

  @Override
  protected QueryIterator execute(OpJoin op, QueryIterator input) {
    collected.add(op.getLeft());
    collected.add(op.getRight());
    return super.execute(op, input);
  }

  @Override
  protected QueryIterator execute(OpLeftJoin op, QueryIterator input) {
    collected.add(op.getLeft());
    collected.add(op.getRight());
    return super.execute(op, input);
  }

  @Override
  protected QueryIterator execute(OpMinus op, QueryIterator input) {
    collected.add(op.getRight());
    return super.execute(op, input);
  }

  /** Rows that are counted as they are taken. */
  private final class Counted extends QueryIteratorWrapper {
    Counted(QueryIterator rows) {
      super(rows);
    }

    @Override
    protected Binding moveToNextBinding() {
      if (kept.incrementAndGet() > MOST) {
        throw new TooManyRows(MOST);
      }
      return super.moveToNextBinding();
    }
  }
}
