package org.tual.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trafficking in Persons rankings as they were known on a day. Where the newest report's list lacks
 * Tier 1 and Tier 2, an earlier Tier 1 or Tier 2 stands in and says so. An earlier Tier 2 Watch
 * List or Tier 3 never stands in for a year whose lists of those are complete: the country left
 * them.
 */
public final class TipRankings {

  /**
   * A country's ranking.
   *
   * @param ranking 1, 2, 2WL, 3 or special
   * @param year of the report that states it
   * @param words what a reader must know about where it comes from
   */
  public record Ranking(String ranking, int year, String words) {}

  private final List<Integer> years = new ArrayList<>();
  private final Map<Integer, Boolean> complete = new HashMap<>();
  private final Map<String, Map<String, String>> rows = new HashMap<>();

  /** The rankings of all reports that were published on or before the given day. */
  public TipRankings(ReferenceList list, LocalDate asOf) {
    for (Map<String, String> row : list.table("years.csv").rows()) {
      if (!LocalDate.parse(row.get("published")).isAfter(asOf)) {
        int year = Integer.parseInt(row.get("year"));
        years.add(year);
        complete.put(year, row.get("watchListAndTier3").equals("complete"));
      }
    }
    years.sort(Collections.reverseOrder());
    list.rows().forEach(row -> rows.put(row.get("country") + row.get("year"), row));
  }

  /** The newest ranking that still stands; empty where none is known or sources differ. */
  public Optional<Ranking> of(String alpha2) {
    boolean left = false;
    for (int year : years) {
      Map<String, String> row = rows.get(alpha2 + year);
      if (row == null) {
        left |= complete.get(year);
        continue;
      }
      if (row.get("evidence").equals("conflict")) {
        return Optional.empty();
      }
      String ranking = row.get("ranking");
      boolean gone = left && !ranking.equals("1") && !ranking.equals("2");
      return gone ? Optional.empty() : Optional.of(new Ranking(ranking, year, words(row, year)));
    }
    return Optional.empty();
  }

  private String words(Map<String, String> row, int year) {
    StringBuilder words = new StringBuilder("Trafficking in Persons report " + year);
    switch (row.get("evidence")) {
      case "inferred" -> words.append(", inferred: not on the other lists of that report");
      case "transcribed" -> words.append(", from a transcription");
      default -> words.append(", as stated");
    }
    if (year < years.get(0)) {
      words.append("; the list here for ").append(years.get(0)).append(" does not name it");
    }
    if (!row.get("note").isEmpty() && !row.get("evidence").equals("inferred")) {
      words.append("; ").append(row.get("note"));
    }
    return words.toString();
  }
}
