package org.tual.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.assessment.IntegrityReview.Open;
import org.tual.assessment.IntegrityReview.Reason;
import org.tual.assessment.IntegrityReview.Result;
import org.tual.reference.ReferenceLists;
import org.tual.rules.RuleSet;

/** Drafts of audits, as a reviewer gets them. */
class IntegrityReviewTest {
  private static final String ID = "https://w3id.org/tual/id/site/2-contoh";
  private static final String HEAD =
      "whom,id,field,question,answer,workforce group,source,grade,date,period\n";
  private static final LocalDate DAY = LocalDate.of(2026, 10, 31);
  private static final KnownPlace PLANT =
      new KnownPlace(
          ID, "Contoh Frames", "factory", "TW", List.of(), List.of("bicycle frames"), 620);

  @TempDir private Path folder;

  private static String row(String field, String answer, String source) {
    return "Contoh Frames,"
        + ID
        + ","
        + field
        + ",Question of "
        + field
        + ","
        + answer
        + ",,"
        + source
        + ",,2026-08-04,2026-08\n";
  }

  private Result review(KnownPlace place, String... rows) throws IOException {
    Path draft = folder.resolve("visit-0a1b2c3d.csv");
    Files.writeString(draft, HEAD + String.join("", rows));
    return new IntegrityReview(RuleSet.shipped(), ReferenceLists.shipped()).of(draft, place, DAY);
  }

  @Test
  void aShortAuditIsMeasuredByTheHeadcountThatTheLastAssessmentKnows() throws IOException {
    Result result =
        review(
            PLANT,
            row("audit.daysBought", "1", "document"),
            row("audit.daysDecidedBy", "buyer", "document"),
            row("audit.interviewsAlone", "12", "auditor"));
    assertThat(result.reasons())
        .extracting(Reason::rule, Reason::detail)
        .containsExactly(tuple("thin-audit", "1 day bought, 3 by the table; decided by the buyer"));
    assertThat(result.needsWrittenReason()).isFalse();
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void aSummaryAgainstItsOwnFindingsNeedsAReasonInWriting() throws IOException {
    Result result =
        review(
            PLANT,
            row("audit.summarySaysNone", "yes", "auditor"),
            row("documents.holder", "employer", "document"));
    assertThat(result.needsWrittenReason()).isTrue();
    assertThat(result.reasons().get(0).rule()).isEqualTo("summary-contradicts-findings");
    assertThat(result.reasons().get(0).detail()).endsWith("the audit records 1 possible sign");
  }

  @Test
  void theSameFindingsWithASummaryThatTellsThemNeedNone() throws IOException {
    Result result =
        review(
            PLANT,
            row("audit.summarySaysNone", "no", "auditor"),
            row("documents.holder", "employer", "document"));
    assertThat(result.needsWrittenReason()).isFalse();
    assertThat(result.reasons()).isEmpty();
  }

  @Test
  void whatADraftDoesNotSayIsOpenAndNeverGood() throws IOException {
    Result result = review(PLANT, row("audit.chosenBy", "auditor", "auditor"));
    assertThat(result.reasons()).isEmpty();
    assertThat(result.open()).extracting(Open::rule).contains("captured-interviews", "thin-audit");
    assertThat(result.open())
        .filteredOn(open -> open.rule().equals("captured-interviews"))
        .singleElement()
        .satisfies(
            open ->
                assertThat(open.missing())
                    .anyMatch(fact -> fact.startsWith("Interpreter of the audit")));
  }

  @Test
  void migrantsWhoComeThroughRecruitersMakeAFindingOfNoneDoubtful() throws IOException {
    KnownPlace recruiting =
        new KnownPlace(
            ID,
            "Contoh Frames",
            "factory",
            "TW",
            List.of(),
            List.of(),
            620,
            new SiteAssessment.Hired(true, 2));
    assertThat(review(recruiting, row("audit.labourFindings", "0", "auditor")).reasons())
        .extracting(Reason::rule)
        .containsExactly("no-finding-at-raised-risk");
    KnownPlace local =
        new KnownPlace(
            ID,
            "Contoh Frames",
            "factory",
            "TW",
            List.of(),
            List.of(),
            620,
            new SiteAssessment.Hired(false, 0));
    assertThat(review(local, row("audit.labourFindings", "0", "auditor")).reasons()).isEmpty();
  }

  @Test
  void aRowOfAReportThatWasSealedBeforeTellsNothingOfHiring() {
    Map<String, String> row =
        Map.of(
            "site",
            ID,
            "name",
            "Contoh Frames",
            "kind",
            "factory",
            "country",
            "TW",
            "sectors",
            "",
            "products",
            "",
            "workers",
            "620");
    assertThat(KnownPlace.of(row).hired()).isEqualTo(SiteAssessment.Hired.UNKNOWN);
  }

  @Test
  void theContextOfTheLastAssessmentMakesAFindingOfNoneDoubtful() throws IOException {
    KnownPlace boat = new KnownPlace(ID, "Contoh Frames", "vessel", "TH", List.of(), List.of(), 12);
    assertThat(review(boat, row("audit.labourFindings", "0", "auditor")).reasons())
        .extracting(Reason::rule)
        .containsExactly("no-finding-at-raised-risk");
    assertThat(review(PLANT, row("audit.labourFindings", "0", "auditor")).reasons()).isEmpty();
  }

  @Test
  void rowsAboutAnotherPlaceAndSignsAboutWorkersAreNoReasons() throws IOException {
    String other = row("audit.chosenBy", "management", "auditor").replace(ID, ID + "-2");
    Result result =
        review(
            PLANT,
            other.replace("Contoh Frames", "Muster Forks"),
            row("documents.holder", "employer", "auditor"));
    assertThat(result.reasons()).isEmpty();
  }

  @Test
  void aRowOfASealedReportSaysAllThatIsNeededOfAPlace() {
    KnownPlace read =
        KnownPlace.of(
            Map.of(
                "site", ID,
                "name", "Contoh Frames",
                "kind", "factory",
                "country", "TW",
                "sectors", "",
                "products", "bicycle frames",
                "workers", "620"));
    assertThat(read).isEqualTo(PLANT);
  }
}
