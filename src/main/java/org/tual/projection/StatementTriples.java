package org.tual.projection;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.tual.disclosure.Headcounts;
import org.tual.supplychain.Context;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * The statements of one upload as N-Triples: a node for each slot of a row, with its sheet and row,
 * in whose words and how far checked, and what it says. The order is that of the file, so that the
 * same file gives the same bytes. No node is blank. Numbers of people are told as {@link
 * Headcounts} says: what is not in the graph no query finds out, whatever the store is.
 */
public final class StatementTriples {
  private static final Map<Kind, String> TYPES =
      Map.of(
          Kind.SITE, "Site",
          Kind.PARTY, "Party",
          Kind.RECRUITER, "Recruiter",
          Kind.GROUP, "WorkforceGroup",
          Kind.LINK, "Supply",
          Kind.LOT, "Lot",
          Kind.PLACE, "Place");

  private final String graph;
  private final Statements statements;
  private final StreamRDF out;
  private final Map<String, Node> properties = new HashMap<>();

  private StatementTriples(String graph, Statements statements, StreamRDF out) {
    this.graph = graph;
    this.statements = statements;
    this.out = out;
  }

  /** The graph of an upload. */
  public static String graph(String upload) {
    return Iris.ID + "upload/" + upload;
  }

  /** Writes all statements. */
  public static void write(String graph, Statements statements, OutputStream to) {
    StreamRDF out = StreamRDFWriter.getWriterStream(to, Lang.NTRIPLES);
    out.start();
    new StatementTriples(graph, statements, out).write();
    out.finish();
  }

  private void write() {
    for (int mention = 0; mention < statements.mentions(); mention++) {
      mention(mention);
    }
    Headcounts people = new Headcounts(statements);
    for (int claim = 0; claim < statements.claims(); claim++) {
      Node subject = node(statements.subject(claim));
      String name = statements.propertyName(statements.propertyId(claim));
      String local = name.substring(name.indexOf(':') + 1);
      people
          .inGraph(claim)
          .ifPresentOrElse(
              told -> add(subject, local, value(told)),
              () -> add(subject, "notTold", property(local)));
    }
  }

  private void mention(int mention) {
    Node node = node(mention);
    Context context = statements.context(mention);
    out.triple(
        Triple.create(
            node,
            RDF.type.asNode(),
            NodeFactory.createURI(Iris.ont(TYPES.get(statements.kind(mention))))));
    statements.keys(mention).forEach(key -> add(node, "identityKey", text(key)));
    if (!context.sheet().isEmpty()) {
      add(node, "inSheet", text(context.sheet()));
    }
    add(node, "inRow", decimal(String.valueOf(statements.row(mention))));
    add(node, "sourceClass", text(context.source().name()));
    add(node, "grade", text(context.grade().name()));
    add(node, "statedOn", NodeFactory.createLiteralDT("" + context.date(), XSDDatatype.XSDdate));
    if (statements.owner(mention) >= 0) {
      add(node, "belongsTo", node(statements.owner(mention)));
    }
    if (statements.target(mention) >= 0) {
      add(node, "goesTo", node(statements.target(mention)));
    }
  }

  private Node node(int mention) {
    return NodeFactory.createURI(graph + "/" + mention);
  }

  private Node value(Value value) {
    if (value instanceof Value.Term term) {
      return NodeFactory.createURI(term.iri());
    }
    if (value instanceof Value.Ref ref) {
      return node(ref.mention());
    }
    if (value instanceof Value.Number number) {
      return decimal(number.lexical());
    }
    if (value instanceof Value.Day day) {
      return NodeFactory.createLiteralDT(day.lexical(), XSDDatatype.XSDdate);
    }
    if (value instanceof Value.YesNo yesNo) {
      return NodeFactory.createLiteralDT(yesNo.lexical(), XSDDatatype.XSDboolean);
    }
    return text(value.lexical());
  }

  private static Node decimal(String lexical) {
    return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdecimal);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }

  private Node property(String localName) {
    return properties.computeIfAbsent(localName, name -> NodeFactory.createURI(Iris.ont(name)));
  }

  private void add(Node subject, String localName, Node object) {
    out.triple(Triple.create(subject, property(localName), object));
  }
}
