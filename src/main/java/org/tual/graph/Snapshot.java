package org.tual.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tual.supplychain.Kind;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * One flat graph of effective facts, and the way back from each fact to its cells. Built once for
 * an assessment; what is written to the graph later (exposure) is a derived fact too.
 */
public final class Snapshot {
  /** Properties of which a thing may have several values at once. */
  private static final Set<String> SEVERAL =
      Set.of(
          "tual:productText",
          "tual:sectorText",
          "tual:process",
          "tual:hsCode",
          "tual:chargedItems",
          "tual:controlledNeeds",
          "tual:recruiter",
          "tual:ownedBy",
          "tual:originCountryOfWorkers",
          "tual:noAnswerTo",
          "tual:refusedAnswerTo");

  /** Properties that no rule reads; they stay in the columns. */
  private static final Set<String> COLUMNS_ONLY =
      Set.of(
          "tual:listed",
          "tual:mentionedAs",
          "tual:latitude",
          "tual:longitude",
          "tual:position",
          "tual:annualSpend",
          "tual:vendorNumber",
          "tual:quantity",
          "tual:linkStatus");

  private static final int SHOWN_LOTS = 10;
  private static final Set<String> COUNTS =
      Set.of("tual:groupKind", "tual:headcount", "tual:headcountFemale");

  private final Facts facts;
  private final Network network;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Terms terms = new Terms();
  private final Node[] nodes;
  private PlaceFacts places;

  /** Writes the effective facts; derivations and lists are added by {@link Derivations}. */
  public Snapshot(Facts facts, Network network) {
    this.facts = facts;
    this.network = network;
    this.nodes = new Node[facts.identity().nodes()];
    writeTypes();
    facts.forEach(this::writeFact);
    writeStructure();
  }

  private void writeTypes() {
    Identity identity = facts.identity();
    for (int node = 0; node < identity.nodes(); node++) {
      switch (identity.kind(node)) {
        case PARTY -> type(node, "tual:Party");
        case RECRUITER -> type(node, "tual:Recruiter");
        case GROUP -> type(node, "tual:WorkforceGroup");
        case LOT -> type(node, "tual:Lot");
        default -> {}
      }
    }
    BitSet suppliers = network.suppliers();
    for (int site = suppliers.nextSetBit(0); site >= 0; site = suppliers.nextSetBit(site + 1)) {
      type(site, "tual:Site");
    }
  }

  private void writeFact(int node, String property, int claim) {
    if (COLUMNS_ONLY.contains(property)
        || unconfirmed(property, claim)
        || facts.identity().kind(node) == Kind.PLACE) {
      return;
    }
    if (SEVERAL.contains(property)) {
      for (Value value : facts.values(node, property)) {
        write(node, property, value);
      }
    } else {
      write(node, property, facts.statements().value(claim));
    }
  }

  /**
   * That workers confirmed something counts only if they, or somebody who asked them, say so; cases
   * of the employer's own channel only if no one from another channel says it.
   */
  private boolean unconfirmed(String property, int claim) {
    Statements statements = facts.statements();
    if (new Effective(statements, null).ofAnotherChannel(property, claim)) {
      return true;
    }
    return property.equals("tual:wageConfirmedByWorkers")
        && statements.value(claim).equals(new Value.YesNo(true))
        && !statements.context(statements.subject(claim)).source().independent();
  }

  private void write(int node, String property, Value value) {
    Node object = object(value);
    if (object != null) {
      graph.add(Triple.create(node(node), terms.name(property), object));
    }
  }

  private Node object(Value value) {
    if (value instanceof Value.Ref ref) {
      int target = facts.identity().node(ref.mention());
      return target < 0 ? null : node(target);
    }
    return terms.of(value);
  }

  private void writeStructure() {
    BitSet suppliers = network.suppliers();
    for (int site = suppliers.nextSetBit(0); site >= 0; site = suppliers.nextSetBit(site + 1)) {
      for (int group : askedGroups(site)) {
        add(group, "tual:at", node(site));
      }
      for (int lot : facts.lots(site)) {
        add(lot, "tual:landedBy", node(site));
      }
    }
    for (SupplyLink link : network.links()) {
      if (link.node() >= 0) {
        type(link.node(), "tual:Supply");
        add(link.node(), "tual:from", node(link.from()));
        add(link.node(), "tual:to", node(link.to()));
        add(link.node(), "tual:linkStatus", terms.name("tual:" + link.status()));
      }
      if (link.from() != link.to()) {
        add(link.from(), "tual:suppliesTo", node(link.to()));
      }
    }
  }

  /**
   * The groups that some row says more of than their number. A headcount by group is no question
   * asked of that group, so it stands beside the others only where nothing more is known of any.
   */
  private List<Integer> askedGroups(int site) {
    List<Integer> groups = facts.groups(site);
    List<Integer> asked = new ArrayList<>();
    for (int group : groups) {
      if (facts.hasMoreThan(group, COUNTS)) {
        asked.add(group);
      }
    }
    return asked.isEmpty() ? groups : asked;
  }

  /** Takes what is known of places; {@link PlaceFacts} writes it, since it can be too old. */
  void places(PlaceFacts known) {
    this.places = known;
  }

  /** Adds a type. */
  void type(int node, String type) {
    add(node, "rdf:type", terms.name(type));
  }

  /** Adds a fact. */
  public void add(int node, String property, Node object) {
    Node predicate =
        property.equals("rdf:type")
            ? org.apache.jena.vocabulary.RDF.type.asNode()
            : terms.name(property);
    graph.add(Triple.create(node(node), predicate, object));
  }

  public Graph graph() {
    return graph;
  }

  public Facts facts() {
    return facts;
  }

  public Network network() {
    return network;
  }

  public Terms terms() {
    return terms;
  }

  /** The graph node of a thing. */
  public Node node(int node) {
    if (nodes[node] == null) {
      nodes[node] = NodeFactory.createURI(facts.identity().iri(node));
    }
    return nodes[node];
  }

  /** The claims behind a fact; facts of a site's groups stand in for the site's and the reverse. */
  public List<Citation> cite(String iri, String property) {
    Identity identity = facts.identity();
    int node = identity.node(iri);
    if (node < 0) {
      String list = ListFacts.listOf(property);
      return list == null ? List.of() : List.of(new Citation(property, -1, list, false));
    }
    List<Citation> cited = citeHere(node, property);
    if (!cited.isEmpty()) {
      return cited;
    }
    if (identity.kind(node) == Kind.SITE) {
      for (int group : facts.groups(node)) {
        cited = citeHere(group, property);
        if (!cited.isEmpty()) {
          return cited;
        }
      }
    } else if (identity.kind(node) == Kind.GROUP) {
      int site = identity.node(iri.substring(0, iri.lastIndexOf('/')));
      return site < 0 ? List.of() : citeHere(site, property);
    }
    return List.of();
  }

  private List<Citation> citeHere(int node, String property) {
    List<Citation> found = new ArrayList<>(citations(node, property));
    if (!found.isEmpty()) {
      return found;
    }
    if (places != null && (property.startsWith("tual:place") || property.equals("tual:inPlace"))) {
      return places.cite(node, property);
    }
    if (property.equals("tual:auditSignsRecorded")) {
      for (int claim : new AuditSigns(facts).of(node).orElse(List.of())) {
        String sign = facts.statements().propertyName(facts.statements().propertyId(claim));
        found.add(new Citation(sign, claim, null, false));
      }
      return found;
    }
    if (property.startsWith("tual:lots")) {
      for (int lot : facts.lots(node)) {
        found.addAll(citations(lot, "tual:document"));
        if (facts.claims(lot, "tual:document").isEmpty()) {
          found.addAll(citations(lot, "tual:lotNumber"));
        }
      }
      return found.size() > SHOWN_LOTS ? found.subList(0, SHOWN_LOTS) : found;
    }
    String iri = facts.identity().iri(node);
    for (String source : ListFacts.derivedFrom(property)) {
      found.addAll(cite(iri, source));
    }
    String list = ListFacts.listOf(property);
    if (list != null && !found.isEmpty()) {
      found.add(new Citation(property, -1, list, false));
    }
    return found;
  }

  /** Citations of the claims of one fact: the effective one, and those that contradict it. */
  List<Citation> citations(int node, String property) {
    Statements statements = facts.statements();
    List<Integer> claims = facts.claims(node, property);
    boolean contradicted = facts.contradicted(node, property);
    boolean several = SEVERAL.contains(property);
    List<Citation> found = new ArrayList<>();
    for (int claim : claims) {
      boolean same = statements.value(claim).equals(statements.value(claims.get(0)));
      if (found.isEmpty() || several || (contradicted && !same)) {
        found.add(new Citation(property, claim, null, contradicted));
      }
    }
    return found;
  }
}
