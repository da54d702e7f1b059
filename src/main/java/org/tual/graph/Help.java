package org.tual.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * The nearest help of a place. Each row that speaks of help speaks of one; the kind, the hours, the
 * languages and the day of its verification belong together, so one row counts and no mixture.
 */
final class Help {
  private static final String NONE = Iris.ont("HelpNone");
  private static final String KIND = "tual:placeHelp";
  private static final String HOURS = "tual:placeHoursToHelp";
  private static final String VERIFIED = "tual:placeHelpVerifiedOn";
  private static final List<String> ALL = List.of(KIND, HOURS, VERIFIED, "tual:placeHelpLanguage");

  private final Statements statements;
  private final Facts facts;
  private final LocalDate verifiedSince;

  Help(Statements statements, Facts facts, LocalDate verifiedSince) {
    this.statements = statements;
    this.facts = facts;
    this.verifiedSince = verifiedSince;
  }

  /** The claims of the row that counts, by property. */
  Map<String, List<Integer>> of(int place, Collection<Integer> rows) {
    return rows.stream()
        .map(row -> claims(place, row))
        .min(
            Comparator.comparing((Map<String, List<Integer>> row) -> isNone(row))
                .thenComparing(row -> !isYoung(row))
                .thenComparing(this::hours, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(this::day, Comparator.reverseOrder())
                .thenComparing(row -> row.values().iterator().next().get(0)))
        .orElse(Map.of());
  }

  private Map<String, List<Integer>> claims(int place, int row) {
    Map<String, List<Integer>> claims = new LinkedHashMap<>();
    for (String property : ALL) {
      List<Integer> own =
          facts.claims(place, property).stream()
              .filter(claim -> statements.subject(claim) == row)
              .sorted()
              .toList();
      if (!own.isEmpty()) {
        claims.put(property, own);
      }
    }
    return claims;
  }

  private Value value(Map<String, List<Integer>> row, String property) {
    List<Integer> claims = row.get(property);
    return claims == null ? null : statements.value(claims.get(0));
  }

  private boolean isNone(Map<String, List<Integer>> row) {
    return value(row, KIND) instanceof Value.Term term && term.iri().equals(NONE);
  }

  private boolean isYoung(Map<String, List<Integer>> row) {
    return value(row, VERIFIED) instanceof Value.Day day && !day.date().isBefore(verifiedSince);
  }

  private java.math.BigDecimal hours(Map<String, List<Integer>> row) {
    return value(row, HOURS) instanceof Value.Number number ? number.amount() : null;
  }

  private LocalDate day(Map<String, List<Integer>> row) {
    int claim = row.values().iterator().next().get(0);
    return statements.context(statements.subject(claim)).date();
  }
}
