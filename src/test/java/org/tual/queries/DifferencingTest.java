package org.tual.queries;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tual.columns.FileMapping;
import org.tual.corrections.Correction;
import org.tual.disclosure.CountedColumns;
import org.tual.disclosure.FewWorkers;
import org.tual.disclosure.Headcounts;
import org.tual.disclosure.Probes;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.projection.CorrectionTriples;
import org.tual.projection.StatementTriples;
import org.tual.spreadsheet.Limits;
import org.tual.store.EmbeddedStore;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Statements;

/**
 * Somebody who may ask everything and has two lists that differ by one person. Each probe is shown
 * to work on graphs that hold the numbers as the lists say them.
 */
class DifferencingTest {
  private static final String NAME = "Contoh Sedikit";
  private static final String TOLD = "told";
  private static final String RAW = "raw";
  @TempDir private static Path folder;
  private static EmbeddedStore store;

  @BeforeAll
  static void fill() {
    store = EmbeddedStore.open(folder.resolve("store"), 0);
    put(new FewWorkers(NAME, 12, 0), "0", 1);
    put(new FewWorkers(NAME, 13, 1), "1", 3);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static void put(FewWorkers list, String end, int sequence) {
    Intake intake =
        new Intake(
            new IntakeOptions(
                LocalDate.of(2026, 10, 31), "Example", List.of(), Map.of(), Limits.commandLine()),
            (file, sheet, rows) -> {});
    list.write(folder.resolve(end)).forEach(intake::read);
    Statements statements = intake.statements();
    String told = StatementTriples.graph(TOLD + end);
    store.put(told, triples(told, statements, counted(intake.mappings())), sequence);
    String raw = StatementTriples.graph(RAW + end);
    store.put(raw, unguarded(raw, statements), sequence + 1);
  }

  private static Graph triples(String graph, Statements statements, CountedColumns people) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StatementTriples.write(graph, statements, out);
    Correction women = new Correction("", 2, 3, "3 women", "4");
    CorrectionTriples.write(
        graph, List.of(new CorrectionTriples.Dated("one", "2026-11-01", women)), people, out);
    Graph read = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(read, new ByteArrayInputStream(out.toByteArray()), Lang.NTRIPLES);
    return read;
  }

  private static CountedColumns counted(List<FileMapping> mappings) {
    return new CountedColumns(
        mappings.stream().flatMap(mapping -> mapping.sheets().stream()).toList());
  }

  /** The graph as it would be if every number were told. */
  private static Graph unguarded(String graph, Statements statements) {
    Graph raw = triples(graph, statements, counted(List.of()));
    for (int claim = 0; claim < statements.claims(); claim++) {
      String property = statements.propertyName(statements.propertyId(claim));
      if (Headcounts.countsPeople(property)) {
        Node node = NodeFactory.createURI(graph + "/" + statements.subject(claim));
        Node iri = NodeFactory.createURI(Iris.ont(property.substring(5)));
        raw.remove(node, iri, Node.ANY);
        raw.add(
            node,
            iri,
            NodeFactory.createLiteralDT(statements.value(claim).lexical(), XSDDatatype.XSDdecimal));
      }
    }
    return raw;
  }

  static Stream<String> probes() {
    return Probes.of("", "").keySet().stream();
  }

  private static List<String> recovered(String probe, String kind) {
    String query =
        Probes.of(StatementTriples.graph(kind + 0), StatementTriples.graph(kind + 1)).get(probe);
    try (SparqlRunner runner = new SparqlRunner(store, Duration.ofMinutes(1))) {
      return runner.answer(query).rows().stream()
          .map(row -> row.get(Var.alloc("n")))
          .filter(Objects::nonNull)
          .map(Node::getLiteralLexicalForm)
          .filter(Probes::few)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("probes")
  void noProbeFindsACountBelowFiveThoughItWouldWhereNumbersAreTold(String probe) {
    assertThat(recovered(probe, RAW)).as("the probe works").isNotEmpty();
    assertThat(recovered(probe, TOLD)).isEmpty();
  }
}
