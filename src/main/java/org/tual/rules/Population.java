package org.tual.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.tual.supplychain.Iris;

/** Who a snapshot speaks of: the members of each class and the workforce groups at each site. */
final class Population {
  private static final Node AT = NodeFactory.createURI(Iris.ont("at"));
  private static final Node COUNTRY = NodeFactory.createURI(Iris.ont("country"));
  private static final Node KIND = NodeFactory.createURI(Iris.ont("groupKind"));
  private static final Node ALL_WORKERS = NodeFactory.createURI(Iris.ont("AllWorkers"));

  /** Below one in so many rows, looking them up costs less than a scan of the property. */
  private static final int FEW = 20;

  private static final Comparator<Node> BY_IRI = Comparator.comparing(Node::getURI);

  private final Graph graph;
  private final Map<Node, List<Node>> groups = new HashMap<>();
  private final Set<Node> allWorkers = new HashSet<>();
  private final Set<Node> countries = new HashSet<>();
  private final Map<List<Object>, Rows> known = new HashMap<>();

  Population(Graph graph) {
    this.graph = graph;
    graph
        .find(Node.ANY, AT, Node.ANY)
        .forEach(
            t -> groups.computeIfAbsent(t.getObject(), s -> new ArrayList<>()).add(t.getSubject()));
    groups.values().forEach(list -> list.sort(BY_IRI));
    graph.find(Node.ANY, COUNTRY, Node.ANY).forEach(t -> countries.add(t.getObject()));
    graph.find(Node.ANY, KIND, ALL_WORKERS).forEach(t -> allWorkers.add(t.getSubject()));
  }

  /**
   * The subjects and groups that a rule could answer for.
   *
   * @param subject the group's site; group is null where the answer is for the whole subject
   * @param all for each row the row of the same subject's all-workers group; -1 where there is none
   */
  record Rows(Node[] subjects, Node[] groups, int[] all) {
    String subject(int i) {
      return subjects[i].getURI();
    }

    String group(int i) {
      return groups[i] == null ? "" : groups[i].getURI();
    }

    int size() {
      return subjects.length;
    }

    /** These rows with only the subjects wanted, found without a look at the others. */
    Rows only(Collection<Node> wanted) {
      List<Node> keptSubjects = new ArrayList<>();
      List<Node> keptGroups = new ArrayList<>();
      List<Integer> keptAll = new ArrayList<>();
      for (Node subject : wanted.stream().sorted(BY_IRI).toList()) {
        int first = first(subject);
        int shift = keptSubjects.size() - first;
        for (int i = first; i < size() && subjects[i].equals(subject); i++) {
          keptSubjects.add(subject);
          keptGroups.add(groups[i]);
          keptAll.add(all[i] < 0 ? -1 : all[i] + shift);
        }
      }
      return new Rows(
          keptSubjects.toArray(Node[]::new),
          keptGroups.toArray(Node[]::new),
          keptAll.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The first row of a subject; rows stand in the order of their subjects. */
    private int first(Node subject) {
      int at = Arrays.binarySearch(subjects, subject, BY_IRI);
      while (at > 0 && subjects[at - 1].equals(subject)) {
        at--;
      }
      return at < 0 ? size() : at;
    }
  }

  Rows rows(Rule rule) {
    return known.computeIfAbsent(
        List.of(rule.applies(), rule.except(), rule.byGroup()),
        key -> rows(members(rule.applies(), rule.except()), rule.byGroup()));
  }

  private List<Node> members(String type, Set<String> except) {
    Set<Node> excluded = new HashSet<>();
    except.forEach(other -> excluded.addAll(instances(other)));
    List<Node> members = new ArrayList<>(instances(type));
    members.removeIf(node -> excluded.contains(node) || !node.isURI());
    members.sort(BY_IRI);
    return members;
  }

  private Set<Node> instances(String type) {
    Set<Node> instances = new HashSet<>();
    graph
        .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type))
        .forEach(t -> instances.add(t.getSubject()));
    return instances;
  }

  private Rows rows(List<Node> members, boolean byGroup) {
    List<Node> subjects = new ArrayList<>(members.size());
    List<Node> rowGroups = new ArrayList<>(members.size());
    int[] all = new int[members.size() + (byGroup ? groupCount() : 0)];
    for (Node member : members) {
      List<Node> own = byGroup ? groups.getOrDefault(member, List.of()) : List.of();
      int first = subjects.size();
      int whole = -1;
      for (int i = 0; i < Math.max(1, own.size()); i++) {
        subjects.add(member);
        rowGroups.add(own.isEmpty() ? null : own.get(i));
        if (!own.isEmpty() && allWorkers.contains(own.get(i))) {
          whole = first + i;
        }
      }
      Arrays.fill(all, first, subjects.size(), whole);
    }
    return new Rows(
        subjects.toArray(Node[]::new),
        rowGroups.toArray(Node[]::new),
        Arrays.copyOf(all, subjects.size()));
  }

  private int groupCount() {
    return groups.values().stream().mapToInt(List::size).sum();
  }

  /**
   * The nodes with a property, the subjects whose country has it, and for rules about whole
   * subjects also the subjects whose groups or members have it.
   *
   * @param value only this value counts; {@code Node.ANY} for any
   * @param rows where these are few, only their subjects and groups are looked at
   */
  Set<Node> holders(Rule rule, Node property, Node value, Rows rows) {
    return rows.size() * FEW < rows(rule).size()
        ? among(rule, property, value, rows)
        : everywhere(rule, property, value);
  }

  private Set<Node> among(Rule rule, Node property, Node value, Rows rows) {
    Set<Node> holders = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      Node group = rows.groups()[i];
      if (group != null && holds(group, property, value)) {
        holders.add(group);
      }
      if (!holders.contains(rows.subjects()[i]) && answers(rule, rows, i, property, value)) {
        holders.add(rows.subjects()[i]);
      }
    }
    return holders;
  }

  private boolean answers(Rule rule, Rows rows, int i, Node property, Node value) {
    Node subject = rows.subjects()[i];
    boolean byGroups =
        !rule.byGroup()
            && groups.getOrDefault(subject, List.of()).stream()
                .anyMatch(group -> holds(group, property, value));
    return holds(subject, property, value)
        || byGroups
        || graph.find(subject, COUNTRY, Node.ANY).toList().stream()
            .anyMatch(t -> holds(t.getObject(), property, value))
        || rule.members().stream()
            .flatMap(leads -> graph.stream(Node.ANY, NodeFactory.createURI(leads), subject))
            .anyMatch(t -> holds(t.getSubject(), property, value));
  }

  private boolean holds(Node node, Node property, Node value) {
    return graph.contains(node, property, value);
  }

  private Set<Node> everywhere(Rule rule, Node property, Node value) {
    Set<Node> holders = new HashSet<>();
    graph.find(Node.ANY, property, value).mapWith(Triple::getSubject).forEach(holders::add);
    if (holders.isEmpty()) {
      return holders;
    }
    if (countries.stream().anyMatch(holders::contains)) {
      lift(holders, COUNTRY);
    }
    if (!rule.byGroup()) {
      groups.forEach((site, own) -> lift(holders, site, own));
    }
    rule.members().ifPresent(leads -> liftMembers(holders, NodeFactory.createURI(leads)));
    return holders;
  }

  private static void lift(Set<Node> holders, Node site, List<Node> own) {
    if (own.stream().anyMatch(holders::contains)) {
      holders.add(site);
    }
  }

  private void lift(Set<Node> holders, Node leads) {
    List<Node> lifted = new ArrayList<>();
    graph
        .find(Node.ANY, leads, Node.ANY)
        .filterKeep(t -> holders.contains(t.getObject()))
        .forEach(t -> lifted.add(t.getSubject()));
    holders.addAll(lifted);
  }

  private void liftMembers(Set<Node> holders, Node leads) {
    List<Node> lifted = new ArrayList<>();
    graph
        .find(Node.ANY, leads, Node.ANY)
        .filterKeep(t -> holders.contains(t.getSubject()))
        .forEach(t -> lifted.add(t.getObject()));
    holders.addAll(lifted);
  }
}
