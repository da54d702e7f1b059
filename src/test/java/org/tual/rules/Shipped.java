package org.tual.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The shipped rules and their examples, as they lie in the source tree. */
final class Shipped {
  static final Path FOLDER = Path.of("ontology", "rules");
  static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
  static final RuleSet RULES = RuleSet.load(FOLDER);

  private Shipped() {}

  static Run run() {
    return new Run(AS_OF, RULES.profile());
  }

  static List<Rule> rules() {
    return RULES.rules();
  }

  static Rule rule(String id) {
    return RULES.rule(id).orElseThrow();
  }

  static Path twin(Rule rule, String twin) {
    return FOLDER.resolve(rule.topic()).resolve(rule.id() + twin);
  }

  /** An example with the facts of the run in it. */
  static Graph snapshot(Path file) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(graph, file.toUri().toString());
    run().addTo(graph);
    return graph;
  }

  /** Turtle with the usual prefixes and the facts of the run. */
  static Graph snapshotOf(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    String prefixes =
        """
        PREFIX tual: <https://w3id.org/tual/ont#>
        PREFIX ref: <https://w3id.org/tual/ref/>
        PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
        PREFIX ex: <https://example.org/>
        """;
    RDFParser.fromString(prefixes + turtle, Lang.TURTLE).parse(graph);
    run().addTo(graph);
    return graph;
  }
}
