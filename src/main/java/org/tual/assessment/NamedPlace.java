package org.tual.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tual.graph.Facts;
import org.tual.graph.Snapshot;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.Value;

/**
 * What tells a place from another that has nearly its name.
 *
 * @param site IRI
 * @param kind site or recruiter
 * @param names its own names as stated, the first one first
 * @param companies names of its operator and its owners as stated
 * @param country ISO 3166-1 alpha-2, of a vessel its flag; may be empty
 * @param region as stated; may be empty
 * @param city as stated; may be empty
 * @param postcode as stated; may be empty
 * @param address as stated; may be empty
 * @param latitude degrees (WGS 84); may be empty
 * @param longitude degrees (WGS 84); may be empty
 * @param identifiers scheme and number parted by a colon, its own first, then its operator's
 * @param files names of the lists that name it; the first few
 */
public record NamedPlace(
    String site,
    String kind,
    List<String> names,
    List<String> companies,
    String country,
    String region,
    String city,
    String postcode,
    String address,
    String latitude,
    String longitude,
    List<String> identifiers,
    List<String> files) {
  private static final int MOST_FILES = 5;
  private static final List<String> NAMES =
      List.of("tual:name", "tual:mentionedAs", "tual:localName", "tual:otherName");
  private static final List<String> NUMBERS =
      List.of("imo", "osId", "gln", "duns", "mmsi", "callSign");
  private static final List<String> COMPANY_NUMBERS =
      List.of("lei", "uscc", "vat", "registrationNumber");

  /** Of every place and recruiter that reports list, in their order. */
  static List<NamedPlace> of(Snapshot snapshot) {
    List<NamedPlace> all = new ArrayList<>();
    BitSet listed = Answering.listed(snapshot);
    for (int node = listed.nextSetBit(0); node >= 0; node = listed.nextSetBit(node + 1)) {
      all.add(of(snapshot.facts(), node));
    }
    return all;
  }

  private static NamedPlace of(Facts facts, int node) {
    Set<String> names = new LinkedHashSet<>();
    NAMES.forEach(property -> texts(facts, node, property, names));
    Set<String> companies = new LinkedHashSet<>();
    texts(facts, node, "tual:legalName", companies);
    Set<String> identifiers = new LinkedHashSet<>();
    NUMBERS.forEach(scheme -> numbers(facts, node, scheme, identifiers));
    for (int operator : others(facts, node, "tual:operator")) {
      texts(facts, operator, "tual:legalName", companies);
      COMPANY_NUMBERS.forEach(scheme -> numbers(facts, operator, scheme, identifiers));
      for (int owner : others(facts, operator, "tual:ownedBy")) {
        texts(facts, owner, "tual:legalName", companies);
        texts(facts, owner, "tual:mentionedAs", companies);
      }
    }
    if (names.isEmpty()) {
      names.addAll(companies);
    }
    String country = facts.text(node, "tual:country");
    country = country.isEmpty() ? facts.text(node, "tual:flag") : country;
    String[] position = position(facts, node);
    return new NamedPlace(
        facts.identity().iri(node),
        facts.identity().kind(node) == Kind.RECRUITER ? "recruiter" : "site",
        List.copyOf(names),
        List.copyOf(companies),
        country.isEmpty() ? "" : Iris.localName(country),
        facts.text(node, "tual:region"),
        facts.text(node, "tual:city"),
        facts.text(node, "tual:postcode"),
        facts.text(node, "tual:address"),
        position[0],
        position[1],
        List.copyOf(identifiers),
        files(facts, node));
  }

  private static void texts(Facts facts, int node, String property, Set<String> into) {
    for (Value value : facts.values(node, property)) {
      if (value instanceof Value.Text text && !text.text().isBlank()) {
        into.add(text.text());
      }
    }
  }

  private static void numbers(Facts facts, int node, String scheme, Set<String> into) {
    Set<String> own = new LinkedHashSet<>();
    texts(facts, node, "tual:" + scheme, own);
    own.forEach(number -> into.add(scheme + ":" + number));
  }

  private static List<Integer> others(Facts facts, int node, String property) {
    List<Integer> others = new ArrayList<>();
    for (Value value : facts.values(node, property)) {
      if (value instanceof Value.Ref ref && facts.identity().node(ref.mention()) >= 0) {
        others.add(facts.identity().node(ref.mention()));
      }
    }
    return others;
  }

  private static String[] position(Facts facts, int node) {
    String latitude = facts.text(node, "tual:latitude");
    String longitude = facts.text(node, "tual:longitude");
    String both = facts.text(node, "tual:position");
    int comma = both.indexOf(',');
    if ((latitude.isEmpty() || longitude.isEmpty()) && comma > 0) {
      return new String[] {both.substring(0, comma).strip(), both.substring(comma + 1).strip()};
    }
    return new String[] {latitude, longitude};
  }

  private static List<String> files(Facts facts, int node) {
    Set<String> files = new LinkedHashSet<>();
    for (String property : List.of("tual:listed", "tual:mentionedAs")) {
      for (int claim : facts.claims(node, property)) {
        files.add(facts.statements().source(claim).file());
      }
    }
    return files.stream().sorted().limit(MOST_FILES).toList();
  }
}
