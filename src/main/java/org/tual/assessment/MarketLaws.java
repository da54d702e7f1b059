package org.tual.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tual.reference.ReferenceList;
import org.tual.reference.ReferenceLists;

/**
 * The laws that keep goods made with forced labour out of a market, for places where both kinds of
 * warning sign are recorded. They name what an authority could apply, and decide nothing.
 */
final class MarketLaws {
  private static final String LIST = "market-laws";

  private MarketLaws() {}

  /** One line for each market: its code, why, and the law with the day from which it applies. */
  static List<String> of(ReferenceLists lists, LocalDate asOf) {
    Optional<ReferenceList> laws = lists.newest(LIST, asOf);
    List<String> lines = new ArrayList<>();
    for (Map<String, String> row : laws.map(ReferenceList::rows).orElse(List.of())) {
      boolean later = row.get("since").compareTo(asOf.toString()) > 0;
      lines.add(
          row.get("market")
              + ": Both kinds of warning sign recorded; a person must look before goods go there ("
              + row.get("law")
              + (later ? ", from " + row.get("since") : "")
              + ")");
    }
    return lines;
  }
}
