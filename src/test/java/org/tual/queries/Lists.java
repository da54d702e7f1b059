package org.tual.queries;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.projection.StatementTriples;
import org.tual.spreadsheet.Limits;
import org.tual.store.GraphStore;
import org.tual.supplychain.Iris;

/** Puts into a store what the queries of the tests are about. */
final class Lists {
  private static final String EXAMPLE = "https://example.org/";
  private static final int CHAIN = 1_500;

  private Lists() {}

  static void fill(GraphStore store) {
    store.put(StatementTriples.graph("chain"), chain(), 1);
    statements(store, "cotton-shirt/2-standorte.csv", 2);
    statements(store, "clean-unknown/1-suppliers.csv", 3);
  }

  private static void statements(GraphStore store, String sample, long sequence) {
    Intake intake =
        new Intake(
            new IntakeOptions(
                LocalDate.of(2026, 10, 31),
                "Example Ltd",
                List.of(),
                Map.of(),
                Limits.commandLine()),
            (file, sheet, rows) -> {});
    intake.read(Path.of("sample-supplychains", sample.split("/")));
    String graph = StatementTriples.graph(String.valueOf(sequence));
    ByteArrayOutputStream triples = new ByteArrayOutputStream();
    StatementTriples.write(graph, intake.statements(), triples);
    Graph read = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(read, new ByteArrayInputStream(triples.toByteArray()), Lang.NTRIPLES);
    store.put(graph, read, sequence);
  }

  /** Firms in a row, each of which delivers to the next, with a name and a number. */
  private static Graph chain() {
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 1; i <= CHAIN; i++) {
      Node firm = iri("firm/" + i);
      graph.add(firm, property("name"), NodeFactory.createLiteralString("Firm " + i));
      graph.add(
          firm,
          property("workers"),
          NodeFactory.createLiteralDT(String.valueOf(i % 100), XSDDatatype.XSDinteger));
      if (i < CHAIN) {
        graph.add(firm, property("next"), iri("firm/" + (i + 1)));
      }
    }
    return graph;
  }

  private static Node property(String name) {
    return NodeFactory.createURI(Iris.ont("chain_" + name));
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(EXAMPLE + name);
  }
}
