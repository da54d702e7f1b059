package org.tual.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tual.rules.RefusedRules.Problem;
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
    for (Rule rule : rules.rules()) {
      for (String twin : RuleSet.TWINS) {
        Path file = folder.resolve(rule.topic()).resolve(rule.id() + twin);
        try {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          check(rule, rules.profile(), file.getFileName().toString(), text).stream()
              .map(Problem::message)
              .forEach(failures::add);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return failures;
  }

  /**
   * Runs one example.
   *
   * @param profile thresholds that stand before those that Tual ships
   * @param file its name, for messages
   * @param text the example in Turtle
   * @return what is wrong with it; empty where the rule answers as the example expects
   */
  public static List<Problem> check(Rule rule, Profile profile, String file, String text) {
    Graph graph = GraphFactory.createDefaultGraph();
    try {
      RDFParser.fromString(text, Lang.TURTLE)
          .base(Iris.ID)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .parse(graph);
    } catch (RiotParseException e) {
      int line = (int) Math.max(1, e.getLine());
      return List.of(new Problem(file, line, "This is not Turtle: " + e.getOriginalMessage()));
    } catch (RiotException e) {
      return List.of(new Problem(file, 1, "This is not Turtle: " + e.getMessage()));
    }
    Run run = new Run(DAY, RuleSet.shipped().profile().with(profile));
    run.addTo(graph);
    List<String> failures = new ArrayList<>();
    compare(file, RuleEngine.run(rule, graph, run), graph, failures);
    return failures.stream().map(failure -> new Problem(file, 1, failure)).toList();
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
