package org.tual.assessment;

import java.time.LocalDate;
import java.util.List;
import org.tual.findings.Finding;
import org.tual.intake.InputFile;
import org.tual.intake.Problem;

/**
 * One finished assessment: everything a report may say. A pure function of the pinned inputs.
 *
 * @param asOf the day the assessment speaks of
 * @param engine name and version of the engine
 * @param buyer name of the buyer, the root of the chain
 * @param buyerId IRI of the buyer
 * @param inputs the files as read
 * @param problems what could not be used as it lies
 * @param rules every rule of the rule set with its counts
 * @param findings signs recorded, by severity, then rule, then site name
 * @param gone findings of the assessment before that are no longer there, with why
 * @param sites every site, recruiter and company, by band, then severity, then name
 * @param links every supply link
 * @param questions what to ask whom, by rank
 * @param lists published lists used
 * @param complete false where a rule could not be evaluated
 * @param fictional the input says it is fictional: every page says so too
 * @param statements number of statements read
 * @param seal hex SHA-256 over everything pinned; empty until sealed
 */
public record Assessment(
    LocalDate asOf,
    String engine,
    String buyer,
    String buyerId,
    List<InputFile> inputs,
    List<Problem> problems,
    List<RuleSummary> rules,
    List<Finding> findings,
    List<Finding> gone,
    List<SiteAssessment> sites,
    List<Link> links,
    List<Question> questions,
    List<ListEdition> lists,
    boolean complete,
    boolean fictional,
    long statements,
    String seal) {

  /** The same with its seal. */
  public Assessment withSeal(String pinned) {
    return new Assessment(
        asOf,
        engine,
        buyer,
        buyerId,
        inputs,
        problems,
        rules,
        findings,
        gone,
        sites,
        links,
        questions,
        lists,
        complete,
        fictional,
        statements,
        pinned);
  }
}
