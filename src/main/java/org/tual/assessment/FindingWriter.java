package org.tual.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tual.columns.Field;
import org.tual.disclosure.Headcounts;
import org.tual.findings.Evidence;
import org.tual.findings.Finding;
import org.tual.findings.Fingerprint;
import org.tual.graph.Citation;
import org.tual.graph.Facts;
import org.tual.graph.Snapshot;
import org.tual.rules.Hit;
import org.tual.rules.Rule;
import org.tual.supplychain.Context;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.SourceClass;
import org.tual.supplychain.Statements;

/**
 * Makes findings of hits: resolves evidence to cells, names the subject, tells period and words.
 */
final class FindingWriter {
  private static final List<SourceClass> WEAKEST_FIRST =
      List.of(
          SourceClass.INFERRED,
          SourceClass.SUPPLIER,
          SourceClass.DOCUMENT,
          SourceClass.PARTNER,
          SourceClass.AUDITOR,
          SourceClass.WORKER,
          SourceClass.LIST);
  private static final int MOST_CITED = 20;

  /** Facts that only say in which place a site is. */
  private static final Set<String> WHERE =
      Set.of("unlocode", "city", "country", "landingPort", "landingCountry", "homePort", "flag");

  private final Snapshot snapshot;
  private final Facts facts;
  private final Names names;
  private final Chain chain;
  private final Map<String, Field> fields;
  private final Map<String, String> editions;
  private final Headcounts people;

  /**
   * @param fields by prefixed property
   * @param editions label of each published list, by id
   */
  FindingWriter(
      Snapshot snapshot,
      Names names,
      Chain chain,
      Map<String, Field> fields,
      Map<String, String> editions) {
    this.snapshot = snapshot;
    this.facts = snapshot.facts();
    this.names = names;
    this.chain = chain;
    this.fields = fields;
    this.editions = editions;
    this.people = new Headcounts(facts.statements());
  }

  Finding write(Rule rule, Hit hit) {
    int node = facts.identity().node(hit.subject());
    List<Evidence> evidence = evidence(hit);
    return new Finding(
        Fingerprint.of(rule.id(), hit.subject(), hit.group(), hit.key()),
        rule.id(),
        rule.title(),
        hit.severity().name(),
        String.join(", ", rule.indicators().stream().map(Labels::indicator).toList()),
        rule.dimension().name().toLowerCase(Locale.ROOT),
        rule.stage().name().toLowerCase(Locale.ROOT),
        rule.strength().name().toLowerCase(Locale.ROOT),
        hit.subject(),
        names.name(node),
        names.localName(node),
        names.country(node),
        chain.step(node),
        hit.group().isEmpty() ? "" : Labels.group(Iris.localName(hit.group())),
        period(hit),
        sourceClass(evidence).name().toLowerCase(Locale.ROOT),
        chain.weakestLink(node),
        Finding.Status.NEW,
        hit.detail(),
        evidence,
        repaid(rule, hit));
  }

  private boolean repaid(Rule rule, Hit hit) {
    int group = hit.group().isEmpty() ? -1 : facts.identity().node(hit.group());
    String state = group < 0 ? "" : facts.text(group, "tual:feeRepayment");
    return rule.topic().equals("recruitment")
        && (state.equals(Iris.ont("RepaymentUnderWay")) || state.equals(Iris.ont("Repaid")));
  }

  private List<Evidence> evidence(Hit hit) {
    TreeMap<Integer, Evidence> seen = new TreeMap<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Hit.Evidence fact : hit.evidence()) {
      String property = "tual:" + Iris.localName(fact.property());
      for (Citation citation : snapshot.cite(fact.node(), property)) {
        if (evidence.size() >= MOST_CITED) {
          return evidence;
        }
        Evidence cited = cited(citation, fact.node());
        boolean isNew = citation.claim() < 0 || seen.put(citation.claim(), cited) == null;
        if (isNew && !evidence.contains(cited)) {
          evidence.add(cited);
        }
      }
    }
    return evidence;
  }

  private Evidence cited(Citation citation, String node) {
    String local = citation.property().substring(citation.property().indexOf(':') + 1);
    if (citation.claim() < 0) {
      String label = editions.getOrDefault(citation.list(), citation.list());
      return new Evidence(
          local, label, Labels.term(node), "", null, label, SourceClass.LIST, "", false);
    }
    Statements statements = facts.statements();
    Field field = fields.get(citation.property());
    Context context = statements.context(statements.subject(citation.claim()));
    String value =
        people
            .inReport(citation.claim())
            .orElseGet(
                () -> Labels.value(statements.value(citation.claim()), names, facts.identity()));
    return new Evidence(
        local,
        field == null ? Labels.words(local) : field.label(),
        value,
        "",
        statements.source(citation.claim()),
        null,
        context.source(),
        context.date() + (context.dateAssumed() ? " (assumed)" : ""),
        citation.contradicted());
  }

  /**
   * In the words of whom: where a site stands is told by its list and is no word about the place.
   */
  private static SourceClass sourceClass(List<Evidence> evidence) {
    boolean ofPlace = evidence.stream().anyMatch(fact -> fact.property().startsWith("place"));
    SourceClass weakest = SourceClass.LIST;
    for (Evidence fact : evidence) {
      if (ofPlace && WHERE.contains(fact.property())) {
        continue;
      }
      if (WEAKEST_FIRST.indexOf(fact.sourceClass()) < WEAKEST_FIRST.indexOf(weakest)) {
        weakest = fact.sourceClass();
      }
    }
    return weakest;
  }

  /** The period of the first fact about workers, else of the first fact at all. */
  private String period(Hit hit) {
    Statements statements = facts.statements();
    String first = "";
    for (Hit.Evidence fact : hit.evidence()) {
      String property = "tual:" + Iris.localName(fact.property());
      int node = facts.identity().node(fact.node());
      for (Citation citation : snapshot.cite(fact.node(), property)) {
        if (citation.claim() >= 0) {
          String period =
              statements.context(statements.subject(citation.claim())).period().toString();
          if (node >= 0 && facts.identity().kind(node) == Kind.GROUP) {
            return period;
          }
          first = first.isEmpty() ? period : first;
        }
      }
    }
    return first;
  }
}
