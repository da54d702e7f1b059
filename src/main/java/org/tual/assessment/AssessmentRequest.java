package org.tual.assessment;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tual.columns.FileMapping;
import org.tual.corrections.Corrections;
import org.tual.findings.Decision;
import org.tual.graph.Judgement;
import org.tual.graph.Rates;
import org.tual.rules.RuleSet;
import org.tual.spreadsheet.Limits;

/**
 * Everything that an assessment depends on.
 *
 * @param files lists, in the order given; the order changes nothing
 * @param asOf the day it speaks of
 * @param buyer the reporting organisation
 * @param mappings mappings that people saved
 * @param corrections what people wrote in place of cells, by the SHA-256 of the file
 * @param rules rule set with its profile
 * @param rates exchange rates, if any
 * @param judgements merges that people decided
 * @param decisions decisions on findings
 * @param before what the assessment before left
 * @param limits bounds on each file
 */
public record AssessmentRequest(
    List<Path> files,
    LocalDate asOf,
    String buyer,
    List<FileMapping> mappings,
    Map<String, Corrections> corrections,
    RuleSet rules,
    Rates rates,
    List<Judgement> judgements,
    List<Decision> decisions,
    Continuity before,
    Limits limits) {

  /** The same with other rules. */
  public AssessmentRequest with(RuleSet others) {
    return new AssessmentRequest(
        files,
        asOf,
        buyer,
        mappings,
        corrections,
        others,
        rates,
        judgements,
        decisions,
        before,
        limits);
  }
}
