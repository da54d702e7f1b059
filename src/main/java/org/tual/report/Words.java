package org.tual.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tual.assessment.SiteAssessment;
import org.tual.assessment.SiteAssessment.Hop;
import org.tual.findings.Evidence;
import org.tual.findings.Finding;
import org.tual.intake.Problem;
import org.tual.reference.Countries;
import org.tual.reference.Country;
import org.tual.supplychain.SourceClass;

/** Codes and numbers in plain words, the same in every output. */
public final class Words {
  private static final Map<String, String> SEVERITIES =
      Map.of("S1", "Stop and safeguard", "S2", "Urgent", "S3", "Plan", "S4", "Context");
  private static final Map<String, String> SHAPES =
      Map.of(
          "S1",
          "square",
          "S2",
          "triangle",
          "S3",
          "diamond",
          "S4",
          "circle",
          "A",
          "square",
          "B",
          "triangle",
          "C",
          "diamond",
          "D",
          "circle");
  private static final Map<String, String> DIMENSIONS =
      Map.of(
          "involuntariness", "Work not freely chosen",
          "penalty", "Threat of a penalty",
          "inherent", "Risk of the place or the trade",
          "integrity", "Credibility of audits and papers",
          "legal", "Legal",
          "data", "Gap in what is known");
  private static final Map<String, String> MARKETS =
      Map.of("US", "United States", "EU", "European Union", "CA", "Canada");

  /** {@code 12,345}. */
  public String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** {@code 1 site}, {@code 12,345 sites}, {@code 2 companies}. */
  public String count(long number, String noun) {
    boolean ies = noun.endsWith("y") && !noun.endsWith("day");
    String plural = ies ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return number(number) + " " + (number == 1 ? noun : plural);
  }

  /** Short English name of a country, or words that say that it is not known. */
  public String country(String alpha2) {
    return Countries.shipped().alpha2(alpha2).map(Country::name).orElse("country not known");
  }

  public String severity(String code) {
    return SEVERITIES.getOrDefault(code, code);
  }

  /** The shape that stands for a severity or a band, so that colour never stands alone. */
  public String shape(String code) {
    return SHAPES.getOrDefault(code, "open");
  }

  public String market(String code) {
    return MARKETS.getOrDefault(code, code);
  }

  public String step(int step) {
    return step < 0 ? "step not known" : "step " + step;
  }

  public String status(Finding finding) {
    return switch (finding.status()) {
      case NEW -> "New";
      case OPEN -> "Open";
      case RETURNED -> "Back again";
      case CONFIRMED -> "Confirmed by a person";
      case DISMISSED -> "Dismissed by a person";
      case RECONFIRM -> "Dismissed before, but the evidence changed: look again";
      case ANSWERED_OTHERWISE -> "The list now answers otherwise";
      case NO_LONGER_ANSWERABLE -> "The fact was withdrawn, so the rule cannot answer any more";
      case LEFT_THE_LIST -> "The site left the list. The workers may still be there";
    };
  }

  /** Which kind of sign a finding is: dimension, stage and strength in plain words. */
  public String kind(Finding finding) {
    String dimension = DIMENSIONS.getOrDefault(finding.dimension(), finding.dimension());
    String stage = finding.stage().equals("any") ? "at any stage" : "stage: " + finding.stage();
    return dimension + "; " + stage + "; " + finding.strength();
  }

  /** In whose words a fact is, as the start of a sentence. */
  public String source(Evidence fact) {
    return upper(fact.sourceClass().words());
  }

  /** In whose words a finding stands, from the name of its weakest source class. */
  public String source(String sourceClass) {
    for (SourceClass known : SourceClass.values()) {
      if (known.name().equalsIgnoreCase(sourceClass)) {
        return upper(known.words());
      }
    }
    return sourceClass;
  }

  public String ilo(SiteAssessment site) {
    return switch (site.ilo()) {
      case BOTH_RECORDED -> "Both kinds of warning sign recorded";
      case BOTH_IF_SAME_WORKERS -> "Both kinds, if these are the same workers: ask";
      case ONE_KIND -> "One kind of warning sign recorded";
      case NONE_RECORDED -> "No warning sign recorded";
    };
  }

  /** How many rules cannot answer for a site. */
  public int unknown(SiteAssessment site) {
    return (int) site.answers().chars().filter(answer -> answer == 'U' || answer == 'X').count();
  }

  /** A path in words, shortened in the middle where it is long. */
  public String route(List<Hop> hops) {
    if (hops.isEmpty()) {
      return "no stated path";
    }
    if (hops.size() <= 6) {
      return path(hops);
    }
    return path(hops.subList(0, 3))
        + " > ... > "
        + path(hops.subList(hops.size() - 2, hops.size()));
  }

  /** What a problem cost. */
  public String cost(Problem.Severity severity) {
    return switch (severity) {
      case FILE -> "File not read";
      case SHEET -> "Sheet not read";
      case ROW -> "Row not read";
      case CELL -> "Cell not used";
      case NOTE -> "Look once";
    };
  }

  /** What would change a finding, in one sentence. */
  public String lower(Finding finding) {
    if (!finding.labourSign()) {
      return "This says something about the place or the trade, not about what happens there."
          + " Facts about the terms of these workers would let other rules answer.";
    }
    if (finding.repayment()) {
      return "Repayment is under way. It ends when the workers confirm that they have been repaid.";
    }
    return "A newer fact of an equal or better source: a document, an auditor's own observation, or"
        + " what workers say. A supplier's denial does not displace what others saw.";
  }

  /** {@code upstream > next > buyer}, names only. */
  static String path(List<Hop> hops) {
    return String.join(" > ", hops.stream().map(Hop::name).toList());
  }

  /** Degrees as plain decimal; empty where not known. */
  static String degrees(Double degrees) {
    return degrees == null ? "" : BigDecimal.valueOf(degrees).toPlainString();
  }

  private static String upper(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
