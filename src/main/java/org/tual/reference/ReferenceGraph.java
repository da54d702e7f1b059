package org.tual.reference;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.tual.supplychain.Folding;
import org.tual.supplychain.Iris;

/**
 * The facts of the lists as the rules read them ({@code docs/model.md}), for one day. Country-level
 * facts are context: no fact here is about a site or a person.
 */
public final class ReferenceGraph {
  private static final Map<String, String> TIERS =
      Map.of(
          "1", "TipTier1",
          "2", "TipTier2",
          "2WL", "TipTier2WatchList",
          "3", "TipTier3",
          "special", "TipSpecialCase");

  private static final Map<String, String> LIST_OF =
      Map.ofEntries(
          Map.entry("tipRanking", "tip-rankings"),
          Map.entry("tipRankingBasis", "tip-rankings"),
          Map.entry("flagOfConvenience", "flags-of-convenience"),
          Map.entry("ratified", "ilo-ratifications"),
          Map.entry("notRatifiedAsOf", "ilo-ratifications"),
          Map.entry("listedFor", "dol-goods"),
          Map.entry("orderedAgainst", "cbp-orders"),
          Map.entry("prioritySector", "uflpa-priority-sectors"),
          Map.entry("prevalence", "country-prevalence"),
          Map.entry("placeWord", "xinjiang-places"));

  private static final Node YES = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private final Graph graph;
  private final ReferenceLists lists;
  private final LocalDate asOf;

  private ReferenceGraph(Graph graph, ReferenceLists lists, LocalDate asOf) {
    this.graph = graph;
    this.lists = lists;
    this.asOf = asOf;
  }

  /** Adds the facts of the newest editions not after the given day to the graph. */
  public static void addTo(Graph graph, ReferenceLists lists, LocalDate asOf) {
    ReferenceGraph facts = new ReferenceGraph(graph, lists, asOf);
    facts.countries();
    facts.list("flags-of-convenience").ifPresent(facts::flags);
    facts.list("ilo-ratifications").ifPresent(facts::ratifications);
    facts.list("country-prevalence").ifPresent(facts::prevalence);
    facts.list("dol-goods").ifPresent(facts::goodsListings);
    facts.list("cbp-orders").ifPresent(facts::orders);
    facts.list("uflpa-priority-sectors").ifPresent(facts::prioritySectors);
    facts.list("xinjiang-places").ifPresent(facts::places);
    facts.names();
  }

  /** The list whose facts this property states, for pointing from a finding to its source. */
  public static Optional<String> listOf(String propertyIri) {
    return Optional.ofNullable(LIST_OF.get(Iris.localName(propertyIri)));
  }

  private Optional<ReferenceList> list(String id) {
    return lists.newest(id, asOf);
  }

  private void countries() {
    Optional<TipRankings> rankings = list("tip-rankings").map(list -> new TipRankings(list, asOf));
    for (Country country : Countries.shipped().all()) {
      Node node = iri(country.iri());
      add(node, RDF.type.asNode(), tual("Country"));
      add(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(country.name(), "en"));
      rankings.flatMap(all -> all.of(country.alpha2())).ifPresent(ranking -> rank(node, ranking));
    }
  }

  private void rank(Node country, TipRankings.Ranking ranking) {
    add(country, tual("tipRanking"), tual(TIERS.get(ranking.ranking())));
    add(country, tual("tipRankingBasis"), text(ranking.words()));
  }

  private void flags(ReferenceList list) {
    for (Map<String, String> row : list.rows()) {
      if (row.get("register").equals("flag") && row.get("since").compareTo(asOf.toString()) <= 0) {
        add(country(row), tual("flagOfConvenience"), YES);
      }
    }
  }

  private void ratifications(ReferenceList list) {
    for (Map<String, String> row : list.rows()) {
      boolean not = row.get("state").equals("not ratified");
      Node treaty = iri(Iris.REF + "treaty/" + row.get("treaty"));
      add(country(row), tual(not ? "notRatifiedAsOf" : "ratified"), treaty);
    }
  }

  private void prevalence(ReferenceList list) {
    for (Map<String, String> row : list.rows()) {
      String figure = row.get("prevalencePer1000");
      Node value = NodeFactory.createLiteralDT(figure, XSDDatatype.XSDdecimal);
      add(country(row), tual("prevalence"), value);
    }
  }

  private void goodsListings(ReferenceList list) {
    for (Map<String, String> row : list.rows()) {
      String base = Iris.REF + "list/dol-goods/" + list.manifest().date() + "/";
      Node listing =
          iri(
              base
                  + row.get("country")
                  + "/"
                  + Folding.loose(row.get("listedAs")).replace(' ', '-'));
      add(listing, RDF.type.asNode(), tual("GoodsListing"));
      Node good = iri(Iris.good(row.get("good")));
      add(listing, tual("listedGood"), good);
      add(listing, tual("listedCountry"), country(row));
      if (row.get("forcedLabour").equals("yes")) {
        add(good, tual("raisedRisk"), YES);
      }
      add(listing, tual("onList"), iri(Iris.REF + "list/dol-goods"));
      listedFor(listing, row, "forcedLabour", "forced labour");
      listedFor(listing, row, "forcedChildLabour", "forced child labour");
      listedFor(listing, row, "childLabour", "child labour");
      if (!row.get("inputFrom").isEmpty()) {
        add(listing, tual("listedFor"), text("input made with forced or child labour"));
      }
    }
  }

  private void listedFor(Node listing, Map<String, String> row, String column, String words) {
    if (row.get(column).equals("yes")) {
      add(listing, tual("listedFor"), text(words));
    }
  }

  private void orders(ReferenceList list) {
    for (Map<String, String> row : list.rows()) {
      boolean known = !row.get("good").isEmpty() && !row.get("country").isEmpty();
      if (known && row.get("since").compareTo(asOf.toString()) <= 0) {
        Node order =
            iri(Iris.REF + "list/cbp-orders/" + row.get("country") + "-" + row.get("good"));
        add(order, RDF.type.asNode(), tual("OrderListing"));
        add(order, tual("listedGood"), iri(Iris.good(row.get("good"))));
        add(order, tual("listedCountry"), country(row));
        add(order, tual("onList"), iri(Iris.REF + "list/cbp-orders"));
        add(order, tual("orderedAgainst"), text(row.get("merchandise")));
      }
    }
  }

  private void prioritySectors(ReferenceList list) {
    for (Good good : Goods.shipped().all()) {
      Node node = iri(good.iri());
      add(node, RDF.type.asNode(), tual("Good"));
      add(node, RDFS.label.asNode(), NodeFactory.createLiteralLang(good.label(), "en"));
      for (Map<String, String> row : list.rows()) {
        boolean begun = row.get("since").compareTo(asOf.toString()) <= 0;
        if (begun && row.get("sector").equals(good.uflpaSector())) {
          add(node, tual("prioritySector"), text(row.get("label")));
          add(node, tual("raisedRisk"), YES);
        }
      }
    }
  }

  private void places(ReferenceList list) {
    Places.of(list)
        .names()
        .forEach(
            (name, spellings) -> {
              Node place = iri(Iris.REF + "place/" + name.replace(' ', '-'));
              add(place, RDF.type.asNode(), tual("XinjiangPlace"));
              spellings.forEach(spelling -> add(place, tual("placeWord"), text(word(spelling))));
            });
  }

  /** Latin words stand between blanks, so that no other word ends or goes on like them. */
  private static String word(String spelling) {
    return Character.UnicodeScript.of(spelling.codePointAt(0)) == Character.UnicodeScript.HAN
        ? spelling
        : " " + spelling + " ";
  }

  private void names() {
    for (ListedNames.Entry entry : new ListedNames(lists, asOf).entries()) {
      Node node = iri(entry.iri());
      add(node, RDF.type.asNode(), tual("ListedName"));
      add(node, tual("name"), text(entry.name()));
      add(node, tual("onList"), iri(entry.listIri()));
    }
  }

  private Node country(Map<String, String> row) {
    return iri(Iris.country(row.get("country")));
  }

  private void add(Node subject, Node property, Node value) {
    graph.add(subject, property, value);
  }

  private static Node tual(String localName) {
    return iri(Iris.ont(localName));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
