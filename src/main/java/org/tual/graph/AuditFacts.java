package org.tual.graph;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tual.supplychain.Value;

/**
 * What follows from facts about the audit of a site: that there was one, what the sample table asks
 * for where nobody says, and how many possible signs it recorded itself.
 */
final class AuditFacts {
  /** Any of these facts says that somebody audited the site. */
  static final List<String> OF_AN_AUDIT =
      List.of(
          "tual:lastAuditDate",
          "tual:auditKind",
          "tual:auditDaysBought",
          "tual:auditDaysByTable",
          "tual:auditDaysDecidedBy",
          "tual:interviewsAlone",
          "tual:interviewsByTable",
          "tual:interviewsInGroups",
          "tual:interviewsWithMigrants",
          "tual:interviewsSaturated",
          "tual:intervieweesChosenBy",
          "tual:interviewPlace",
          "tual:interviewInterpreter",
          "tual:offSiteInterviewsAdded",
          "tual:sameAnswersShare",
          "tual:reportTextReused",
          "tual:auditLabourFindings",
          "tual:summarySaysNone",
          "tual:auditSignsRecorded",
          "tual:auditSignsClosed",
          "tual:headcountOnPayroll",
          "tual:headcountCounted",
          "tual:bedsInUse",
          "tual:mealsServed",
          "tual:headcountDifferenceDeclared");

  /** Says what became of workers after somebody heard them; that is no audit by itself. */
  private static final String AFTER_CONTACT = "tual:harmAfterContact";

  private final Snapshot snapshot;
  private final Facts facts;
  private final AuditSigns signs;
  private final BitSet audited = new BitSet();

  AuditFacts(Snapshot snapshot) {
    this.snapshot = snapshot;
    this.facts = snapshot.facts();
    this.signs = new AuditSigns(facts);
    Set<String> wanted = Set.copyOf(OF_AN_AUDIT);
    facts.forEach(
        (node, property, claim) -> {
          if (wanted.contains(property)) {
            audited.set(node);
          }
        });
  }

  /**
   * Adds the facts of one site.
   *
   * @param workers headcount of all workers, where a list states it
   */
  void add(int site, Optional<BigDecimal> workers) {
    if (facts.claim(site, AFTER_CONTACT) >= 0) {
      snapshot.type(site, "tual:ContactedSite");
    }
    if (!audited.get(site)) {
      return;
    }
    snapshot.type(site, "tual:AuditedSite");
    Optional<BigDecimal> size = facts.number(site, "tual:headcountOnPayroll").or(() -> workers);
    byTable(site, "tual:auditDaysByTable", size, SampleTable.Line::manDays);
    byTable(site, "tual:interviewsByTable", size, SampleTable.Line::interviewsAlone);
    if (facts.claim(site, "tual:auditSignsRecorded") < 0) {
      signs
          .of(site)
          .ifPresent(
              found -> number(site, "tual:auditSignsRecorded", BigDecimal.valueOf(found.size())));
    }
  }

  private void byTable(
      int site,
      String property,
      Optional<BigDecimal> workers,
      Function<SampleTable.Line, BigDecimal> column) {
    if (facts.claim(site, property) < 0) {
      workers
          .filter(count -> count.signum() > 0)
          .map(SampleTable.shipped()::of)
          .ifPresent(line -> number(site, property, column.apply(line)));
    }
  }

  private void number(int site, String property, BigDecimal amount) {
    snapshot.add(site, property, snapshot.terms().of(new Value.Number(amount)));
  }
}
