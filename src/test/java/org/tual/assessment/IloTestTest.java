package org.tual.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tual.assessment.SiteAssessment.Ilo;
import org.tual.findings.Finding;

class IloTestTest {
  private static final String NOW = "2025-11-01/2026-10-31";

  private static Finding sign(
      String dimension, String strength, String stage, String group, String period) {
    return new Finding(
        "f" + dimension + group + period,
        "rule",
        dimension + " sign",
        "S1",
        "",
        dimension,
        stage,
        strength,
        "s",
        "Contoh",
        "",
        "TH",
        1,
        group,
        period,
        "supplier",
        "stated",
        Finding.Status.NEW,
        "",
        List.of(),
        false);
  }

  private static Ilo test(Finding... findings) {
    return IloTest.of(List.of(findings)).answer();
  }

  @Test
  void bothKindsForOneGroupTimeAndStageAreRecorded() {
    assertThat(
            test(
                sign("involuntariness", "strong", "work", "migrant workers", NOW),
                sign("penalty", "medium", "work", "migrant workers", NOW)))
        .isEqualTo(Ilo.BOTH_RECORDED);
  }

  @Test
  void feesOf2021AreNotCombinedWithPassportsOf2025() {
    assertThat(
            test(
                sign(
                    "involuntariness", "strong", "any", "migrant workers", "2021-01-01/2021-12-31"),
                sign("penalty", "strong", "work", "migrant workers", NOW)))
        .isEqualTo(Ilo.ONE_KIND);
  }

  @Test
  void signsOfDifferentGroupsAreAQuestion() {
    assertThat(
            test(
                sign("involuntariness", "strong", "work", "agency workers", NOW),
                sign("penalty", "strong", "work", "migrant workers", NOW)))
        .isEqualTo(Ilo.BOTH_IF_SAME_WORKERS);
  }

  @Test
  void signsOfDifferentStagesAreNotCombined() {
    assertThat(
            test(
                sign("involuntariness", "strong", "recruitment", "migrant workers", NOW),
                sign("penalty", "strong", "leaving", "migrant workers", NOW)))
        .isEqualTo(Ilo.ONE_KIND);
  }

  @Test
  void twoMediumSignsAreNotEnough() {
    assertThat(
            test(
                sign("involuntariness", "medium", "work", "migrant workers", NOW),
                sign("penalty", "medium", "work", "migrant workers", NOW)))
        .isEqualTo(Ilo.ONE_KIND);
  }

  @Test
  void aDismissedSignDoesNotCount() {
    Finding dismissed =
        sign("penalty", "strong", "work", "migrant workers", NOW)
            .withStatus(Finding.Status.DISMISSED);
    assertThat(test(sign("involuntariness", "strong", "work", "migrant workers", NOW), dismissed))
        .isEqualTo(Ilo.ONE_KIND);
  }

  @Test
  void contextNeverCounts() {
    assertThat(test(sign("inherent", "context", "any", "", NOW))).isEqualTo(Ilo.NONE_RECORDED);
  }
}
