package org.tual.store;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdInline;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.tual.supplychain.Iris;

/**
 * One whole new content of one named graph, checked when made, so that nothing about the data can
 * fail once a write has begun.
 */
final class Replacement implements Iterable<Triple> {
  /** Says which change wrote a graph last. */
  static final Node APPLIED_SEQUENCE = NodeFactory.createURI(Iris.ont("appliedSequence"));

  private final Node graph;
  private final Graph triples;
  private final long sequence;

  /**
   * Looks at every triple.
   *
   * @throws RefusedGraph if one of them may not enter a store
   */
  Replacement(String graphIri, Graph triples, long sequence) {
    this.graph = graph(graphIri);
    this.triples = triples;
    this.sequence = sequence;
    if (sequence < 1) {
      throw new RefusedGraph("the sequence of a change begins at 1");
    }
    long position = 0;
    ExtendedIterator<Triple> all = triples.find();
    try {
      while (all.hasNext()) {
        String wrong = Admissible.wrong(all.next());
        position++;
        if (wrong != null) {
          throw new RefusedGraph("triple %d of %s: %s".formatted(position, graphIri, wrong));
        }
      }
    } finally {
      all.close();
    }
  }

  /**
   * The node of a graph's name.
   *
   * @throws RefusedGraph if it is no absolute name
   */
  static Node graph(String graphIri) {
    if (!Admissible.isGraphName(graphIri)) {
      throw new RefusedGraph("the name of a graph is an absolute http(s) or urn:uuid: IRI");
    }
    return NodeFactory.createURI(graphIri);
  }

  Node graph() {
    return graph;
  }

  /** The triples in the spelling of the store, and the sequence last. */
  @Override
  public Iterator<Triple> iterator() {
    Node number = NodeFactory.createLiteralDT(Long.toString(sequence), XSDDatatype.XSDinteger);
    return triples
        .find()
        .mapWith(Replacement::spelled)
        .andThen(
            WrappedIterator.create(
                List.of(Triple.create(graph, APPLIED_SEQUENCE, number)).iterator()));
  }

  /**
   * TDB2 keeps numbers, days and yes/no as values and writes them in its own spelling. Every store
   * gets that spelling, or the same graph would read differently on two stores.
   */
  private static Triple spelled(Triple triple) {
    if (!triple.getObject().isLiteral()) {
      return triple;
    }
    NodeId value = NodeIdInline.inline(triple.getObject());
    return value == null
        ? triple
        : Triple.create(triple.getSubject(), triple.getPredicate(), NodeIdInline.extract(value));
  }
}
