package org.tual.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.SiteKey;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * Which mentions are the same thing, and what that thing is called. Mentions that share a key are
 * the same; a name without country or city joins the only place that has the name, and stays alone
 * where several have it. Pure: the order of the lists is no matter.
 */
public final class Identity {
  private final Statements statements;
  private final Map<String, Integer> keyIds = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final UnionFind sets = new UnionFind();
  private final int[] nodeOf;
  private final List<String> iris = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<String, Integer> nodeByIri = new HashMap<>();
  private final Map<Integer, List<String>> aliases = new HashMap<>();
  private final List<String> ambiguous = new ArrayList<>();

  private Identity(Statements statements) {
    this.statements = statements;
    this.nodeOf = new int[statements.mentions()];
    Arrays.fill(nodeOf, -1);
  }

  /**
   * Resolves all mentions.
   *
   * @param registry keys known from earlier; keys seen now are added to it
   * @param judgements merges that people decided
   */
  public static Identity resolve(
      Statements statements, Registry registry, List<Judgement> judgements) {
    Identity identity = new Identity(statements);
    identity.joinSharedKeys();
    identity.joinLooseNames();
    identity.nameThings(registry, judgements);
    identity.nameDependents();
    return identity;
  }

  private static String label(Kind kind, String key) {
    return kind.path() + " " + key;
  }

  private int keyId(String label) {
    Integer id = keyIds.get(label);
    if (id == null) {
      id = sets.add();
      keyIds.put(label, id);
      keys.add(label);
    }
    return id;
  }

  private void joinSharedKeys() {
    VendorNumbers numbers = VendorNumbers.of(statements);
    PlaceNames places = PlaceNames.of(statements);
    for (int mention = 0; mention < statements.mentions(); mention++) {
      Kind kind = statements.kind(mention);
      int first = -1;
      for (String key : statements.keys(mention)) {
        boolean alone = numbers.joinsNothing(key) || places.joinsNothing(kind, key);
        if (alone && first >= 0) {
          continue;
        }
        int id = keyId(label(kind, key));
        if (first < 0) {
          first = id;
        } else {
          sets.union(first, id);
        }
      }
      nodeOf[mention] = first;
    }
    ambiguous.addAll(numbers.ambiguous());
  }

  /** Joins a name without country or city to the one place that has the name. */
  private void joinLooseNames() {
    Map<String, List<SiteKey>> byName = new HashMap<>();
    for (String label : keys) {
      SiteKey key = SiteKey.parse(label.substring(label.indexOf(' ') + 1));
      if (key != null) {
        String kind = label.substring(0, label.indexOf(' ') + 1);
        byName.computeIfAbsent(kind + key.name(), name -> new ArrayList<>()).add(key);
      }
    }
    for (Map.Entry<String, List<SiteKey>> entry : byName.entrySet()) {
      if (entry.getValue().size() > 1) {
        String kind = entry.getKey().substring(0, entry.getKey().indexOf(' ') + 1);
        joinVariants(kind, entry.getValue());
      }
    }
  }

  /** The more telling of the loose names first, so that the least telling sees what they joined. */
  private void joinVariants(String kind, List<SiteKey> variants) {
    variants.sort(
        Comparator.comparing((SiteKey key) -> key.country().isEmpty())
            .thenComparing(key -> key.city().isEmpty())
            .thenComparing(SiteKey::toString));
    for (SiteKey loose : variants) {
      TreeSet<Integer> candidates = new TreeSet<>();
      for (SiteKey other : variants) {
        if (!other.equals(loose) && loose.looserThan(other)) {
          candidates.add(sets.find(keyIds.get(kind + other)));
        }
      }
      if (candidates.size() == 1) {
        sets.union(keyIds.get(kind + loose), candidates.first());
      } else if (candidates.size() > 1 && loose.country().isEmpty()) {
        ambiguous.add(loose.name());
      }
    }
  }

  private void nameThings(Registry registry, List<Judgement> judgements) {
    Map<Integer, List<String>> members = new HashMap<>();
    for (int id = 0; id < keys.size(); id++) {
      members.computeIfAbsent(sets.find(id), root -> new ArrayList<>()).add(keys.get(id));
    }
    Map<String, String> canonical = Merges.canonical(judgements);
    int now = registry.next();
    Map<Integer, Integer> nodeOfRoot = new HashMap<>();
    List<Integer> roots = new ArrayList<>(members.keySet());
    roots.sort((a, b) -> smallest(members.get(a)).compareTo(smallest(members.get(b))));
    for (int root : roots) {
      Naming naming = Naming.of(members.get(root), registry);
      String iri = canonical.getOrDefault(naming.iri(), naming.iri());
      Integer node = nodeByIri.get(iri);
      if (node == null) {
        node = addNode(iri, naming.kind());
      }
      nodeOfRoot.put(root, node);
      for (String key : members.get(root)) {
        registry.put(key, naming.iri(), now);
      }
      for (String alias : naming.aliases(iri)) {
        aliases.computeIfAbsent(node, n -> new ArrayList<>()).add(alias);
      }
    }
    for (int mention = 0; mention < nodeOf.length; mention++) {
      if (nodeOf[mention] >= 0) {
        nodeOf[mention] = nodeOfRoot.get(sets.find(nodeOf[mention]));
      }
    }
  }

  private static String smallest(List<String> labels) {
    String least = labels.get(0);
    for (String label : labels) {
      if (label.compareTo(least) < 0) {
        least = label;
      }
    }
    return least;
  }

  /** Groups and links have no name of their own: they are called after what they belong to. */
  private void nameDependents() {
    int groupProperty = statements.propertyId("tual:groupKind");
    Map<Integer, String> groupKinds = new HashMap<>();
    for (int claim = 0; claim < statements.claims(); claim++) {
      if (statements.propertyId(claim) == groupProperty
          && statements.value(claim) instanceof Value.Term term) {
        groupKinds.put(statements.subject(claim), Iris.localName(term.iri()));
      }
    }
    for (int mention = 0; mention < nodeOf.length; mention++) {
      Kind kind = statements.kind(mention);
      if (kind == Kind.GROUP) {
        String site = iris.get(nodeOf[statements.owner(mention)]);
        nodeOf[mention] =
            node(site + "/" + groupKinds.getOrDefault(mention, "AllWorkers"), Kind.GROUP);
      } else if (kind == Kind.LINK) {
        String from = iris.get(nodeOf[statements.owner(mention)]);
        String to = iris.get(nodeOf[statements.target(mention)]);
        nodeOf[mention] = node(Iris.ID + "link/" + Naming.hash(from + " " + to), Kind.LINK);
      }
    }
  }

  private int node(String iri, Kind kind) {
    Integer node = nodeByIri.get(iri);
    return node == null ? addNode(iri, kind) : node;
  }

  private int addNode(String iri, Kind kind) {
    iris.add(iri);
    kinds.add(kind);
    nodeByIri.put(iri, iris.size() - 1);
    return iris.size() - 1;
  }

  /**
   * Adds a thing that no list mentions, such as the buyer; returns the known one where there is
   * one.
   */
  int ensure(String iri, Kind kind) {
    return node(iri, kind);
  }

  /** The thing that a mention is about, or -1 where it had no key. */
  public int node(int mention) {
    return nodeOf[mention];
  }

  /** The thing with this IRI, or -1. */
  public int node(String iri) {
    return nodeByIri.getOrDefault(iri, -1);
  }

  public int nodes() {
    return iris.size();
  }

  public String iri(int node) {
    return iris.get(node);
  }

  public Kind kind(int node) {
    return kinds.get(node);
  }

  /** IRIs under which decisions on this thing may have been taken earlier. */
  public List<String> aliases(int node) {
    return aliases.getOrDefault(node, List.of());
  }

  /** Names and numbers that several things share and that therefore joined nothing. */
  public List<String> ambiguous() {
    return ambiguous;
  }
}
