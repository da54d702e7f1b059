package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.tual.supplychain.Iris;

class ReferenceGraphTest {
  private final Graph now = graph("2026-11-23");

  @Test
  void statesTheNewestRankingAndWhereItComesFrom() {
    assertThat(values(now, Iris.country("KH"), "tipRanking")).containsExactly(Iris.ont("TipTier3"));
    assertThat(values(now, Iris.country("KH"), "tipRankingBasis"))
        .containsExactly("Trafficking in Persons report 2025, as stated");
  }

  @Test
  void fallsBackToAnEarlierTierOneOrTwoAndSaysSo() {
    assertThat(values(now, Iris.country("DE"), "tipRanking")).hasSize(1);
    assertThat(values(now, Iris.country("DE"), "tipRankingBasis").get(0))
        .contains("the list here for 2025 does not name it");
  }

  @Test
  void neverFallsBackToAWatchListThatACountryHasLeft() {
    // On the watch list of 2022 and on no list of 2023 that is complete but Tier 1 or 2.
    ReferenceList list =
        ReferenceLists.shipped()
            .newest("tip-rankings", LocalDate.parse("2026-11-23"))
            .orElseThrow();
    TipRankings rankings = new TipRankings(list, LocalDate.parse("2026-11-23"));
    for (Country country : Countries.shipped().all()) {
      rankings
          .of(country.alpha2())
          .filter(ranking -> ranking.ranking().equals("2WL") || ranking.ranking().equals("3"))
          .ifPresent(ranking -> assertThat(ranking.year()).as(country.name()).isEqualTo(2025));
    }
  }

  @Test
  void knowsOnlyWhatWasPublishedOnTheDay() {
    assertThat(values(graph("2025-09-28"), Iris.country("ZA"), "tipRankingBasis").get(0))
        .contains("2024");
    assertThat(values(graph("2005-01-01"), Iris.country("ZA"), "tipRanking")).isEmpty();
  }

  @Test
  void listsGoodsWithTheirCountriesAndReasons() {
    Node listing = NodeFactory.createURI(Iris.REF + "list/dol-goods/2022-09-28/TH/fish");
    assertThat(values(now, listing.getURI(), "listedGood")).containsExactly(Iris.good("fish"));
    assertThat(values(now, listing.getURI(), "listedCountry")).containsExactly(Iris.country("TH"));
    assertThat(values(now, listing.getURI(), "listedFor")).contains("forced labour");
    assertThat(instances(now, "GoodsListing")).isEqualTo(467);
    assertThat(instances(graph("2022-01-01"), "GoodsListing")).isZero();
  }

  @Test
  void countsNoConventionAsNotRatifiedThatWasRatifiedSoonAfter() {
    String china = Iris.country("CN");
    assertThat(values(now, china, "ratified"))
        .contains(Iris.REF + "treaty/C029", Iris.REF + "treaty/C105");
    assertThat(values(now, china, "notRatifiedAsOf"))
        .doesNotContain(Iris.REF + "treaty/C029", Iris.REF + "treaty/C105");
    assertThat(values(now, Iris.country("US"), "notRatifiedAsOf"))
        .contains(Iris.REF + "treaty/C029");
    assertThat(values(now, Iris.country("TW"), "notRatifiedAsOf")).isEmpty();
  }

  @Test
  void marksFlagsOfConvenienceButNotCountriesWithOnlyASecondRegister() {
    assertThat(values(now, Iris.country("PA"), "flagOfConvenience")).containsExactly("true");
    assertThat(values(now, Iris.country("DE"), "flagOfConvenience")).isEmpty();
    assertThat(values(now, Iris.country("GA"), "flagOfConvenience")).containsExactly("true");
    assertThat(values(graph("2020-01-01"), Iris.country("GA"), "flagOfConvenience")).isEmpty();
  }

  @Test
  void datesPrioritySectors() {
    assertThat(values(now, Iris.good("steel"), "prioritySector")).containsExactly("Steel");
    assertThat(values(graph("2025-08-18"), Iris.good("steel"), "prioritySector")).isEmpty();
    assertThat(values(now, Iris.good("coffee"), "prioritySector")).isEmpty();
    assertThat(values(now, Iris.good("steel"), "raisedRisk")).containsExactly("true");
  }

  @Test
  void addsPlacesAndListedNames() {
    assertThat(values(now, Iris.REF + "place/urumqi", "placeWord"))
        .containsExactlyInAnyOrder(" urumqi ", " ürümqi ");
    assertThat(values(now, Iris.REF + "place/hami", "placeWord")).isEmpty();
    assertThat(instances(now, "ListedName")).isGreaterThan(130);
  }

  @Test
  void hasNoPrevalenceSinceThatListIsNotShipped() {
    assertThat(now.contains(Node.ANY, tual("prevalence"), Node.ANY)).isFalse();
  }

  @Test
  void namesTheListBehindAProperty() {
    assertThat(ReferenceGraph.listOf(Iris.ont("tipRanking"))).contains("tip-rankings");
    assertThat(ReferenceGraph.listOf(Iris.ont("monthlyWage"))).isEmpty();
  }

  private static Graph graph(String asOf) {
    Graph graph = GraphFactory.createDefaultGraph();
    ReferenceGraph.addTo(graph, ReferenceLists.shipped(), LocalDate.parse(asOf));
    return graph;
  }

  private static List<String> values(Graph graph, String subject, String property) {
    return graph
        .find(NodeFactory.createURI(subject), tual(property), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .mapWith(node -> node.isURI() ? node.getURI() : node.getLiteralLexicalForm())
        .toList();
  }

  private static int instances(Graph graph, String type) {
    return graph.find(Node.ANY, RDF.type.asNode(), tual(type)).toList().size();
  }

  private static Node tual(String localName) {
    return NodeFactory.createURI(Iris.ont(localName));
  }
}
