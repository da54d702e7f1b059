package org.tual.graph;

import java.util.List;
import java.util.Map;
import org.tual.reference.ReferenceGraph;
import org.tual.supplychain.Iris;

/** Where facts come from that no cell states: from other facts, or from a published list. */
final class ListFacts {
  private static final List<String> GOOD_WORDS =
      List.of("tual:productText", "tual:hsCode", "tual:sectorText", "tual:process");
  private static final Map<String, List<String>> DERIVED =
      Map.ofEntries(
          Map.entry(
              "tual:feeInMonthlyWages",
              List.of(
                  "tual:recruitmentFee",
                  "tual:feeCurrency",
                  "tual:monthlyWage",
                  "tual:wageCurrency")),
          Map.entry("tual:agencyShare", List.of("tual:headcountAgency", "tual:headcount")),
          Map.entry("tual:migrantShare", List.of("tual:headcountMigrant", "tual:headcount")),
          Map.entry(
              "tual:employsMigrants",
              List.of("tual:headcountMigrant", "tual:groupKind", "tual:originCountryOfWorkers")),
          Map.entry(
              "tual:usesRecruiter",
              List.of("tual:recruiter", "tual:headcountAgency", "tual:recruiterLayers")),
          Map.entry("tual:auditDaysByTable", List.of("tual:headcountOnPayroll", "tual:headcount")),
          Map.entry("tual:interviewsByTable", List.of("tual:headcountOnPayroll", "tual:headcount")),
          Map.entry("tual:daysAtSea", List.of("tual:lastPortCall")),
          Map.entry("tual:good", GOOD_WORDS),
          Map.entry("tual:heading", GOOD_WORDS),
          Map.entry("tual:sector", List.of("tual:sectorText", "tual:process", "tual:gear")),
          Map.entry("tual:upstreamState", List.of("tual:productText", "tual:name")),
          Map.entry("tual:step", List.of("tual:declaredStep", "tual:name")),
          Map.entry("tual:corridor", List.of("tual:originCountryOfWorkers", "tual:country")),
          Map.entry("tual:judgedNameOn", List.of("tual:name", "tual:mentionedAs")),
          Map.entry(
              "tual:exactNameOn",
              List.of("tual:name", "tual:legalName", "tual:localName", "tual:mentionedAs")),
          Map.entry("tual:suppliesTo", List.of("tual:to", "tual:name")),
          Map.entry("tual:country", List.of("tual:flag")),
          Map.entry("tual:name", List.of("tual:mentionedAs")));

  private ListFacts() {}

  /** The facts that a derived fact follows from; of the thing itself, its groups or its site. */
  static List<String> derivedFrom(String property) {
    return DERIVED.getOrDefault(property, List.of());
  }

  /**
   * The published list that states this property of a country, good or place; null where none does.
   */
  static String listOf(String property) {
    return ReferenceGraph.listOf(Iris.ont(property.substring(property.indexOf(':') + 1)))
        .orElse(null);
  }
}
