package org.tual.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tual.disclosure.Headcounts;
import org.tual.findings.Finding;
import org.tual.graph.Facts;
import org.tual.graph.Identity;
import org.tual.graph.Snapshot;
import org.tual.rules.Rule;
import org.tual.supplychain.Context;
import org.tual.supplychain.Iris;
import org.tual.supplychain.Kind;
import org.tual.supplychain.SourceClass;

/** The four answers for every site and recruiter, in the order in which to look. */
final class SiteAnswers {
  private final Snapshot snapshot;
  private final Facts facts;
  private final Names names;
  private final Chain chain;
  private final List<Rule> rules;
  private final AnswerTable answers;
  private final List<String> bans;
  private final Headcounts people;
  private final Map<String, List<Finding>> findings = new HashMap<>();

  SiteAnswers(
      Snapshot snapshot,
      Names names,
      Chain chain,
      List<Rule> rules,
      AnswerTable answers,
      List<String> bans,
      List<Finding> findings) {
    this.snapshot = snapshot;
    this.facts = snapshot.facts();
    this.names = names;
    this.chain = chain;
    this.rules = rules;
    this.answers = answers;
    this.bans = bans;
    this.people = new Headcounts(facts.statements());
    for (Finding finding : findings) {
      this.findings.computeIfAbsent(finding.subject(), key -> new ArrayList<>()).add(finding);
    }
  }

  List<SiteAssessment> all() {
    List<SiteAssessment> sites = new ArrayList<>();
    BitSet listed = Answering.listed(snapshot);
    for (int node = listed.nextSetBit(0); node >= 0; node = listed.nextSetBit(node + 1)) {
      sites.add(site(node));
    }
    sites.sort(
        Comparator.comparing(SiteAssessment::band)
            .thenComparing(this::gravest)
            .thenComparing(site -> -findings.getOrDefault(site.id(), List.of()).size())
            .thenComparing(SiteAssessment::name)
            .thenComparing(SiteAssessment::id));
    return sites;
  }

  private String gravest(SiteAssessment site) {
    List<Finding> own = findings.get(site.id());
    return own == null ? "S9" : own.get(0).severity();
  }

  private SiteAssessment site(int node) {
    Identity identity = facts.identity();
    String id = identity.iri(node);
    List<Finding> own = findings.getOrDefault(id, List.of());
    String letters = answers.letters(id);
    boolean exposed = chain.exposed(node);
    Priority.Result band =
        new Priority(rules).of(own, letters, exposed, exposed ? chain.distance(node) : 0);
    IloTest.Result ilo = IloTest.of(own);
    return new SiteAssessment(
        id,
        names.name(node),
        names.localName(node),
        kind(node),
        names.country(node),
        names.region(node),
        degrees(node, "tual:latitude"),
        degrees(node, "tual:longitude"),
        chain.step(node),
        names.texts(node, "tual:sectorText"),
        names.texts(node, "tual:productText"),
        everybody(node),
        band.band(),
        band.reason(),
        ilo.answer(),
        ilo.reason(),
        blockers(own, ilo.answer()),
        credibility(own),
        letters,
        letters.indexOf(AnswerTable.NO_SIGN) >= 0 ? noSignWords(node) : "",
        answers.silence(id),
        chain.upstream(node),
        chain.toBuyer(node),
        new SiteAssessment.Hired(migrants(node), count(node, "tual:recruiterLayers", -1)));
  }

  private Boolean migrants(int node) {
    int many = count(node, "tual:headcountMigrant", headcount(node, "Migrant"));
    return many < 0 ? null : Boolean.valueOf(many > 0);
  }

  private int count(int node, String property, int otherwise) {
    return facts.number(node, property).map(number -> number.intValue()).orElse(otherwise);
  }

  private String kind(int node) {
    if (facts.identity().kind(node) == Kind.RECRUITER) {
      return "recruiter";
    }
    String kind = facts.text(node, "tual:siteKind");
    return kind.isEmpty() ? "site" : Iris.localName(kind).toLowerCase(Locale.ROOT);
  }

  private Double degrees(int node, String property) {
    Optional<Double> degrees = facts.number(node, property).map(number -> number.doubleValue());
    if (degrees.isEmpty()) {
      String position = facts.text(node, "tual:position");
      int comma = position.indexOf(',');
      if (comma > 0) {
        boolean north = property.equals("tual:latitude");
        String part = north ? position.substring(0, comma) : position.substring(comma + 1);
        return Double.valueOf(part.strip());
      }
    }
    return degrees.orElse(null);
  }

  /** Rows that count the workers of one country of origin count no whole. */
  private int everybody(int node) {
    for (int group : facts.groups(node)) {
      int said = facts.claim(group, "tual:headcount");
      boolean some = said >= 0 && people.countsPart(said);
      if (facts.identity().iri(group).endsWith("/AllWorkers") && (some || byOrigin(group))) {
        return -1;
      }
    }
    return headcount(node, "AllWorkers");
  }

  private boolean byOrigin(int group) {
    Map<Integer, Set<String>> origins = new HashMap<>();
    for (int claim : facts.claims(group, "tual:originCountryOfWorkers")) {
      origins
          .computeIfAbsent(facts.statements().subject(claim), row -> new TreeSet<>())
          .add(facts.statements().value(claim).lexical());
    }
    return facts.claims(group, "tual:headcount").stream()
            .map(claim -> origins.get(facts.statements().subject(claim)))
            .filter(Objects::nonNull)
            .distinct()
            .count()
        > 1;
  }

  private int headcount(int node, String workforce) {
    for (int group : facts.groups(node)) {
      if (facts.identity().iri(group).endsWith("/" + workforce)) {
        return facts.number(group, "tual:headcount").map(n -> n.intValue()).orElse(-1);
      }
    }
    return -1;
  }

  /** Possible legal blockers, one line each: market and reason. */
  private List<String> blockers(List<Finding> own, SiteAssessment.Ilo ilo) {
    List<String> blockers = new ArrayList<>();
    if (ilo == SiteAssessment.Ilo.BOTH_RECORDED) {
      blockers.addAll(bans);
    }
    for (Finding finding : own) {
      boolean grave = finding.severity().compareTo("S2") <= 0;
      boolean stands = finding.status() != Finding.Status.DISMISSED;
      for (Rule rule : rules) {
        if (grave && stands && rule.id().equals(finding.rule())) {
          rule.words().market().stream()
              .map(market -> market + ": " + finding.title())
              .filter(line -> !blockers.contains(line))
              .forEach(blockers::add);
        }
      }
    }
    return blockers;
  }

  /** Doubts about its audits; they never lower what else is recorded. */
  private static List<String> credibility(List<Finding> own) {
    return own.stream()
        .filter(finding -> finding.dimension().equals("integrity"))
        .filter(finding -> finding.status() != Finding.Status.DISMISSED)
        .map(finding -> finding.title() + ": " + finding.detail())
        .toList();
  }

  /** In whose words "no sign" stands: the weakest source that spoke of the workers. */
  private String noSignWords(int node) {
    SourceClass weakest = null;
    for (int group : facts.groups(node)) {
      int claim = facts.claim(group, "tual:groupKind");
      if (claim >= 0) {
        Context context = facts.statements().context(facts.statements().subject(claim));
        weakest =
            weakest == null || context.source().ordinal() < weakest.ordinal()
                ? context.source()
                : weakest;
      }
    }
    return "no sign in what " + (weakest == null ? SourceClass.SUPPLIER : weakest).words();
  }
}
