package org.tual.store;

import java.util.Iterator;
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
 * A read-only view that stops whoever reads it when the time is up. A query's own time limit is not
 * enough: it is not looked at inside a property path or {@code EXISTS}.
 */
final class WatchedView extends DatasetGraphWrapper implements DatasetGraphWrapperView {
  private final Deadline deadline;

  WatchedView(DatasetGraph database, Deadline deadline) {
    super(database);
    this.deadline = deadline;
  }

  private void check() {
    if (deadline.expired()) {
      throw new QueryCancelledException();
    }
  }

  private <T> Iterator<T> watched(Iterator<T> rows) {
    check();
    return new IteratorWrapper<>(rows) {
      @Override
      public boolean hasNext() {
        check();
        return super.hasNext();
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
    return watched(super.listGraphNodes());
  }

  @Override
  public Iterator<Quad> find() {
    return watched(super.find());
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return watched(super.find(quad));
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node property, Node value) {
    return watched(super.find(graph, subject, property, value));
  }

  @Override
  public Iterator<Quad> findNG(Node graph, Node subject, Node property, Node value) {
    return watched(super.findNG(graph, subject, property, value));
  }

  @Override
  public boolean contains(Quad quad) {
    check();
    return super.contains(quad);
  }

  @Override
  public boolean contains(Node graph, Node subject, Node property, Node value) {
    check();
    return super.contains(graph, subject, property, value);
  }

  @Override
  public boolean containsGraph(Node graph) {
    check();
    return super.containsGraph(graph);
  }

  @Override
  protected DatasetGraph getW() {
    throw new UnsupportedOperationException("a view for reading only");
  }
}
