package org.tual.atlas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts the places and findings of a sealed report by country. */
final class CountryTally {
  private static final Set<String> NO_PLACES = Set.of("recruiter", "company");
  private static final Set<String> SIGNS = Set.of("involuntariness", "penalty");

  private static final class Count {
    private final Map<String, Integer> bands = new TreeMap<>();
    private final Map<String, Integer> signs = new TreeMap<>();
    private final Map<String, Integer> silence = new TreeMap<>();
    private int places;
    private int legal;

    int band(String name) {
      return bands.getOrDefault(name, 0);
    }
  }

  private final Map<String, Count> counts = new HashMap<>();
  private final Map<String, String> countryOf = new HashMap<>();
  private int places;

  /** Reads both tables of the report. */
  CountryTally(Path report) {
    new Rows(report.resolve("sites.csv")).each(this::site);
    new Rows(report.resolve("findings.csv")).each(this::finding);
  }

  private void site(Rows.Row row) {
    if (NO_PLACES.contains(row.get("kind"))) {
      return;
    }
    places++;
    countryOf.put(row.get("site"), row.get("country"));
    Count count = counts.computeIfAbsent(row.get("country"), code -> new Count());
    count.places++;
    count.bands.merge(row.get("band"), 1, Integer::sum);
    if (!row.get("unknown_kind").isEmpty()) {
      count.silence.merge(row.get("unknown_kind"), 1, Integer::sum);
    }
  }

  /** Context of a country is no sign, and what a person dismissed does not stand. */
  private void finding(Rows.Row row) {
    String country = countryOf.get(row.get("site"));
    if (country == null || row.get("status").equals("DISMISSED")) {
      return;
    }
    Count count = counts.get(country);
    if (SIGNS.contains(row.get("dimension"))) {
      count.signs.merge(row.get("severity"), 1, Integer::sum);
    } else if (row.get("dimension").equals("legal")) {
      count.legal++;
    }
  }

  int places() {
    return places;
  }

  int withoutCountry() {
    Count none = counts.get("");
    return none == null ? 0 : none.places;
  }

  /** Countries with places, those with the most urgent places first. */
  List<CountryTable.Item> items(CountryContext context) {
    List<Map.Entry<String, Count>> order = new ArrayList<>(counts.entrySet());
    order.removeIf(entry -> entry.getKey().isEmpty());
    Comparator<Map.Entry<String, Count>> urgent = Comparator.comparing(entry -> 0);
    for (String band : List.of("A", "B", "C", "D")) {
      urgent = urgent.thenComparing(entry -> -entry.getValue().band(band));
    }
    order.sort(
        urgent.thenComparing(entry -> -entry.getValue().places).thenComparing(Map.Entry::getKey));
    return order.stream()
        .map(
            entry -> {
              Count count = entry.getValue();
              return new CountryTable.Item(
                  entry.getKey(),
                  count.places,
                  count.bands,
                  count.signs,
                  count.legal,
                  count.silence,
                  context.of(entry.getKey()));
            })
        .toList();
  }
}
