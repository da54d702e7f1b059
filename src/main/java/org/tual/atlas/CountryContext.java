package org.tual.atlas;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tual.assessment.Seal;
import org.tual.reference.Countries;
import org.tual.reference.Country;
import org.tual.reference.Manifest;
import org.tual.reference.ReferenceList;
import org.tual.reference.ReferenceLists;
import org.tual.reference.TipRankings;

/** What the lists say of countries, as they may be used for one day. */
final class CountryContext {
  private static final List<String> LISTS =
      List.of(
          "tip-rankings",
          "ilo-ratifications",
          "dol-goods",
          "country-prevalence",
          "flags-of-convenience");

  private final ReferenceLists lists;
  private final LocalDate asOf;
  private final Optional<TipRankings> rankings;

  CountryContext(ReferenceLists lists, LocalDate asOf) {
    this.lists = lists;
    this.asOf = asOf;
    this.rankings = list("tip-rankings").map(list -> new TipRankings(list, asOf));
  }

  private Optional<ReferenceList> list(String id) {
    return lists.newest(id, asOf);
  }

  /** Rows of a list about one country; none where the list is not here. */
  private List<Map<String, String>> rows(String id, String country) {
    return list(id).map(ReferenceList::rows).orElse(List.of()).stream()
        .filter(row -> row.get("country").equals(country))
        .toList();
  }

  CountryTable.Context of(String country) {
    Optional<TipRankings.Ranking> ranking = rankings.flatMap(all -> all.of(country));
    List<String> ratified = new ArrayList<>();
    List<String> notRatified = new ArrayList<>();
    for (Map<String, String> row : rows("ilo-ratifications", country)) {
      // ratified after the list was made is ratified
      boolean not = row.get("state").equals("not ratified");
      (not ? notRatified : ratified).add(row.get("treaty"));
    }
    return new CountryTable.Context(
        ranking.map(TipRankings.Ranking::ranking).orElse(null),
        ranking.map(TipRankings.Ranking::words).orElse(null),
        ratified,
        notRatified,
        rows("country-prevalence", country).stream()
            .map(row -> row.get("prevalencePer1000"))
            .findFirst()
            .orElse(null),
        rows("flags-of-convenience", country).stream()
            .anyMatch(
                row ->
                    row.get("register").equals("flag")
                        && row.get("since").compareTo(asOf.toString()) <= 0),
        goods(country));
  }

  private List<CountryTable.ListedGood> goods(String country) {
    return rows("dol-goods", country).stream()
        .map(
            row ->
                new CountryTable.ListedGood(
                    row.get("listedAs"), yes(row, "forcedLabour"), yes(row, "childLabour")))
        .sorted(
            Comparator.comparing((CountryTable.ListedGood good) -> !good.forced())
                .thenComparing(CountryTable.ListedGood::good))
        .toList();
  }

  private static boolean yes(Map<String, String> row, String column) {
    return row.get(column).equals("yes");
  }

  /** The ranking of every country that has one. */
  Map<String, String> rankings() {
    Map<String, String> all = new TreeMap<>();
    for (Country country : Countries.shipped().all()) {
      rankings
          .flatMap(known -> known.of(country.alpha2()))
          .ifPresent(ranking -> all.put(country.alpha2(), ranking.ranking()));
    }
    return all;
  }

  /** The editions, in a fixed order, each with whether the seal names the same bytes. */
  List<CountryTable.Edition> editions(Seal seal) {
    Map<String, String> sealed = new HashMap<>();
    seal.lists().forEach(part -> sealed.put(part.name(), part.sha256()));
    List<CountryTable.Edition> editions = new ArrayList<>();
    for (String id : LISTS) {
      Optional<ReferenceList> found = list(id);
      ReferenceList shown =
          found.orElseGet(
              () ->
                  lists.all().stream()
                      .filter(list -> list.manifest().list().equals(id))
                      .findFirst()
                      .orElseThrow());
      Manifest manifest = shown.manifest();
      boolean same = found.map(ReferenceList::sha256).equals(Optional.ofNullable(sealed.get(id)));
      editions.add(
          new CountryTable.Edition(
              id,
              manifest.title(),
              manifest.publisher(),
              manifest.edition(),
              manifest.date().toString(),
              manifest.asOf().toString(),
              shown.ageInDays(asOf),
              manifest.complete(),
              found.map(list -> list.rows().size()).orElse(0),
              manifest.note(),
              same));
    }
    return editions;
  }
}
