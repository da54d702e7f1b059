package org.tual.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tual.supplychain.Context;
import org.tual.supplychain.Kind;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * What counts of what was said of a place, and what follows from it for the sites there. Only
 * partners, workers and auditors are heard, only with a day, and only until it is too old; then
 * nothing is known. It stands on a site under names of its own ({@code tual:place...}), so that no
 * rule takes it for a fact about the site.
 */
final class PlaceFacts {
  /** What a place is called and where it lies does not age. */
  private static final Set<String> LASTING =
      Set.of("tual:name", "tual:localName", "tual:country", "tual:unlocode", "tual:placeKind");

  private static final Set<String> OF_HELP =
      Set.of(
          "tual:placeHelp",
          "tual:placeHoursToHelp",
          "tual:placeHelpVerifiedOn",
          "tual:placeHelpLanguage");

  private static final Set<String> SEVERAL = Set.of("tual:placeLanguage", "tual:placeArrivalsFrom");

  private final Snapshot snapshot;
  private final Facts facts;
  private final Statements statements;
  private final Effective effective;
  private final PlaceIndex index;
  private final Limits limits;
  private final Map<Integer, Map<String, List<Integer>>> counted = new HashMap<>();
  private final Map<Integer, PlaceIndex.Found> places = new HashMap<>();

  /**
   * From when on what is said of places counts.
   *
   * @param facts first day of facts that count
   * @param verified first day of a verification of help that counts
   * @param asOf last day of both
   */
  record Limits(LocalDate facts, LocalDate verified, LocalDate asOf) {
    boolean counts(Context context) {
      return context.source().independent()
          && !context.dateAssumed()
          && !context.date().isBefore(facts)
          && !context.date().isAfter(asOf);
    }
  }

  PlaceFacts(Snapshot snapshot, Limits limits) {
    this.snapshot = snapshot;
    this.facts = snapshot.facts();
    this.statements = facts.statements();
    this.effective = new Effective(statements, Adverse.load());
    this.index = new PlaceIndex(facts);
    this.limits = limits;
    snapshot.places(this);
    collect();
    counted.keySet().forEach(this::writePlace);
  }

  private void collect() {
    Map<Integer, Set<Integer>> help = new HashMap<>();
    facts.forEach(
        (node, property, claim) -> {
          if (facts.identity().kind(node) != Kind.PLACE) {
            return;
          }
          List<Integer> standing =
              facts.claims(node, property).stream()
                  .filter(one -> LASTING.contains(property) || counts(one))
                  .toList();
          Map<String, List<Integer>> known =
              counted.computeIfAbsent(node, place -> new LinkedHashMap<>());
          if (OF_HELP.contains(property)) {
            Set<Integer> rows = help.computeIfAbsent(node, place -> new HashSet<>());
            standing.forEach(one -> rows.add(statements.subject(one)));
          } else if (!standing.isEmpty()) {
            known.put(property, chosen(property, standing));
          }
        });
    Help nearest = new Help(statements, facts, limits.verified());
    help.forEach((place, rows) -> counted.get(place).putAll(nearest.of(place, rows)));
  }

  private boolean counts(int claim) {
    return limits.counts(statements.context(statements.subject(claim)));
  }

  /** One cell of each row of which nothing counts that ages. */
  List<Integer> uncounted() {
    Map<Integer, Integer> rows = new LinkedHashMap<>();
    Set<Integer> used = new HashSet<>();
    for (int claim = 0; claim < statements.claims(); claim++) {
      int row = statements.subject(claim);
      String property = statements.propertyName(statements.propertyId(claim));
      if (statements.kind(row) == Kind.PLACE && !LASTING.contains(property)) {
        rows.putIfAbsent(row, claim);
        if (counts(claim)) {
          used.add(row);
        }
      }
    }
    rows.keySet().removeAll(used);
    return List.copyOf(rows.values());
  }

  /** The claim that counts first, then those that say otherwise. */
  private List<Integer> chosen(String property, List<Integer> standing) {
    if (SEVERAL.contains(property)) {
      return standing;
    }
    int[] claims = standing.stream().mapToInt(Integer::intValue).toArray();
    int best = effective.choose(property, claims, 0, claims.length).claim();
    List<Integer> ordered = new ArrayList<>(List.of(best));
    standing.stream().filter(one -> one != best).forEach(ordered::add);
    return ordered;
  }

  private void writePlace(int place) {
    snapshot.type(place, "tual:Place");
    if (claims(place, "tual:name").isEmpty()) {
      // Rules call a place by its name; one that has none is called by its code.
      facts.values(place, "tual:unlocode").stream()
          .limit(1)
          .forEach(code -> write(place, "tual:name", code));
    }
    counted.get(place).forEach((property, claims) -> write(place, property, claims));
    newest(place).ifPresent(day -> write(place, "tual:placeAssessedOn", new Value.Day(day)));
    understood(place);
  }

  private void write(int node, String property, List<Integer> claims) {
    boolean several = SEVERAL.contains(property) || property.equals("tual:placeHelpLanguage");
    for (int claim : several ? claims : claims.subList(0, 1)) {
      write(node, property, statements.value(claim));
    }
  }

  private void write(int node, String property, Value value) {
    snapshot.add(node, property, snapshot.terms().of(value));
  }

  private java.util.Optional<LocalDate> newest(int place) {
    return counted.get(place).entrySet().stream()
        .filter(entry -> !LASTING.contains(entry.getKey()))
        .map(entry -> entry.getValue().get(0))
        .map(claim -> statements.context(statements.subject(claim)).date())
        .max(LocalDate::compareTo);
  }

  /** Whether the help speaks a language of the workers; nothing where either is not known. */
  private void understood(int place) {
    Set<Value> spoken = values(place, "tual:placeLanguage");
    Set<Value> ofHelp = values(place, "tual:placeHelpLanguage");
    if (!spoken.isEmpty() && !ofHelp.isEmpty()) {
      boolean shared = spoken.stream().anyMatch(ofHelp::contains);
      write(place, "tual:placeHelpUnderstood", new Value.YesNo(shared));
    }
  }

  private Set<Value> values(int place, String property) {
    Set<Value> values = new HashSet<>();
    claims(place, property).forEach(claim -> values.add(statements.value(claim)));
    return values;
  }

  private List<Integer> claims(int place, String property) {
    return counted.getOrDefault(place, Map.of()).getOrDefault(property, List.of());
  }

  /** Adds to one site what counts of its place. */
  void add(int site) {
    PlaceIndex.Found found = index.isEmpty() ? null : index.of(site);
    if (found == null) {
      return;
    }
    places.put(site, found);
    snapshot.add(site, "tual:inPlace", snapshot.node(found.node()));
    snapshot
        .graph()
        .find(
            snapshot.node(found.node()),
            org.apache.jena.graph.Node.ANY,
            org.apache.jena.graph.Node.ANY)
        .toList()
        .stream()
        .filter(triple -> inherited(triple.getPredicate().getLocalName()))
        .forEach(
            triple ->
                snapshot.add(
                    site, "tual:" + triple.getPredicate().getLocalName(), triple.getObject()));
  }

  private static boolean inherited(String name) {
    return name.startsWith("place") && !name.equals("placeKind");
  }

  /** The claims behind what a site has from its place: what was said of the place. */
  List<Citation> cite(int site, String property) {
    PlaceIndex.Found found = places.get(site);
    List<Citation> cited = new ArrayList<>();
    if (found == null) {
      return cited;
    }
    if (property.equals("tual:inPlace")) {
      found.by().forEach(by -> cited.addAll(snapshot.citations(site, by)));
      return cited;
    }
    Collection<String> from =
        property.equals("tual:placeHelpUnderstood")
            ? List.of("tual:placeLanguage", "tual:placeHelpLanguage")
            : List.of(property);
    for (String source : from) {
      claims(found.node(), source)
          .forEach(claim -> cited.add(new Citation(source, claim, null, false)));
    }
    return cited;
  }
}
