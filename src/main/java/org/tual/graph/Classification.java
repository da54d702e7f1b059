package org.tual.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tual.reference.Goods;
import org.tual.reference.ListedNames;
import org.tual.reference.ReferenceGraph;
import org.tual.reference.ReferenceLists;
import org.tual.reference.Sectors;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.Value;

/**
 * What kind of place a site is, which sector and goods its words and codes name, whether its name
 * stands on a published list, and whether anything upstream of it is known.
 */
public final class Classification {
  private static final int KEPT = 50_000;
  private static final Set<String> NO_WORKPLACE = Set.of("Office", "Trader");
  private static final List<String> AT_SEA =
      List.of("tual:flag", "tual:gear", "tual:daysAtSea", "tual:lastPortCall", "tual:imo");
  private static final List<String> SECTOR_WORDS = List.of("tual:sectorText", "tual:process");
  private static final List<String> GOOD_WORDS =
      List.of("tual:productText", "tual:sectorText", "tual:process");
  private static final List<String> NAMES =
      List.of("tual:name", "tual:legalName", "tual:localName", "tual:mentionedAs");

  private final Snapshot snapshot;
  private final Facts facts;
  private final ListedNames listed;
  private final Sectors sectors = Sectors.shipped();
  private final Goods goods = Goods.shipped();
  private final Map<String, Set<String>> sectorsOf = new HashMap<>();
  private final Map<String, Set<String>> goodsOf = new HashMap<>();

  /** Entries of lists that people judged to be a thing, by the IRI that the thing has now. */
  private final Map<String, List<ListedNames.Entry>> judged = new HashMap<>();

  /** Adds the facts of the lists to the snapshot's graph; nobody judged anything. */
  public Classification(Snapshot snapshot, ReferenceLists lists, LocalDate asOf) {
    this(snapshot, lists, asOf, List.of());
  }

  /**
   * Adds the facts of the lists to the snapshot's graph.
   *
   * @param judgements what people decided, some of it about names on lists
   */
  public Classification(
      Snapshot snapshot, ReferenceLists lists, LocalDate asOf, List<Judgement> judgements) {
    this.snapshot = snapshot;
    this.facts = snapshot.facts();
    this.listed = new ListedNames(lists, asOf);
    ReferenceGraph.addTo(snapshot.graph(), lists, asOf);
    Map<String, String> canonical = Merges.canonical(judgements);
    for (Judgement one : judgements) {
      if (one.ofList()) {
        boolean first = ListedNames.isName(one.one());
        String place = first ? one.other() : one.one();
        String name = first ? one.one() : one.other();
        listed.entries().stream()
            .filter(entry -> entry.nameIri().equals(name))
            .forEach(
                entry ->
                    judged
                        .computeIfAbsent(
                            canonical.getOrDefault(place, place), key -> new ArrayList<>())
                        .add(entry));
      }
    }
  }

  /** Classifies every site and looks every name up. */
  public void run() {
    BitSet supplied = new BitSet();
    for (SupplyLink link : snapshot.network().links()) {
      if (link.from() != link.to()) {
        supplied.set(link.to());
      }
    }
    BitSet suppliers = snapshot.network().suppliers();
    for (int site = suppliers.nextSetBit(0); site >= 0; site = suppliers.nextSetBit(site + 1)) {
      Set<String> codes = sectors(site);
      goods(site);
      boolean raw = kinds(site, codes);
      String state = raw || supplied.get(site) ? "UpstreamKnown" : "UpstreamUnknown";
      snapshot.add(site, "tual:upstreamState", term(Iris.ont(state)));
      judged(site);
    }
    Identity identity = facts.identity();
    for (int node = 0; node < identity.nodes(); node++) {
      if (identity.kind(node) == Kind.PARTY || suppliers.get(node)) {
        names(node);
      }
    }
  }

  private Set<String> sectors(int site) {
    Set<String> codes = new TreeSet<>();
    for (String words : words(site, SECTOR_WORDS)) {
      codes.addAll(kept(sectorsOf, words, sectors::matchWithAncestors));
    }
    codes.forEach(code -> snapshot.add(site, "tual:sector", term(Iris.isic(code))));
    return codes;
  }

  private void goods(int site) {
    Set<String> found = new TreeSet<>();
    for (String words : words(site, GOOD_WORDS)) {
      found.addAll(kept(goodsOf, words, goods::match));
    }
    for (Value code : facts.values(site, "tual:hsCode")) {
      found.addAll(goods.ofCode(code.lexical()));
      goods
          .heading(code.lexical())
          .ifPresent(heading -> snapshot.add(site, "tual:heading", term(Iris.hs(heading))));
    }
    found.forEach(good -> snapshot.add(site, "tual:good", term(Iris.good(good))));
  }

  private Set<String> words(int site, List<String> properties) {
    Set<String> words = new TreeSet<>();
    for (String property : properties) {
      facts.values(site, property).forEach(value -> words.add(value.lexical()));
    }
    return words;
  }

  private static Set<String> kept(
      Map<String, Set<String>> cache, String words, Function<String, Set<String>> look) {
    Set<String> known = cache.get(words);
    if (known == null) {
      known = look.apply(words);
      if (cache.size() < KEPT) {
        cache.put(words, known);
      }
    }
    return known;
  }

  /**
   * Types of the site; true where it is a place of raw material, upstream of which nothing lies.
   */
  private boolean kinds(int site, Set<String> codes) {
    String stated = Iris.localName(facts.text(site, "tual:siteKind"));
    String kind = stated.isEmpty() ? kindOf(site, codes) : stated;
    if (!kind.isEmpty() && !kind.equals("Site")) {
      snapshot.type(site, "tual:" + kind);
    }
    if (kind.equals("Vessel") && facts.claim(site, "tual:country") < 0) {
      flagState(site);
    }
    if (!NO_WORKPLACE.contains(kind)) {
      snapshot.type(site, "tual:Workplace");
    }
    return Set.of("Farm", "Mine", "Vessel").contains(kind);
  }

  /** Where nothing else is said, the law and the ranking of a vessel are those of its flag. */
  private void flagState(int vessel) {
    Value flag = facts.value(vessel, "tual:flag");
    if (flag != null) {
      snapshot.add(vessel, "tual:country", snapshot.terms().of(flag));
    }
  }

  private String kindOf(int site, Set<String> codes) {
    for (String property : AT_SEA) {
      if (facts.claim(site, property) >= 0) {
        return "Vessel";
      }
    }
    if (codes.contains("01") || codes.contains("02")) {
      return codes.contains("C") ? "" : "Farm";
    }
    if (codes.contains("B")) {
      return codes.contains("C") ? "" : "Mine";
    }
    return codes.contains("C") ? "Factory" : "";
  }

  private void names(int node) {
    for (String property : NAMES) {
      for (Value name : facts.values(node, property)) {
        for (ListedNames.Entry entry : listed.find(name.lexical())) {
          snapshot.add(node, "tual:exactNameOn", term(entry.iri()));
        }
      }
    }
  }

  private void judged(int site) {
    Identity identity = facts.identity();
    List<String> iris = new ArrayList<>(List.of(identity.iri(site)));
    iris.addAll(identity.aliases(site));
    for (String iri : iris) {
      for (ListedNames.Entry entry : judged.getOrDefault(iri, List.of())) {
        snapshot.add(site, "tual:judgedNameOn", term(entry.iri()));
      }
    }
  }

  private static Node term(String iri) {
    return NodeFactory.createURI(iri);
  }
}
