package org.tual.report;

import java.util.List;
import java.util.regex.Pattern;
import org.tual.assessment.Assessment;
import org.tual.assessment.RuleSummary;
import org.tual.assessment.SiteAssessment;
import org.tual.disclosure.Limits;
import org.tual.findings.Finding;

/**
 * An assessment as those read it who buy: which possible signs are recorded where, and never in
 * whose words, on which day, how far checked, or in which cell. Two findings of which one rests on
 * what workers said and the other on a document look the same, so that no order and no talk with a
 * supplier can tell that somebody spoke.
 */
public final class BuyersEdition {
  /**
   * The file of a site visit, of what partners say or of what people told among the inputs; that
   * there was one tells whom to look for.
   */
  private static final Pattern HIDDEN =
      Pattern.compile("(visit|place|inputs)-.*|help-directory\\.csv", Pattern.CASE_INSENSITIVE);

  /** The times at the end of why two signs do not meet. */
  private static final Pattern TIMES = Pattern.compile("(of different times): .*");

  /** Rules that doubt an audit: that there was one, and who was heard there, is not for buyers. */
  private static final String OF_AUDITS = "integrity";

  /** How many statements there are would count those of the files that are left out. */
  private static final long NOT_TOLD = 0;

  private final Assessment all;

  private BuyersEdition(Assessment all) {
    this.all = all;
  }

  /** A row of a table that speaks of an audit and not of the place. */
  public static boolean ofAudits(String dimension) {
    return dimension.equals(OF_AUDITS);
  }

  /** Words without those that say how far something was checked. */
  public static String words(String text) {
    return text.replace("not stated", "not known").replaceAll("\\bstated\\b", "said");
  }

  /** A headcount of a site as a table has it; empty where there are so few that it is not told. */
  public static String workers(String people) {
    return people.isEmpty() || Limits.enough(Integer.parseInt(people)) ? people : "";
  }

  static Assessment of(Assessment all) {
    return new BuyersEdition(all).made();
  }

  private Assessment made() {
    return new Assessment(
        all.asOf(),
        all.engine(),
        all.buyer(),
        all.buyerId(),
        all.inputs().stream().filter(input -> !HIDDEN.matcher(input.name()).matches()).toList(),
        List.of(),
        all.rules().stream().filter(rule -> !ofAudits(rule.dimension())).toList(),
        findings(all.findings()),
        findings(all.gone()),
        all.sites().stream().map(this::site).toList(),
        all.links(),
        all.questions(),
        all.lists(),
        all.complete(),
        all.fictional(),
        NOT_TOLD,
        all.seal());
  }

  private List<Finding> findings(List<Finding> findings) {
    List<String> audits =
        all.rules().stream()
            .filter(rule -> ofAudits(rule.dimension()))
            .map(RuleSummary::id)
            .toList();
    return findings.stream()
        .filter(finding -> !audits.contains(finding.rule()))
        .map(BuyersEdition::finding)
        .toList();
  }

  /** The letters of the rules that are left. */
  private String answers(String letters) {
    StringBuilder left = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      if (!ofAudits(all.rules().get(i).dimension())) {
        left.append(letters.charAt(i));
      }
    }
    return left.toString();
  }

  private static Finding finding(Finding f) {
    return new Finding(
        f.fingerprint(),
        f.rule(),
        f.title(),
        f.severity(),
        f.indicator(),
        f.dimension(),
        f.stage(),
        f.strength(),
        f.subject(),
        f.siteName(),
        f.localName(),
        f.country(),
        f.step(),
        words(f.group()),
        "",
        "",
        "",
        f.status(),
        words(f.detail()),
        List.of(),
        f.repayment());
  }

  /** A number of so few people could be read as a word about one of them. */
  private static int fewAreNotTold(int workers) {
    return Limits.enough(workers) ? workers : -1;
  }

  private SiteAssessment site(SiteAssessment s) {
    return new SiteAssessment(
        s.id(),
        s.name(),
        s.localName(),
        s.kind(),
        s.country(),
        s.region(),
        s.latitude(),
        s.longitude(),
        s.step(),
        s.sectors(),
        s.products(),
        fewAreNotTold(s.workers()),
        s.band(),
        words(s.bandReason()),
        s.ilo(),
        words(TIMES.matcher(s.iloReason()).replaceFirst("$1.")),
        s.blockers(),
        List.of(),
        answers(s.answers()),
        "",
        s.unknownKind(),
        s.upstreamPath(),
        s.toBuyer());
  }
}
