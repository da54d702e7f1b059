package org.tual.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tual.columns.Field;
import org.tual.columns.Vocabulary;
import org.tual.disclosure.Headcounts;
import org.tual.findings.Evidence;
import org.tual.findings.Finding;
import org.tual.findings.Fingerprint;
import org.tual.findings.Reconciler;
import org.tual.findings.Remembered;
import org.tual.graph.Identity;
import org.tual.graph.Snapshot;
import org.tual.graph.SupplyLink;
import org.tual.intake.Intake;
import org.tual.intake.RawCells;
import org.tual.reference.ReferenceLists;
import org.tual.rules.Hit;
import org.tual.rules.Rule;
import org.tual.rules.RuleOutcome;
import org.tual.supplychain.Kind;
import org.tual.supplychain.SourceRef;

/** Turns what the rules returned into findings, the four answers for each site, and questions. */
final class Answering {
  private final AssessmentRequest request;
  private final ReferenceLists lists;
  private final Intake intake;
  private final Snapshot snapshot;
  private final Names names;
  private final Chain chain;
  private final List<RuleOutcome> outcomes;
  private final List<Rule> rules;
  private final Identity identity;
  private final Map<String, Field> byProperty = new HashMap<>();
  private final Map<String, Field> byName = new HashMap<>();
  private final Map<String, Hit> hits = new HashMap<>();

  Answering(
      AssessmentRequest request,
      ReferenceLists lists,
      Intake intake,
      Snapshot snapshot,
      Names names,
      Chain chain,
      List<RuleOutcome> outcomes) {
    this.request = request;
    this.lists = lists;
    this.intake = intake;
    this.snapshot = snapshot;
    this.names = names;
    this.chain = chain;
    this.outcomes = outcomes;
    this.rules = outcomes.stream().map(RuleOutcome::rule).toList();
    this.identity = snapshot.facts().identity();
    for (Field field : Vocabulary.standard().fields()) {
      byName.put(field.name(), field);
      if (!field.property().isEmpty()) {
        byProperty.putIfAbsent(field.property(), field);
      }
    }
  }

  Assessed answer() {
    List<ListEdition> editions = Editions.of(lists, request.asOf());
    Reconciler reconciler =
        new Reconciler(request.before().findings(), request.decisions(), request.asOf());
    List<Finding> findings = reconciler.judge(findings(editions), this::aliases);
    findings.sort(Assessor.order());
    AnswerTable answers = new AnswerTable(outcomes);
    List<Remembered> gone =
        reconciler.gone(findings, this::aliases, (rule, before) -> how(answers, before));
    List<SiteAssessment> sites =
        new SiteAnswers(
                snapshot,
                names,
                chain,
                rules,
                answers,
                MarketLaws.of(lists, request.asOf()),
                findings)
            .all();
    List<Question> questions = new Questions(rules, answers, byProperty, byName).ask(sites);
    Assessment assessment =
        new Assessment(
            request.asOf(),
            Engine.version(),
            request.buyer(),
            identity.iri(snapshot.network().buyer()),
            intake.inputs(),
            new QuotedCells(intake.mappings()).of(intake.problems()),
            summaries(answers),
            findings,
            gone.stream().map(Answering::asFinding).toList(),
            sites,
            links(),
            questions,
            editions,
            outcomes.stream().allMatch(RuleOutcome::evaluated),
            intake.fictional(),
            intake.statements().claims(),
            "");
    return new Assessed(
        assessment, continuity(findings, gone), Trade.of(snapshot), NamedPlace.of(snapshot));
  }

  private List<Finding> findings(List<ListEdition> editions) {
    Map<String, String> labels = new HashMap<>();
    editions.forEach(list -> labels.put(list.id(), list.id() + "@" + list.date()));
    FindingWriter writer = new FindingWriter(snapshot, names, chain, byProperty, labels);
    List<Finding> findings = new ArrayList<>();
    for (RuleOutcome outcome : outcomes) {
      for (Hit hit : outcome.hits()) {
        Finding finding = writer.write(outcome.rule(), hit);
        hits.put(finding.fingerprint(), hit);
        findings.add(finding);
      }
    }
    return withWordsOfCells(findings);
  }

  private List<Finding> withWordsOfCells(List<Finding> findings) {
    Set<SourceRef> cells = new HashSet<>();
    for (Finding finding : findings) {
      finding.evidence().stream()
          .map(Evidence::source)
          .filter(Objects::nonNull)
          .forEach(cells::add);
    }
    cells.removeAll(new Headcounts(snapshot.facts().statements()).keepingBack(cells));
    RawCells words =
        RawCells.of(
            request.files(), request.limits(), intake.mappings(), intake.corrections(), cells);
    findings.replaceAll(
        finding ->
            finding.withEvidence(
                finding.evidence().stream()
                    .map(
                        fact ->
                            cells.contains(fact.source())
                                ? fact.withRaw(words.text(fact.source()))
                                : fact)
                    .toList()));
    return findings;
  }

  /** Fingerprints of the same finding under the names its subject had before a merge. */
  private List<String> aliases(Finding finding) {
    int node = identity.node(finding.subject());
    List<String> others = node < 0 ? List.of() : identity.aliases(node);
    Hit hit = hits.get(finding.fingerprint());
    return others.stream()
        .map(other -> Fingerprint.of(finding.rule(), other, hit.group(), hit.key()))
        .toList();
  }

  private Finding.Status how(AnswerTable answers, Remembered before) {
    int node = identity.node(before.subject());
    if (node < 0 || !snapshot.network().suppliers().get(node)) {
      return Finding.Status.LEFT_THE_LIST;
    }
    for (int rule = 0; rule < rules.size(); rule++) {
      if (rules.get(rule).id().equals(before.rule())) {
        char letter = answers.letter(before.subject(), rule);
        return letter == AnswerTable.UNKNOWN || letter == AnswerTable.NOT_EVALUATED
            ? Finding.Status.NO_LONGER_ANSWERABLE
            : Finding.Status.ANSWERED_OTHERWISE;
      }
    }
    return Finding.Status.NO_LONGER_ANSWERABLE;
  }

  private static Finding asFinding(Remembered gone) {
    return new Finding(
        gone.fingerprint(),
        gone.rule(),
        gone.title(),
        gone.severity(),
        "",
        "",
        "",
        "",
        gone.subject(),
        gone.siteName(),
        "",
        gone.country(),
        -1,
        "",
        "",
        "",
        "",
        gone.status(),
        gone.detail(),
        List.of(),
        false);
  }

  private List<RuleSummary> summaries(AnswerTable answers) {
    List<RuleSummary> summaries = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      summaries.add(RuleSummaries.of(outcomes.get(i), i, answers, byProperty));
    }
    return summaries;
  }

  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (SupplyLink link : snapshot.network().links()) {
      links.add(
          new Link(
              identity.iri(link.from()),
              identity.iri(link.to()),
              link.status().toLowerCase(Locale.ROOT),
              String.join(", ", link.products())));
    }
    links.sort(Comparator.comparing(Link::from).thenComparing(Link::to));
    return links;
  }

  private Continuity continuity(List<Finding> findings, List<Remembered> gone) {
    List<Remembered> remembered = new ArrayList<>();
    Set<String> present = new HashSet<>();
    for (Finding finding : findings) {
      present.add(finding.fingerprint());
      remembered.add(
          new Remembered(
              finding.fingerprint(),
              Fingerprint.ofEvidence(finding.evidence()),
              finding.status(),
              finding.rule(),
              finding.title(),
              finding.severity(),
              finding.subject(),
              hits.get(finding.fingerprint()).group(),
              finding.siteName(),
              finding.country(),
              finding.detail()));
    }
    gone.stream().filter(one -> !present.contains(one.fingerprint())).forEach(remembered::add);
    remembered.sort(Comparator.comparing(Remembered::fingerprint));
    return new Continuity(request.before().registry(), remembered);
  }

  /** Things that reports list: suppliers, and recruiters that somebody named. */
  static BitSet listed(Snapshot snapshot) {
    BitSet all = snapshot.network().suppliers();
    Identity identity = snapshot.facts().identity();
    for (int node = 0; node < identity.nodes(); node++) {
      if (identity.kind(node) == Kind.RECRUITER) {
        all.set(node);
      }
    }
    return all;
  }
}
