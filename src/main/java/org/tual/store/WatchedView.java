package org.tual.store;

import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.IteratorWrapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.DatasetGraphWrapperView;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A read-only view that stops whoever reads it when the time is up, or when too much was read. A
 * query's own time limit is not enough: it is not looked at inside a property path or {@code
 * EXISTS}.
 */
final class WatchedView extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  private final Deadline deadline;
  private final Burden burden;

  WatchedView(DatasetGraph database, Deadline deadline, Burden burden) {
    super(database);
    this.deadline = deadline;
    this.burden = burden;
  }

  /** A fault must not be lost: Jena takes one inside a FILTER for "no". */
  private <T> T reading(Supplier<T> part) {
    if (deadline.expired()) {
      throw new QueryCancelledException();
    }
    try {
      return part.get();
    } catch (RuntimeException e) {
      burden.failed(e);
      throw e;
    }
  }

  private <T> Iterator<T> watched(Supplier<Iterator<T>> find) {
    return new IteratorWrapper<>(reading(find)) {
      @Override
      public boolean hasNext() {
        return reading(super::hasNext);
      }

      @Override
      public T next() {
        burden.read();
        return reading(super::next);
      }

      @Override
      public void forEachRemaining(Consumer<? super T> action) {
        while (hasNext()) {
          action.accept(next());
        }
      }
    };
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }

  @Override
  public Graph getUnionGraph() {
    return GraphView.createUnionGraph(this);
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    return watched(() -> super.listGraphNodes());
  }

  @Override
  public Iterator<Quad> find() {
    return watched(() -> super.find());
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return watched(() -> super.find(quad));
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node value) {
    return watched(() -> super.find(graph, subject, property, value));
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node value) {
    return watched(() -> super.findNG(graph, subject, property, value));
  }

  @Override
  public boolean contains(Quad quad) {
    return reading(() -> super.contains(quad));
  }

  @Override
  public boolean contains(Node graph, Node subject, Node property, Node value) {
    return reading(() -> super.contains(graph, subject, property, value));
  }

  @Override
  public boolean containsGraph(Node graph) {
    return reading(() -> super.containsGraph(graph));
  }

  @Override
  protected DatasetGraph getW() {
    throw new UnsupportedOperationException("a view for reading only");
  }
}
