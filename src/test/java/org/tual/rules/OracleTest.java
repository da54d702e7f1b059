package org.tual.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A second, independent SPARQL engine returns the same rows from the same files. */
class OracleTest {

  static Stream<Arguments> examples() {
    return Shipped.rules().stream()
        .flatMap(rule -> RuleSet.TWINS.stream().map(twin -> Arguments.of(rule, twin)));
  }

  @ParameterizedTest(name = "{0}{1}")
  @MethodSource("examples")
  void theOtherEngineReturnsTheSameRows(Rule rule, String twin) throws IOException {
    Graph graph = Shipped.snapshot(Shipped.twin(rule, twin));
    List<String> rows = jena(rule, graph);
    assertThat(rows).isEqualTo(rdf4j(rule, graph));
    assertThat(rows.isEmpty()).isEqualTo(!twin.equals(".fires.ttl"));
  }

  private static List<String> jena(Rule rule, Graph graph) {
    List<String> rows = new ArrayList<>();
    try (QueryExec execution =
        QueryExec.dataset(DatasetGraphFactory.wrap(graph)).query(rule.query()).build()) {
      RowSet results = execution.select();
      results.forEachRemaining(
          row -> {
            TreeMap<String, String> cells = new TreeMap<>();
            row.forEach(
                (var, node) ->
                    cells.put(
                        var.getName(),
                        node.isURI() ? node.getURI() : node.getLiteralLexicalForm()));
            rows.add(cells.toString());
          });
    }
    return rows.stream().sorted().toList();
  }

  private static List<String> rdf4j(Rule rule, Graph graph) throws IOException {
    StringWriter triples = new StringWriter();
    RDFDataMgr.write(triples, graph, Lang.NTRIPLES);
    SailRepository store = new SailRepository(new MemoryStore());
    List<String> rows = new ArrayList<>();
    try (RepositoryConnection connection = store.getConnection()) {
      connection.add(new StringReader(triples.toString()), RDFFormat.NTRIPLES);
      try (TupleQueryResult result = connection.prepareTupleQuery(rule.text()).evaluate()) {
        for (BindingSet row : result) {
          TreeMap<String, String> cells = new TreeMap<>();
          row.forEach(cell -> cells.put(cell.getName(), text(cell.getValue())));
          rows.add(cells.toString());
        }
      }
    } finally {
      store.shutDown();
    }
    return rows.stream().sorted().toList();
  }

  private static String text(Value value) {
    return value.stringValue();
  }
}
