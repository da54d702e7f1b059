package org.tual.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tual.graph.Registry;
import org.tual.supplychain.Context;
import org.tual.supplychain.Grade;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.NameKey;
import org.tual.supplychain.Period;
import org.tual.supplychain.SiteKey;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.Statements;
import org.tual.supplychain.Value;

/**
 * What a sealed assessment knows of a place, as far as a review of its audit needs it.
 *
 * @param id IRI
 * @param name as stated
 * @param kind as in {@link SiteAssessment#kind()}
 * @param country ISO 3166-1 alpha-2, may be empty
 * @param sectors in words
 * @param products in words
 * @param workers number of workers or -1
 * @param hired how workers come to it
 */
public record KnownPlace(
    String id,
    String name,
    String kind,
    String country,
    List<String> sectors,
    List<String> products,
    int workers,
    SiteAssessment.Hired hired) {
  /** One of whose hiring nothing is known. */
  public KnownPlace(
      String id,
      String name,
      String kind,
      String country,
      List<String> sectors,
      List<String> products,
      int workers) {
    this(id, name, kind, country, sectors, products, workers, SiteAssessment.Hired.UNKNOWN);
  }

  private static final List<String> KINDS =
      List.of("factory", "farm", "mine", "vessel", "dormitory", "office", "trader");

  /** As an assessment has it. */
  public static KnownPlace of(SiteAssessment site) {
    return new KnownPlace(
        site.id(),
        site.name(),
        site.kind(),
        site.country(),
        site.sectors(),
        site.products(),
        site.workers(),
        site.hired());
  }

  /** As a row of {@code sites.csv} of a sealed report has it. */
  public static KnownPlace of(Map<String, String> row) {
    return new KnownPlace(
        row.get("site"),
        row.get("name"),
        row.get("kind"),
        row.get("country"),
        several(row.get("sectors")),
        several(row.get("products")),
        number(row.get("workers")),
        new SiteAssessment.Hired(some(row.get("migrants")), number(row.get("recruiter_layers"))));
  }

  /** Reports that were sealed before have fewer columns. */
  private static int number(String cell) {
    return cell == null || cell.isEmpty() ? -1 : Integer.parseInt(cell);
  }

  private static Boolean some(String cell) {
    return cell == null || cell.isEmpty() ? null : Boolean.valueOf(!cell.equals("0"));
  }

  private static List<String> several(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
  }

  private String nameKey() {
    return new SiteKey(NameKey.of(name), country, "").toString();
  }

  /** The place keeps the IRI that it has, whether a row gives its number or only its name. */
  Registry registry() {
    Registry registry = Registry.empty();
    registry.put(Kind.SITE.path() + " " + nameKey(), id, 0);
    return registry;
  }

  /** States it beside the rows of a draft, in the supplier's words, which is the weakest source. */
  void state(Statements statements, LocalDate asOf) {
    Context known =
        new Context(
            "",
            "",
            SourceClass.SUPPLIER,
            Grade.STATED,
            asOf,
            true,
            Period.twelveMonthsTo(asOf, true));
    int site = statements.mention(Kind.SITE, known, 0);
    statements.key(site, SiteKey.identifier("tual", id));
    statements.key(site, nameKey());
    statements.claim(site, "tual:listed", new Value.YesNo(true), 0);
    statements.claim(site, "tual:name", new Value.Text(name), 0);
    if (!country.isEmpty()) {
      statements.claim(site, "tual:country", new Value.Term(Iris.country(country)), 0);
    }
    if (KINDS.contains(kind)) {
      String term = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
      statements.claim(site, "tual:siteKind", new Value.Term(Iris.ont(term)), 0);
    }
    sectors.forEach(sector -> statements.claim(site, "tual:sectorText", new Value.Text(sector), 0));
    products.forEach(
        product -> statements.claim(site, "tual:productText", new Value.Text(product), 0));
    if (Boolean.FALSE.equals(hired.migrants())) {
      count(statements, site, "tual:headcountMigrant", 0);
    } else if (Boolean.TRUE.equals(hired.migrants())) {
      group(statements, known, site, "Migrant");
    }
    count(statements, site, "tual:recruiterLayers", hired.recruiterLayers());
    if (workers >= 0) {
      int all = group(statements, known, site, "AllWorkers");
      count(statements, all, "tual:headcount", workers);
    }
  }

  private static int group(Statements statements, Context known, int site, String kind) {
    int group = statements.mention(Kind.GROUP, known, 0, site, -1);
    statements.claim(group, "tual:groupKind", new Value.Term(Iris.ont(kind)), 0);
    return group;
  }

  private static void count(Statements statements, int about, String property, int number) {
    if (number >= 0) {
      statements.claim(about, property, new Value.Number(BigDecimal.valueOf(number)), 0);
    }
  }
}
