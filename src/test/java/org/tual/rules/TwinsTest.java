package org.tual.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tual.rules.Answers.State;
import org.tual.supplychain.Iris;

/** Every rule answers its three examples exactly as the examples say. */
class TwinsTest {
  private static final Map<String, State> STATES =
      Map.of(
          "Flagged", State.FLAGGED,
          "NoSign", State.NO_SIGN,
          "Unknown", State.UNKNOWN,
          "NotApplicable", State.NOT_APPLICABLE);
  private static final Map<String, Answers.Silence> SILENCES =
      Map.of(
          "NeverAsked", Answers.Silence.NEVER_ASKED,
          "NoAnswer", Answers.Silence.NO_ANSWER,
          "Refused", Answers.Silence.REFUSED);

  static List<Rule> rules() {
    return Shipped.rules();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void firesWhereItShould(Rule rule) {
    SortedMap<String, State> answers = check(rule, ".fires.ttl");
    assertThat(answers).containsValue(State.FLAGGED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void staysSilentWhereItShould(Rule rule) {
    SortedMap<String, State> answers = check(rule, ".silent.ttl");
    assertThat(answers).isNotEmpty().doesNotContainValue(State.FLAGGED);
    assertThat(answers.containsValue(State.NO_SIGN)).isEqualTo(!rule.partial());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void saysThatItDoesNotKnow(Rule rule) {
    SortedMap<String, State> answers = check(rule, ".unknown.ttl");
    assertThat(answers).containsValue(State.UNKNOWN).doesNotContainValue(State.FLAGGED);
  }

  private static SortedMap<String, State> check(Rule rule, String twin) {
    Graph graph = Shipped.snapshot(Shipped.twin(rule, twin));
    RuleOutcome outcome = RuleEngine.run(rule, graph, Shipped.run());
    assertThat(outcome.reason()).isEmpty();
    SortedMap<String, State> answers = answers(outcome.answers());
    assertThat(answers).isEqualTo(expected(graph));
    assertThat(severities(outcome)).containsAllEntriesOf(texts(graph, "expectSeverity"));
    texts(graph, "expectSilence").forEach((node, name) -> checkSilence(outcome, node, name));
    assertThat(outcome.hits())
        .allSatisfy(
            hit -> {
              assertThat(hit.evidence()).isNotEmpty();
              assertThat(hit.detail()).isNotBlank();
            });
    return answers;
  }

  private static SortedMap<String, State> answers(Answers answers) {
    SortedMap<String, State> map = new TreeMap<>();
    for (int i = 0; i < answers.size(); i++) {
      map.put(node(answers.subject(i), answers.group(i)), answers.state(i));
      if (answers.state(i) == State.UNKNOWN) {
        assertThat(answers.missing(i)).isNotEmpty();
      }
    }
    return map;
  }

  private static void checkSilence(RuleOutcome outcome, String node, String name) {
    Answers answers = outcome.answers();
    for (int i = 0; i < answers.size(); i++) {
      if (node(answers.subject(i), answers.group(i)).equals(node)) {
        assertThat(answers.missing(i))
            .extracting(Answers.Missing::silence)
            .contains(SILENCES.get(Iris.localName(name)));
      }
    }
  }

  private static SortedMap<String, State> expected(Graph graph) {
    SortedMap<String, State> map = new TreeMap<>();
    texts(graph, "expect").forEach((node, name) -> map.put(node, STATES.get(Iris.localName(name))));
    return map;
  }

  private static Map<String, String> texts(Graph graph, String property) {
    Map<String, String> map = new TreeMap<>();
    graph
        .find(Node.ANY, NodeFactory.createURI(Iris.ont(property)), Node.ANY)
        .forEach(t -> map.put(t.getSubject().getURI(), text(t.getObject())));
    return map;
  }

  private static Map<String, String> severities(RuleOutcome outcome) {
    Map<String, String> map = new TreeMap<>();
    outcome.hits().forEach(h -> map.put(node(h.subject(), h.group()), h.severity().name()));
    return map;
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  private static String node(String subject, String group) {
    return group.isEmpty() ? subject : group;
  }
}
