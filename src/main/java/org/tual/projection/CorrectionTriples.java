package org.tual.projection;

import java.io.OutputStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.tual.corrections.Correction;
import org.tual.disclosure.CountedColumns;
import org.tual.supplychain.Iris;

/**
 * Corrections as N-Triples in the graph of their list: over which cells each lies, what stands
 * there in the file, and what is read instead. So a statement that rests on a corrected cell says
 * so. In a column of numbers of people neither is told.
 */
public final class CorrectionTriples {
  private final StreamRDF out;
  private final String graph;
  private final CountedColumns people;

  private CorrectionTriples(StreamRDF out, String graph, CountedColumns people) {
    this.out = out;
    this.graph = graph;
    this.people = people;
  }

  /** One correction with its id and the ISO day on which a person wrote it. */
  public record Dated(String id, String day, Correction correction) {}

  /**
   * Writes the corrections of a list.
   *
   * @param people columns in which numbers of people may stand
   */
  public static void write(
      String graph, Iterable<Dated> all, CountedColumns people, OutputStream to) {
    StreamRDF out = StreamRDFWriter.getWriterStream(to, Lang.NTRIPLES);
    out.start();
    CorrectionTriples triples = new CorrectionTriples(out, graph, people);
    all.forEach(triples::write);
    out.finish();
  }

  private void write(Dated dated) {
    Correction correction = dated.correction();
    Node node = NodeFactory.createURI(graph + "/correction/" + dated.id());
    out.triple(
        Triple.create(node, RDF.type.asNode(), NodeFactory.createURI(Iris.ont("Correction"))));
    if (!correction.sheet().isEmpty()) {
      add(node, "inSheet", text(correction.sheet()));
    }
    if (!correction.forAll()) {
      String row = String.valueOf(correction.row());
      add(node, "inRow", NodeFactory.createLiteralDT(row, XSDDatatype.XSDdecimal));
    }
    add(node, "inColumn", text(correction.letters()));
    if (people.has(correction.sheet(), correction.letters())) {
      add(node, "notTold", property("stoodThere"));
      add(node, "notTold", property("readInstead"));
    } else {
      add(node, "stoodThere", text(correction.was()));
      add(node, "readInstead", text(correction.value()));
    }
    add(node, "statedOn", NodeFactory.createLiteralDT(dated.day(), XSDDatatype.XSDdate));
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private static Node property(String localName) {
    return NodeFactory.createURI(Iris.ont(localName));
  }

  private void add(Node node, String localName, Node object) {
    out.triple(Triple.create(node, property(localName), object));
  }
}
