package org.tual.graph;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Value;

/** Facts that follow from stated facts of one site and its groups; see {@code docs/model.md}. */
public final class Derivations {
  private static final int PLACES = 12;
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Snapshot snapshot;
  private final Facts facts;
  private final LocalDate asOf;
  private final Rates rates;
  private final AuditFacts audits;
  private final PlaceFacts places;

  /** Everything that was ever said of a place counts. */
  public Derivations(Snapshot snapshot, LocalDate asOf, Rates rates) {
    this(snapshot, asOf, rates, LocalDate.MIN, LocalDate.MIN);
  }

  /**
   * Derives facts of an assessment.
   *
   * @param placeFactsSince what was said of a place before that day counts no more
   * @param helpVerifiedSince help at a place is preferred that was verified since that day
   */
  public Derivations(
      Snapshot snapshot,
      LocalDate asOf,
      Rates rates,
      LocalDate placeFactsSince,
      LocalDate helpVerifiedSince) {
    this.snapshot = snapshot;
    this.facts = snapshot.facts();
    this.asOf = asOf;
    this.rates = rates;
    this.audits = new AuditFacts(snapshot);
    this.places =
        new PlaceFacts(snapshot, new PlaceFacts.Limits(placeFactsSince, helpVerifiedSince, asOf));
  }

  /** Adds every derived fact of every site to the graph. */
  public void run() {
    BitSet suppliers = snapshot.network().suppliers();
    for (int site = suppliers.nextSetBit(0); site >= 0; site = suppliers.nextSetBit(site + 1)) {
      shares(site);
      migrants(site);
      recruiters(site);
      daysAtSea(site);
      lots(site);
      places.add(site);
      audits.add(site, headcount(site, "AllWorkers"));
      for (int group : facts.groups(site)) {
        feeInMonthlyWages(group);
        corridors(group, site);
      }
    }
  }

  /**
   * Cells of rows about places of which nothing counts: without a day, too old, not independent.
   */
  public List<Integer> uncountedOfPlaces() {
    return places.uncounted();
  }

  private void number(int node, String property, BigDecimal amount) {
    snapshot.add(node, property, snapshot.terms().of(new Value.Number(amount)));
  }

  private void yesNo(int node, String property, boolean yes) {
    snapshot.add(node, property, snapshot.terms().of(new Value.YesNo(yes)));
  }

  private void shares(int site) {
    Optional<BigDecimal> all = headcount(site, "AllWorkers");
    if (all.isEmpty() || all.get().signum() <= 0) {
      return;
    }
    if (facts.claim(site, "tual:agencyShare") < 0) {
      facts
          .number(site, "tual:headcountAgency")
          .or(() -> headcount(site, "Agency"))
          .ifPresent(agency -> number(site, "tual:agencyShare", share(agency, all.get())));
    }
    facts
        .number(site, "tual:headcountMigrant")
        .or(() -> headcount(site, "Migrant"))
        .ifPresent(migrant -> number(site, "tual:migrantShare", share(migrant, all.get())));
  }

  private Optional<BigDecimal> headcount(int site, String kind) {
    for (int group : facts.groups(site)) {
      if (facts.identity().iri(group).endsWith("/" + kind)) {
        return facts.number(group, "tual:headcount");
      }
    }
    return Optional.empty();
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, PLACES, RoundingMode.HALF_UP);
  }

  private void migrants(int site) {
    Optional<BigDecimal> count = facts.number(site, "tual:headcountMigrant");
    Boolean employs = count.isPresent() ? count.get().signum() > 0 : null;
    if (facts.number(site, "tual:tiedVisaShare").map(share -> share.signum() > 0).orElse(false)) {
      employs = true;
    }
    String home = facts.text(site, "tual:country");
    for (int group : facts.groups(site)) {
      boolean migrantGroup = facts.identity().iri(group).endsWith("/Migrant");
      if (migrantGroup) {
        boolean none =
            facts.number(group, "tual:headcount").map(n -> n.signum() == 0).orElse(false);
        employs = Boolean.TRUE.equals(employs) || !none;
      }
      for (Value origin : facts.values(group, "tual:originCountryOfWorkers")) {
        if (!home.isEmpty() && !origin.lexical().equals(home)) {
          employs = true;
        }
      }
    }
    if (employs != null) {
      yesNo(site, "tual:employsMigrants", employs);
    }
  }

  private void recruiters(int site) {
    boolean named = facts.claim(site, "tual:recruiter") >= 0;
    Optional<BigDecimal> agency = facts.number(site, "tual:headcountAgency");
    Optional<BigDecimal> layers = facts.number(site, "tual:recruiterLayers");
    if (named || agency.isPresent() || layers.isPresent()) {
      boolean uses =
          named
              || agency.map(n -> n.signum() > 0).orElse(false)
              || layers.map(n -> n.signum() > 0).orElse(false);
      yesNo(site, "tual:usesRecruiter", uses);
    }
  }

  private void daysAtSea(int site) {
    if (facts.claim(site, "tual:daysAtSea") < 0
        && facts.value(site, "tual:lastPortCall") instanceof Value.Day call
        && !call.date().isAfter(asOf)) {
      long days = ChronoUnit.DAYS.between(call.date(), asOf);
      number(site, "tual:daysAtSea", BigDecimal.valueOf(days));
    }
  }

  private void lots(int site) {
    int lots = facts.lots(site).size();
    if (lots == 0) {
      return;
    }
    String none = Iris.ont("NoDocument");
    int without = 0;
    boolean answered = false;
    for (int lot : facts.lots(site)) {
      String document = facts.text(lot, "tual:document");
      answered |= !document.isEmpty();
      without += document.equals(none) ? 1 : 0;
    }
    number(site, "tual:lots", BigDecimal.valueOf(lots));
    if (answered) {
      number(site, "tual:lotsWithoutDocument", BigDecimal.valueOf(without));
    }
  }

  private void feeInMonthlyWages(int group) {
    Optional<BigDecimal> fee = facts.number(group, "tual:recruitmentFee");
    Optional<BigDecimal> wage = facts.number(group, "tual:monthlyWage");
    if (fee.isEmpty() || wage.isEmpty() || wage.get().signum() <= 0) {
      return;
    }
    String feeCurrency = facts.text(group, "tual:feeCurrency");
    String wageCurrency = facts.text(group, "tual:wageCurrency");
    boolean zero = fee.get().signum() == 0;
    if (!zero && feeCurrency.isEmpty() != wageCurrency.isEmpty()) {
      return;
    }
    Optional<BigDecimal> same = zero ? fee : rates.convert(fee.get(), feeCurrency, wageCurrency);
    same.ifPresent(
        amount ->
            number(
                group,
                "tual:feeInMonthlyWages",
                amount.divide(wage.get(), PLACES, RoundingMode.HALF_UP)));
  }

  private void corridors(int group, int site) {
    String home = facts.text(site, "tual:country");
    for (Value origin : facts.values(group, "tual:originCountryOfWorkers")) {
      if (!home.isEmpty() && !origin.lexical().equals(home)) {
        String from = Iris.localName(origin.lexical());
        Value corridor = new Value.Term(Iris.ID + "corridor/" + from + "-" + Iris.localName(home));
        snapshot.add(group, "tual:corridor", snapshot.terms().of(corridor));
      }
    }
  }
}
