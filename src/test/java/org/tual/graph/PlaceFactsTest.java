package org.tual.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.tual.supplychain.Context;
import org.tual.supplychain.Grade;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.NameKey;
import org.tual.supplychain.SiteKey;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.Value;

class PlaceFactsTest {
  private static final LocalDate SINCE = Lists.DAY.minusMonths(24);
  private static final LocalDate VERIFIED_SINCE = Lists.DAY.minusMonths(12);
  private static final Value INDONESIA = new Value.Term(Iris.country("ID"));
  private static final Value COMMONLY = Lists.term("Commonly");
  private static final Value NOT_HEARD_OF = Lists.term("NotHeardOf");

  private final Lists lists = new Lists();
  private final int site = lists.site("Gudang Contoh", "ID", "Tual Fiktif");

  private static Context partner(LocalDate day) {
    return Lists.said(SourceClass.PARTNER, Grade.OBSERVED, day);
  }

  private int place(Context context, String name, String code) {
    int place = lists.statements.mention(Kind.PLACE, context, 2);
    if (!code.isEmpty()) {
      lists.statements.key(place, SiteKey.identifier("unlocode", code));
      lists.claim(place, "tual:unlocode", new Value.Text(code));
    }
    lists.statements.key(place, new SiteKey(NameKey.of(name), "ID", "").toString());
    lists.claim(place, "tual:name", new Value.Text(name));
    lists.claim(place, "tual:country", INDONESIA);
    return place;
  }

  private int port(LocalDate day) {
    return place(partner(day), "Tual Fiktif", "");
  }

  private void standsIn(String town) {
    lists.claim(site, "tual:city", new Value.Text(town));
    lists.claim(site, "tual:country", INDONESIA);
  }

  private Snapshot snapshot() {
    Facts facts = new Facts(lists.statements, lists.identity());
    Snapshot snapshot = new Snapshot(facts, new Network(facts, "Contoh Buyer"));
    new Derivations(snapshot, Lists.DAY, Rates.none(), SINCE, VERIFIED_SINCE).run();
    return snapshot;
  }

  private List<String> ofSite(Snapshot snapshot, String property) {
    Node subject = snapshot.node(snapshot.facts().identity().node(site));
    return snapshot
        .graph()
        .find(subject, NodeFactory.createURI(Iris.ont(property)), Node.ANY)
        .mapWith(triple -> triple.getObject())
        .mapWith(
            node -> node.isURI() ? Iris.localName(node.getURI()) : node.getLiteralLexicalForm())
        .toList();
  }

  private List<String> documentsHeld() {
    return ofSite(snapshot(), "placeDocumentsHeld");
  }

  @Test
  void aSiteHasWhatIsSaidOfThePlaceThatItsListNamesUnderNamesOfItsOwn() {
    standsIn("TUAL FIKTIF");
    lists.claim(port(Lists.DAY.minusMonths(2)), "tual:placeDocumentsHeld", COMMONLY);
    Snapshot snapshot = snapshot();
    assertThat(ofSite(snapshot, "placeDocumentsHeld")).containsExactly("Commonly");
    assertThat(ofSite(snapshot, "documentsHeldBy")).isEmpty();
    String id = snapshot.facts().identity().iri(snapshot.facts().identity().node(site));
    assertThat(snapshot.cite(id, "tual:placeDocumentsHeld")).hasSize(1);
    assertThat(snapshot.cite(id, "tual:inPlace"))
        .extracting(Citation::property)
        .containsExactly("tual:city", "tual:country");
  }

  @Test
  void aTownWithoutItsCountryOrInAnotherOneIsNoPlace() {
    lists.claim(port(Lists.DAY), "tual:placeDocumentsHeld", COMMONLY);
    lists.claim(site, "tual:city", new Value.Text("Tual Fiktif"));
    assertThat(documentsHeld()).isEmpty();
    lists.claim(site, "tual:country", new Value.Term(Iris.country("MY")));
    assertThat(documentsHeld()).isEmpty();
  }

  @Test
  void whereTwoTownsHaveTheNameNothingIsKnownUnlessTheCodeIsThere() {
    standsIn("Sungai Contoh");
    lists.claim(
        place(partner(Lists.DAY), "Sungai Contoh", "IDZZ7"),
        "tual:placeDocumentsHeld",
        NOT_HEARD_OF);
    lists.claim(
        place(partner(Lists.DAY), "Sungai Contoh", "IDZZ8"), "tual:placeDocumentsHeld", COMMONLY);
    assertThat(documentsHeld()).isEmpty();
    lists.claim(site, "tual:unlocode", new Value.Text("IDZZ8"));
    assertThat(documentsHeld()).containsExactly("Commonly");
  }

  @Test
  void aTownOfTheSameNameWithAnotherCodeThanTheSiteIsNotItsPlace() {
    standsIn("Tual Fiktif");
    lists.claim(site, "tual:unlocode", new Value.Text("IDZZ7"));
    lists.claim(
        place(partner(Lists.DAY), "Tual Fiktif", "IDZZ9"), "tual:placeDocumentsHeld", COMMONLY);
    assertThat(documentsHeld()).isEmpty();
  }

  @Test
  void aVesselIsWhereItLandsAndNotWhereItsOfficeStands() {
    standsIn("Sungai Contoh");
    lists.claim(
        place(partner(Lists.DAY), "Sungai Contoh", ""), "tual:placeDocumentsHeld", NOT_HEARD_OF);
    lists.claim(port(Lists.DAY), "tual:placeDocumentsHeld", COMMONLY);
    lists.claim(site, "tual:landingPort", new Value.Text("Tual Fiktif"));
    assertThat(documentsHeld()).as("no country of the port").isEmpty();
    lists.claim(site, "tual:landingCountry", INDONESIA);
    assertThat(documentsHeld()).containsExactly("Commonly");
  }

  @Test
  void whatWasSaidTooLongAgoIsUnknownAndNotGood() {
    standsIn("Tual Fiktif");
    lists.claim(port(SINCE.minusDays(1)), "tual:placeDocumentsHeld", COMMONLY);
    assertThat(documentsHeld()).isEmpty();
    lists.claim(port(SINCE), "tual:placeDocumentsHeld", COMMONLY);
    assertThat(documentsHeld()).containsExactly("Commonly");
  }

  @Test
  void newerGoodWordsDoNotEndAWorseOneThatIsStillYoung() {
    standsIn("Tual Fiktif");
    lists.claim(port(Lists.DAY.minusMonths(12)), "tual:placeDocumentsHeld", COMMONLY);
    lists.claim(port(Lists.DAY.minusMonths(1)), "tual:placeDocumentsHeld", NOT_HEARD_OF);
    assertThat(documentsHeld()).containsExactly("Commonly");
  }

  @Test
  void anOldWorseWordEndsByItselfAndTheNewerOneCounts() {
    standsIn("Tual Fiktif");
    lists.claim(port(SINCE.minusMonths(3)), "tual:placeDocumentsHeld", COMMONLY);
    lists.claim(port(Lists.DAY.minusMonths(1)), "tual:placeDocumentsHeld", NOT_HEARD_OF);
    assertThat(documentsHeld()).containsExactly("NotHeardOf");
  }

  @Test
  void suppliersAndPaperAreNotHeardOnPlacesNorIsAnythingWithoutADay() {
    standsIn("Tual Fiktif");
    Context undated =
        new Context(
            "list.csv",
            "",
            SourceClass.PARTNER,
            Grade.OBSERVED,
            Lists.DAY,
            true,
            partner(Lists.DAY).period());
    for (Context context :
        List.of(
            Lists.supplier(Lists.DAY),
            Lists.said(SourceClass.DOCUMENT, Grade.DOCUMENTED, Lists.DAY),
            undated)) {
      lists.claim(place(context, "Tual Fiktif", ""), "tual:placeDocumentsHeld", NOT_HEARD_OF);
    }
    Facts facts = new Facts(lists.statements, lists.identity());
    Snapshot snapshot = new Snapshot(facts, new Network(facts, "Contoh Buyer"));
    Derivations derivations =
        new Derivations(snapshot, Lists.DAY, Rates.none(), SINCE, VERIFIED_SINCE);
    derivations.run();
    assertThat(ofSite(snapshot, "placeDocumentsHeld")).isEmpty();
    assertThat(derivations.uncountedOfPlaces()).hasSize(3);
  }

  @Test
  void ofSeveralKindsOfHelpTheNearestThatWasVerifiedCountsWithAllThatBelongsToIt() {
    standsIn("Tual Fiktif");
    help("HelpHelpline", "1", VERIFIED_SINCE.minusDays(1), "id");
    help("HelpNgo", "6", VERIFIED_SINCE, "my");
    help("HelpUnion", "9", Lists.DAY, "id");
    help("HelpNone", "", null, "");
    lists.claim(port(Lists.DAY), "tual:placeLanguage", new Value.Term(Iris.language("id")));
    Snapshot snapshot = snapshot();
    assertThat(ofSite(snapshot, "placeHelp")).containsExactly("HelpNgo");
    assertThat(ofSite(snapshot, "placeHoursToHelp")).containsExactly("6");
    assertThat(ofSite(snapshot, "placeHelpVerifiedOn")).containsExactly(VERIFIED_SINCE.toString());
    assertThat(ofSite(snapshot, "placeHelpUnderstood")).containsExactly("false");
  }

  private void help(String kind, String hours, LocalDate verified, String language) {
    int row = port(Lists.DAY.minusMonths(1));
    lists.claim(row, "tual:placeHelp", Lists.term(kind));
    if (!hours.isEmpty()) {
      lists.claim(row, "tual:placeHoursToHelp", Lists.number(hours));
      lists.claim(row, "tual:placeHelpVerifiedOn", new Value.Day(verified));
      lists.claim(row, "tual:placeHelpLanguage", new Value.Term(Iris.language(language)));
    }
  }

  @Test
  void whatWorkersToldSomebodyElseIsNoCaseOfTheEmployersChannel() {
    int told =
        lists.site(
            Lists.said(SourceClass.WORKER, Grade.VERIFIED, Lists.DAY),
            "Gudang Contoh",
            "ID",
            "Tual Fiktif");
    lists.claim(told, "tual:grievanceCases", Lists.number("9"));
    assertThat(ofSite(snapshot(), "grievanceCases")).isEmpty();
    int stated =
        lists.site(Lists.supplier(Lists.DAY.minusMonths(5)), "Gudang Contoh", "ID", "Tual Fiktif");
    lists.claim(stated, "tual:grievanceCases", Lists.number("0"));
    assertThat(ofSite(snapshot(), "grievanceCases")).containsExactly("0");
  }
}
