package org.tual.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.tual.rules.Hit.Evidence;

/** Turns result rows into hits: rows of one subject, group and key become one hit. */
final class HitList {
  private record Id(String subject, String group, String key) implements Comparable<Id> {
    @Override
    public int compareTo(Id other) {
      int order = subject.compareTo(other.subject);
      order = order != 0 ? order : group.compareTo(other.group);
      return order != 0 ? order : key.compareTo(other.key);
    }
  }

  private record Column(Var variable, Node property) {}

  /** Evidence in the order of the header, and within one line of it in the order of nodes. */
  private record Place(int column, String node) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = Integer.compare(column, other.column);
      return order != 0 ? order : node.compareTo(other.node);
    }
  }

  /** What the rows of one hit said. */
  private static final class Collected {
    private final Set<String> details = new TreeSet<>();
    private final Map<Place, Evidence> evidence = new TreeMap<>();
    private Severity severity;
  }

  private final Rule rule;
  private final Severity usual;
  private final Graph snapshot;
  private final List<Column> columns;
  private final Map<Id, Collected> hits = new TreeMap<>();

  HitList(Rule rule, Severity usual, Graph snapshot) {
    this.rule = rule;
    this.usual = usual;
    this.snapshot = snapshot;
    this.columns =
        rule.evidence().stream()
            .map(s -> new Column(Var.alloc(s.variable()), NodeFactory.createURI(s.property())))
            .toList();
  }

  void add(Binding row) {
    Node subject = row.get("subject");
    if (subject == null || !subject.isURI()) {
      throw new IllegalStateException("a row named no subject");
    }
    Id id = new Id(subject.getURI(), text(row.get("group")), text(row.get("key")));
    Collected hit = hits.computeIfAbsent(id, key -> new Collected());
    hit.details.add(text(row.get("detail")));
    Severity severity = severity(row.get("severity"));
    hit.severity = hit.severity == null ? severity : hit.severity.worse(severity);
    for (int i = 0; i < columns.size(); i++) {
      Node node = row.get(columns.get(i).variable());
      Node property = columns.get(i).property();
      if (node != null && node.isURI() && snapshot.contains(node, property, Node.ANY)) {
        Evidence evidence = new Evidence(node.getURI(), property.getURI());
        hit.evidence.put(new Place(i, node.getURI()), evidence);
      }
    }
  }

  private static String text(Node node) {
    if (node == null) {
      return "";
    }
    if (node.isBlank()) {
      throw new IllegalStateException("a row held a node without a name");
    }
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }

  private Severity severity(Node node) {
    if (node == null) {
      return usual;
    }
    return rule.severities().stream()
        .filter(severity -> severity.name().equals(text(node)))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("a row named a severity that the header does not"));
  }

  List<Hit> sorted() {
    List<Hit> list = new ArrayList<>(hits.size());
    hits.forEach(
        (id, hit) ->
            list.add(
                new Hit(
                    id.subject(),
                    id.group(),
                    id.key(),
                    String.join("; ", hit.details),
                    hit.severity,
                    List.copyOf(hit.evidence.values()))));
    return List.copyOf(list);
  }
}
