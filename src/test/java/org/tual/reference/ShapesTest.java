package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tual.supplychain.Iris;

class ShapesTest {
  private static final Path SHAPES = Path.of("ontology/shapes");
  private static final Path GRAPHS = Path.of("src/test/resources/shapes");

  static Stream<String> names() throws IOException {
    return Files.list(SHAPES)
        .map(path -> path.getFileName().toString().replace(".ttl", ""))
        .sorted();
  }

  @ParameterizedTest
  @MethodSource("names")
  void acceptsGoodData(String name) {
    ValidationReport report = validate(name, "good");
    assertThat(report.getEntries()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void namesEveryFaultOfBadDataInWordsForPeople(String name) throws IOException {
    String head = Files.readAllLines(GRAPHS.resolve(name + ".bad.ttl")).get(0);
    List<String> expected = List.of(head.replace("# violates: ", "").split(" "));
    ValidationReport report = validate(name, "bad");
    assertThat(report.getEntries())
        .extracting(ShapesTest::property)
        .containsOnly(expected.toArray(String[]::new))
        .containsAll(expected);
    assertThat(report.getEntries()).allSatisfy(e -> assertThat(e.message()).endsWith("."));
  }

  @Test
  void acceptsAllSitesAndLinksOfAllShapesAtOnce() throws IOException {
    assertThat(names()).hasSize(8).contains("site", "supply", "group");
  }

  private static ValidationReport validate(String name, String kind) {
    Graph data = RDFDataMgr.loadGraph(GRAPHS.resolve(name + "." + kind + ".ttl").toString());
    ReferenceGraph.addTo(data, ReferenceLists.shipped(), LocalDate.parse("2026-11-23"));
    Shapes shapes = Shapes.parse(RDFDataMgr.loadGraph(SHAPES.resolve(name + ".ttl").toString()));
    return ShaclValidator.get().validate(shapes, data);
  }

  private static String property(ReportEntry entry) {
    return Iris.localName(((P_Link) entry.resultPath()).getNode().getURI());
  }
}
