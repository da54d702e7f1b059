package org.tual.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A SHACL engine that reads the exported text finds the same subjects as the rule engine. */
class ShaclExportTest {

  static List<Rule> rules() {
    return Shipped.rules();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void violatesWhereTheRuleFires(Rule rule) {
    Graph shapes = GraphFactory.createDefaultGraph();
    RDFParser.fromString(ShaclExport.of(List.of(rule)), Lang.TURTLE).parse(shapes);
    Graph data = Shipped.snapshot(Shipped.twin(rule, ".fires.ttl"));
    ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), data);
    Set<String> focus =
        report.getEntries().stream()
            .map(entry -> entry.focusNode().getURI())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> subjects =
        RuleEngine.run(rule, data, Shipped.run()).hits().stream()
            .map(Hit::subject)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(focus).isEqualTo(subjects);
  }
}
