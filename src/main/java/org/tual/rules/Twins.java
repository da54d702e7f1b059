package org.tual.rules;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tual.supplychain.Iris;

/**
 * Runs the three examples that stand beside each rule, as of 30 June 2026, the day they speak of.
 */
public final class Twins {
  /** The day that examples speak of. */
  public static final LocalDate DAY = LocalDate.of(2026, 6, 30);

  private Twins() {}

  /** One sentence for each example that a rule answers otherwise than the example expects. */
  public static List<String> check(Path folder, RuleSet rules) {
    List<String> failures = new ArrayList<>();
    Run run = new Run(DAY, RuleSet.shipped().profile().with(rules.profile()));
    for (Rule rule : rules.rules()) {
      for (String twin : RuleSet.TWINS) {
        Path file = folder.resolve(rule.topic()).resolve(rule.id() + twin);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, file.toUri().toString());
        run.addTo(graph);
        RuleOutcome outcome = RuleEngine.run(rule, graph, run);
        compare(file.getFileName().toString(), outcome, graph, failures);
      }
    }
    return failures;
  }

  private static void compare(
      String file, RuleOutcome outcome, Graph graph, List<String> failures) {
    if (!outcome.evaluated()) {
      failures.add(file + ": not evaluated, " + outcome.reason());
      return;
    }
    SortedMap<String, String> expected = expected(graph);
    SortedMap<String, String> given = new TreeMap<>();
    for (int i = 0; i < outcome.answers().size(); i++) {
      String group = outcome.answers().group(i);
      String node = group.isEmpty() ? outcome.answers().subject(i) : group;
      given.put(node, name(outcome.answers().state(i)));
    }
    if (!given.equals(expected)) {
      failures.add(file + ": expected " + expected + " and got " + given);
    }
  }

  private static SortedMap<String, String> expected(Graph graph) {
    SortedMap<String, String> expected = new TreeMap<>();
    Node property = NodeFactory.createURI(Iris.ont("expect"));
    graph
        .find(Node.ANY, property, Node.ANY)
        .forEach(
            triple ->
                expected.put(
                    triple.getSubject().getURI(), Iris.localName(triple.getObject().getURI())));
    return expected;
  }

  /** {@code NO_SIGN} is written {@code NoSign} in an example. */
  private static String name(Answers.State state) {
    StringBuilder name = new StringBuilder();
    for (String word : state.name().split("_")) {
      name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }
}
