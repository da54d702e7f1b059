package org.tual.store;

import java.util.Iterator;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** Small graphs for tests. */
final class Triples {
  static final String BASE = "https://example.org/";
  static final Node NAME = iri(BASE + "name");

  private Triples() {}

  static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node decimal(String number) {
    return NodeFactory.createLiteralDT(number, XSDDatatype.XSDdecimal);
  }

  /** Things with these names. */
  static Graph named(String... names) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < names.length; i++) {
      graph.add(iri(BASE + "thing/" + i), NAME, text(names[i]));
    }
    return graph;
  }

  /** One triple. */
  static Graph of(Node subject, Node property, Node value) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(subject, property, value);
    return graph;
  }

  /** As many things, all with the same text, too long to be kept in an index. */
  static Graph many(int count, String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    String padding = " ".repeat(200);
    for (int i = 0; i < count; i++) {
      graph.add(iri(BASE + "thing/" + i), NAME, text(text + padding + i));
    }
    return graph;
  }

  /** Can be read once from end to end; every later read breaks after some triples. */
  static Graph breakingAfter(int count, Graph graph) {
    return new WrappedGraph(graph) {
      private boolean looked;

      @Override
      public ExtendedIterator<Triple> find(Node subject, Node property, Node value) {
        ExtendedIterator<Triple> all = super.find(subject, property, value);
        if (!looked) {
          looked = true;
          return all;
        }
        return WrappedIterator.create(breaking(all, count));
      }
    };
  }

  private static Iterator<Triple> breaking(Iterator<Triple> all, int count) {
    return new Iterator<>() {
      private int left = count;

      @Override
      public boolean hasNext() {
        return all.hasNext();
      }

      @Override
      public Triple next() {
        if (left-- == 0) {
          throw new IllegalStateException("the graph broke");
        }
        return all.next();
      }
    };
  }
}
