package org.tual.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.tual.rules.Answers.State;
import org.tual.supplychain.Iris;

/** Works out the answers of one rule, property by property. */
final class AnswerSheet {
  private static final Node NO_ANSWER = NodeFactory.createURI(Iris.ont("noAnswerTo"));
  private static final Node REFUSED = NodeFactory.createURI(Iris.ont("refusedAnswerTo"));

  private final Rule rule;
  private final Population population;
  private final Population.Rows rows;
  private final List<Set<String>> terms;
  private final byte[] states;
  private final int[] missing;
  private final int[] ownMissing;
  private final int[] unanswered;
  private final int[] refused;

  AnswerSheet(Rule rule, Population population, Population.Rows rows) {
    this.rule = rule;
    this.population = population;
    this.rows = rows;
    this.terms = new ArrayList<>(rule.needs());
    this.states = new byte[rows.size()];
    this.missing = new int[rows.size()];
    this.ownMissing = new int[rows.size()];
    this.unanswered = new int[rows.size()];
    this.refused = new int[rows.size()];
  }

  /** Answers for a rule that was not evaluated: nobody knows. */
  Answers allUnknown() {
    Arrays.fill(states, (byte) State.UNKNOWN.ordinal());
    return new Answers(rows, terms, states, missing, unanswered, refused);
  }

  /**
   * Answers for a rule that was evaluated.
   *
   * @throws IllegalArgumentException if a hit is about a subject or group that the rule does not
   *     apply to
   */
  Answers answer(List<Hit> hits) {
    for (int term = 0; term < rule.needs().size(); term++) {
      readTerm(term);
    }
    Arrays.fill(states, (byte) State.NO_SIGN.ordinal());
    boolean[] excused = readWhen();
    boolean[] settled = readWhere();
    if (rule.partial()) {
      addTerm(Set.of(Answers.COMPLETE_LIST), new HashSet<>());
    }
    boolean[] flagged = flag(hits);
    for (int i = 0; i < rows.size(); i++) {
      int all = rows.all()[i];
      boolean inherits = all >= 0 && all != i && flagged[all] && ownMissing[i] != 0;
      if (flagged[i] || inherits) {
        set(i, State.FLAGGED);
      } else if (excused[i]) {
        set(i, State.NOT_APPLICABLE);
      } else if (missing[i] != 0 && !settled[i]) {
        set(i, State.UNKNOWN);
      }
    }
    return new Answers(rows, terms, states, missing, unanswered, refused);
  }

  private void set(int i, State state) {
    states[i] = (byte) state.ordinal();
  }

  private void readTerm(int term) {
    Set<Node> holders = new HashSet<>();
    Set<Node> silent = new HashSet<>();
    Set<Node> refusing = new HashSet<>();
    for (String iri : rule.needs().get(term)) {
      Node property = NodeFactory.createURI(iri);
      holders.addAll(population.holders(rule, property, Node.ANY, rows));
      silent.addAll(population.holders(rule, NO_ANSWER, property, rows));
      refusing.addAll(population.holders(rule, REFUSED, property, rows));
    }
    int bit = 1 << term;
    for (int i = 0; i < rows.size(); i++) {
      boolean own = hasItself(holders, i);
      ownMissing[i] |= own ? 0 : bit;
      missing[i] |= own || hasForAll(holders, i) ? 0 : bit;
      unanswered[i] |= hasItself(silent, i) || hasForAll(silent, i) ? bit : 0;
      refused[i] |= hasItself(refusing, i) || hasForAll(refusing, i) ? bit : 0;
    }
  }

  private boolean hasItself(Set<Node> holders, int i) {
    Node group = rows.groups()[i];
    return holders.contains(rows.subjects()[i]) || group != null && holders.contains(group);
  }

  private boolean hasForAll(Set<Node> holders, int i) {
    int all = rows.all()[i];
    return all >= 0 && holders.contains(rows.groups()[all]);
  }

  /** Which rows the rule does not apply to; rows of which that cannot be said miss a term. */
  private boolean[] readWhen() {
    boolean[] excused = new boolean[rows.size()];
    if (rule.when().isEmpty()) {
      return excused;
    }
    Node property = NodeFactory.createURI(rule.when().get());
    Set<Node> yes = population.holders(rule, property, NodeFactoryExtra.parseNode("true"), rows);
    Set<Node> no = population.holders(rule, property, NodeFactoryExtra.parseNode("false"), rows);
    Set<Node> either = new HashSet<>(yes);
    either.addAll(no);
    addTerm(Set.of(rule.when().get()), either);
    for (int i = 0; i < rows.size(); i++) {
      excused[i] =
          (hasItself(no, i) || hasForAll(no, i)) && !hasItself(yes, i) && !hasForAll(yes, i);
    }
    return excused;
  }

  /** Which rows are answered by having another value than the one that the sign needs. */
  private boolean[] readWhere() {
    boolean[] settled = new boolean[rows.size()];
    rule.settled().ifPresent(by -> readSettled(by, settled));
    if (rule.where().isEmpty()) {
      return settled;
    }
    Node property = NodeFactory.createURI(rule.where().get().property());
    Node value = NodeFactory.createURI(rule.where().get().value());
    Set<Node> any = population.holders(rule, property, Node.ANY, rows);
    Set<Node> there = population.holders(rule, property, value, rows);
    addTerm(Set.of(property.getURI()), any);
    for (int i = 0; i < rows.size(); i++) {
      boolean known = hasItself(any, i) || hasForAll(any, i);
      settled[i] |= known && !hasItself(there, i) && !hasForAll(there, i);
    }
    return settled;
  }

  private void readSettled(Rule.Where by, boolean[] settled) {
    Node property = NodeFactory.createURI(by.property());
    Set<Node> there = population.holders(rule, property, NodeFactory.createURI(by.value()), rows);
    Set<Node> any = population.holders(rule, property, Node.ANY, rows);
    for (int i = 0; i < rows.size(); i++) {
      settled[i] = hasItself(there, i) || !hasItself(any, i) && hasForAll(there, i);
    }
  }

  private void addTerm(Set<String> term, Set<Node> holders) {
    int bit = 1 << terms.size();
    terms.add(term);
    for (int i = 0; i < rows.size(); i++) {
      missing[i] |= hasItself(holders, i) || hasForAll(holders, i) ? 0 : bit;
    }
  }

  private boolean[] flag(List<Hit> hits) {
    boolean[] flagged = new boolean[rows.size()];
    Map<String, Set<String>> groups = new HashMap<>();
    hits.forEach(h -> groups.computeIfAbsent(h.subject(), s -> new HashSet<>()).add(h.group()));
    int expected = groups.values().stream().mapToInt(Set::size).sum();
    Set<String> whole = new HashSet<>();
    int seen = 0;
    for (int i = 0; i < rows.size() && expected > 0; i++) {
      Set<String> own = groups.getOrDefault(rows.subject(i), Set.of());
      if (own.isEmpty()) {
        continue;
      }
      boolean ofWhole = own.contains("");
      boolean ofGroup = rows.groups()[i] != null && own.contains(rows.group(i));
      flagged[i] = ofWhole || ofGroup;
      seen += (ofGroup ? 1 : 0) + (ofWhole && whole.add(rows.subject(i)) ? 1 : 0);
    }
    if (seen < expected) {
      throw new IllegalArgumentException("the rule spoke of somebody whom it does not apply to");
    }
    return flagged;
  }
}
