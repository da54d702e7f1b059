package org.tual.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.tual.assessment.Assessment;
import org.tual.assessment.RuleSummary;
import org.tual.assessment.SiteAssessment;
import org.tual.assessment.SiteAssessment.Band;
import org.tual.assessment.SiteAssessment.Ilo;
import org.tual.findings.Evidence;
import org.tual.findings.Finding;
import org.tual.intake.InputFile;
import org.tual.intake.InputFile.SheetRead;

/** What matters in a minute: the counts, groups and first examples that every report opens with. */
public final class Summary {
  /** One severity and how often it stands. */
  public record Severity(String code, int findings, int sites) {}

  /** A place and the signs about its workers, the gravest first. */
  public record Place(SiteAssessment site, List<Finding> signs) {}

  /** Reasons to look of one kind, with the gravest of them. */
  public record Reason(Finding first, int findings, int sites) {}

  /** One band of priority and the first sites in it. */
  public record Priority(Band band, int sites, List<SiteAssessment> first) {}

  /** Possible legal blockers of one market. */
  public record Market(String code, List<Blocker> blockers) {}

  /** One possible legal blocker. */
  public record Blocker(SiteAssessment site, String text) {}

  private final Assessment assessment;
  private final List<Finding> standing = new ArrayList<>();
  private final List<Finding> labour = new ArrayList<>();
  private final List<Finding> others = new ArrayList<>();
  private final List<SiteAssessment> silent = new ArrayList<>();
  private final Map<Ilo, List<SiteAssessment>> byIlo = new TreeMap<>();
  private final Map<Band, List<SiteAssessment>> byBand = new TreeMap<>();
  private final Map<String, Integer> kinds = new TreeMap<>();

  private Summary(Assessment assessment) {
    this.assessment = assessment;
    for (Finding finding : assessment.findings()) {
      if (finding.status() != Finding.Status.DISMISSED) {
        standing.add(finding);
        (finding.labourSign() ? labour : others).add(finding);
      }
    }
    List<Integer> labourRules = labourRules();
    for (SiteAssessment site : assessment.sites()) {
      byIlo.computeIfAbsent(site.ilo(), ilo -> new ArrayList<>()).add(site);
      byBand.computeIfAbsent(site.band(), band -> new ArrayList<>()).add(site);
      kinds.merge(place(site) ? "site" : site.kind(), 1, Integer::sum);
      if (place(site) && silent(site, labourRules)) {
        silent.add(site);
      }
    }
  }

  /** The summary of an assessment. */
  public static Summary of(Assessment assessment) {
    return new Summary(assessment);
  }

  private static boolean place(SiteAssessment site) {
    return !site.kind().equals("recruiter") && !site.kind().equals("company");
  }

  private List<Integer> labourRules() {
    List<Integer> indexes = new ArrayList<>();
    for (int i = 0; i < assessment.rules().size(); i++) {
      String dimension = assessment.rules().get(i).dimension();
      if (dimension.equals("involuntariness") || dimension.equals("penalty")) {
        indexes.add(i);
      }
    }
    return indexes;
  }

  private static boolean silent(SiteAssessment site, List<Integer> rules) {
    boolean unknown = false;
    for (int i : rules) {
      char answer = site.answers().charAt(i);
      if (answer == 'F' || answer == 'N') {
        return false;
      }
      unknown |= answer == 'U' || answer == 'X';
    }
    return unknown;
  }

  /** Findings that no person has dismissed. */
  public List<Finding> standing() {
    return standing;
  }

  /** How many findings a person has dismissed. */
  public int dismissed() {
    return assessment.findings().size() - standing.size();
  }

  /** Sites of which nothing at all is known about how people work there. */
  public List<SiteAssessment> silent() {
    return silent;
  }

  /** How many of the subjects are places, recruiters, companies. */
  public Map<String, Integer> kinds() {
    return kinds;
  }

  public int places() {
    return kinds.getOrDefault("site", 0);
  }

  /** S1 to S3, each with its signs about workers and their places, zeros included. */
  public List<Severity> severities() {
    return List.of(
        severity("S1", labour, Finding::severity),
        severity("S2", labour, Finding::severity),
        severity("S3", labour, Finding::severity));
  }

  /** Signs about how people work, of any severity. */
  public Severity workers() {
    return severity("", labour, any -> "");
  }

  /** Reasons to look at a place that say nothing about its workers: goods, lists, flags, gaps. */
  public Severity reasons() {
    return severity("", others, any -> "");
  }

  private static Severity severity(
      String code, List<Finding> among, Function<Finding, String> codeOf) {
    Set<String> sites = new HashSet<>();
    int findings = 0;
    for (Finding finding : among) {
      if (codeOf.apply(finding).equals(code)) {
        findings++;
        sites.add(finding.subject());
      }
    }
    return new Severity(code, findings, sites.size());
  }

  /** The places with signs about workers in the order in which to look, as many as are wanted. */
  public List<Place> signs(int most) {
    Map<String, List<Finding>> byPlace = new HashMap<>();
    for (Finding finding : labour) {
      byPlace.computeIfAbsent(finding.subject(), id -> new ArrayList<>()).add(finding);
    }
    return assessment.sites().stream()
        .filter(site -> byPlace.containsKey(site.id()))
        .limit(most)
        .map(site -> new Place(site, byPlace.get(site.id())))
        .toList();
  }

  /** Reasons to look, by what they are: the gravest first, then the most frequent. */
  public List<Reason> reasonsByKind() {
    Map<String, List<Finding>> byRule = new TreeMap<>();
    for (Finding finding : others) {
      byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
    }
    List<Reason> reasons = new ArrayList<>();
    for (List<Finding> group : byRule.values()) {
      Severity all = severity("", group, any -> "");
      reasons.add(new Reason(group.get(0), all.findings(), all.sites()));
    }
    reasons.sort(
        Comparator.comparing((Reason reason) -> reason.first().severity())
            .thenComparing(reason -> -reason.sites()));
    return reasons;
  }

  /** Findings whose sources disagree. */
  public List<Finding> contradicted() {
    return standing.stream()
        .filter(finding -> finding.evidence().stream().anyMatch(Evidence::contradicted))
        .toList();
  }

  /** The bands in order, empty ones included. */
  public List<Priority> priorities() {
    List<Priority> all = new ArrayList<>();
    for (Band band : Band.values()) {
      List<SiteAssessment> sites = byBand.getOrDefault(band, List.of());
      all.add(new Priority(band, sites.size(), first(sites, 3)));
    }
    return all;
  }

  public List<SiteAssessment> bothRecorded() {
    return byIlo.getOrDefault(Ilo.BOTH_RECORDED, List.of());
  }

  public List<SiteAssessment> bothIfSameWorkers() {
    return byIlo.getOrDefault(Ilo.BOTH_IF_SAME_WORKERS, List.of());
  }

  /** Sites of whose audits somebody should be in doubt, in the order in which to look. */
  public List<SiteAssessment> doubted() {
    return assessment.sites().stream().filter(site -> !site.credibility().isEmpty()).toList();
  }

  public int oneKind() {
    return byIlo.getOrDefault(Ilo.ONE_KIND, List.of()).size();
  }

  /** Rules that have at least one answer in these data. */
  public long answerable() {
    return assessment.rules().stream().filter(RuleSummary::answerable).count();
  }

  /** Rules that these data cannot answer at all, or that were not evaluated. */
  public List<RuleSummary> unanswerable() {
    return assessment.rules().stream().filter(rule -> !rule.answerable()).toList();
  }

  /** Rules that failed or ran out of time. */
  public List<RuleSummary> notEvaluated() {
    return assessment.rules().stream().filter(rule -> !rule.evaluated()).toList();
  }

  /** Possible legal blockers by market. */
  public List<Market> markets() {
    Map<String, List<Blocker>> byMarket = new TreeMap<>();
    for (SiteAssessment site : assessment.sites()) {
      for (String blocker : site.blockers()) {
        int colon = blocker.indexOf(':');
        String market = colon < 0 ? "" : blocker.substring(0, colon).strip();
        byMarket
            .computeIfAbsent(market, m -> new ArrayList<>())
            .add(new Blocker(site, blocker.substring(colon + 1).strip()));
      }
    }
    List<Market> markets = new ArrayList<>();
    byMarket.forEach((code, blockers) -> markets.add(new Market(code, blockers)));
    return markets;
  }

  /** Problems by kind: what costs most first, then the most frequent. */
  public List<ProblemKind> problems() {
    return ProblemKind.of(assessment.problems());
  }

  public long rows() {
    return sheets().stream().mapToLong(SheetRead::rows).sum();
  }

  public long rowsUsed() {
    return sheets().stream().mapToLong(SheetRead::used).sum();
  }

  /** Every sheet of every file. */
  public List<SheetRead> sheets() {
    return assessment.inputs().stream().map(InputFile::sheets).flatMap(List::stream).toList();
  }

  /** Sheets about persons: stopped before anything was stored. */
  public List<SheetRead> personSheets() {
    return sheets().stream()
        .filter(sheet -> sheet.used() == 0 && (sheet.kind() + sheet.note()).contains("person"))
        .toList();
  }

  /** The lists that are not whole. */
  public boolean partialLists() {
    return assessment.lists().stream().anyMatch(list -> !list.complete());
  }

  /** The first few of a list. */
  public static <T> List<T> first(List<T> all, int most) {
    return Collections.unmodifiableList(all.subList(0, Math.min(most, all.size())));
  }
}
