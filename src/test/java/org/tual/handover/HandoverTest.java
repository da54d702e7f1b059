package org.tual.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tual.assessment.IntegrityReview;
import org.tual.assessment.KnownPlace;
import org.tual.audits.Around;
import org.tual.audits.AuditReport;
import org.tual.audits.Audited;
import org.tual.audits.Draft;
import org.tual.audits.OpenLook;
import org.tual.checklists.Checklist;
import org.tual.checklists.Observation;
import org.tual.checklists.Observation.Answer;
import org.tual.checklists.Observation.Releasability;
import org.tual.checklists.ShippedChecklists;
import org.tual.reference.ReferenceLists;
import org.tual.rules.RuleSet;
import org.tual.supplychain.SourceClass;

/** What stands in a report that is handed over, and what leaves no trace in it. */
class HandoverTest {
  private static final String CANARY = "kanarienvogel";
  private static final String SITE = "https://w3id.org/tual/id/site/2-contoh";
  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final String OPEN_PHOTO = "11111111-0000-4000-8000-000000000001";
  private static final String SHUT_PHOTO = "22222222-0000-4000-8000-000000000002";
  private static final Audited VISIT =
      new Audited(
          "0a1b2c3d-0000-4000-8000-000000000000",
          SITE,
          "Contoh Pier",
          "run",
          DAY,
          Set.of("account-of-the-auditor"),
          1,
          2,
          "buyer",
          6,
          "independent",
          Audited.State.IN_REVIEW);

  private static Known.Seen seen(
      String question, Answer answer, String value, SourceClass source, Releasability open) {
    String words = open == Releasability.OPEN ? "Seen at the gate" : CANARY;
    return new Known.Seen(
        new Observation(question, answer, value, "", source, null, null, open, DAY),
        words,
        List.of(open == Releasability.OPEN ? OPEN_PHOTO : SHUT_PHOTO));
  }

  private static List<Known.Seen> open() {
    return List.of(
        seen("not_locked", Answer.NO, "", SourceClass.AUDITOR, Releasability.OPEN),
        seen("leave_free", Answer.NOT_SEEN, "", SourceClass.AUDITOR, Releasability.OPEN),
        seen("needs", Answer.YES, "housing; food", SourceClass.DOCUMENT, Releasability.OPEN));
  }

  private static Known known(List<Known.Seen> seen) {
    List<Checklist> asked = ShippedChecklists.forVisit("Factory", false);
    return new Known(
        "Thailand",
        "unannounced, the site knew nothing",
        List.of(new Known.Seat(true, List.of("Thai")), new Known.Seat(false, List.of("Burmese"))),
        List.of(new Known.Interpreter("Khmer", "independent")),
        List.of("Burmese", "Khmer"),
        new Known.Extent(1, new Known.Table(2, 6, 4, 26), "the buyer", "Cost."),
        asked,
        seen,
        List.of(
            new Known.Piece(OPEN_PHOTO, "photo", "aa11".repeat(16), 1_200),
            new Known.Piece(SHUT_PHOTO, "photo", "bb22".repeat(16), 1_300),
            new Known.Piece(null, "record", "cc33".repeat(16), 1_400)),
        List.of(
            new Known.Raised(
                "urgent",
                true,
                "Labour code 7",
                "The gate is shut",
                "Shut at night.",
                "Open it.")));
  }

  private static Draft draft(boolean saysNone) {
    return new Draft(
        "The gate is shut at night.",
        saysNone,
        4,
        17,
        3,
        Draft.Chooser.AUDITOR,
        Draft.Where.OFF_SITE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static VisitReport report(Edition edition, boolean saysNone, List<Known.Seen> seen) {
    Around around =
        new Around(
            id -> Optional.of(VISIT),
            List::of,
            (caller, id) -> true,
            id -> List.of(),
            (visit, question) ->
                ShippedChecklists.all().stream()
                    .flatMap(one -> one.question(question).stream())
                    .findFirst(),
            id -> null,
            visit ->
                Optional.of(
                    new KnownPlace(
                        SITE, "Contoh Pier", "factory", "TH", List.of(), List.of(), 300)),
            () -> new IntegrityReview(RuleSet.shipped(), ReferenceLists.shipped()),
            run -> false,
            () -> DAY,
            () -> Instant.EPOCH);
    AuditReport written =
        new AuditReport(
            VISIT.id(),
            draft(saysNone),
            "2026-11-03T10:00:00Z",
            new AuditReport.Review(
                "account-of-the-reviewer", "2026-11-04T10:00:00Z", "It will be corrected.", true),
            false,
            null,
            2);
    return new Handovers(null, new OpenLook(around), id -> null)
        .report(written, VISIT, true, known(seen), edition);
  }

  private static List<Known.Seen> withMore() {
    List<Known.Seen> more = new ArrayList<>(open());
    more.add(seen("papers_in_hand", Answer.NO, "agent", SourceClass.WORKER, Releasability.SEALED));
    more.add(seen("no_violence", Answer.NO, "", SourceClass.WORKER, Releasability.RESTRICTED));
    more.add(seen("not_locked", Answer.YES, "", SourceClass.WORKER, Releasability.SEALED));
    more.add(seen("no_such_question", Answer.NO, "", SourceClass.WORKER, Releasability.SEALED));
    return more;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static String page(VisitReport report) {
    return new String(HandoverPages.html(report), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource
  void whatMayNotBeToldLeavesNoTraceInAnyByte(Edition edition) throws IOException {
    for (boolean saysNone : List.of(true, false)) {
      VisitReport less = report(edition, saysNone, open());
      VisitReport more = report(edition, saysNone, withMore());
      assertThat(HandoverPages.html(more)).isEqualTo(HandoverPages.html(less));
      byte[] pdf = HandoverPages.pdf(more);
      assertThat(pdf).isEqualTo(HandoverPages.pdf(less));
      assertThat(text(pdf) + page(more))
          .doesNotContain(CANARY, "bb22", "restricted", "sealed", "account-of-the");
    }
  }

  @Test
  void theFullEditionSaysWhatWasSeenWhatWasNotAndHowFarItIsBelieved() throws IOException {
    VisitReport report = report(Edition.FULL, true, open());
    for (String told : List.of(page(report), text(HandoverPages.pdf(report)))) {
      assertThat(told)
          .contains("Contoh Pier", "Thailand", "2026-11-03", "DRAFT, not yet reviewed")
          .contains("unannounced", "1 lead auditor, 1 auditor", "Khmer: independent")
          .contains("Man-days bought: 1.", "2 man-days, at least 6 heard alone", "the buyer. Cost.")
          .contains("Fewer were heard alone than the table asks.")
          .contains("Not seen", "Housing, Food", "shown by a paper", "The gate is shut")
          .contains("aa11aa11", "cc33cc33", "It will be corrected.")
          .contains("This is not a finding of forced labour, and it clears nobody.")
          .doesNotContain("4 workers", "17 ", " 3 workers", "heard alone, 6 by");
    }
  }

  @Test
  void theEditionForTheClosingMeetingSaysNothingOfBeliefOrOfWhoSpoke() throws IOException {
    VisitReport report = report(Edition.CLOSING, true, open());
    for (String told : List.of(page(report), text(HandoverPages.pdf(report)))) {
      assertThat(told)
          .contains("Contoh Pier", "For the closing meeting", "Not seen", "The gate is shut")
          .doesNotContain("How far this visit", "It will be corrected.", "Man-days", "shown by a")
          .doesNotContain("seen by the team", "cc33", "The gate is shut at night");
    }
  }

  @Test
  void whatWorkersSaidIsNotToldAtTheClosingMeetingThoughItMayBeToldLater() {
    List<Known.Seen> more = new ArrayList<>(open());
    more.add(seen("papers_in_hand", Answer.NO, "agent", SourceClass.WORKER, Releasability.OPEN));
    more.add(seen("leave_free", Answer.NOT_SEEN, "", SourceClass.WORKER, Releasability.OPEN));
    assertThat(page(report(Edition.CLOSING, true, more)))
        .isEqualTo(page(report(Edition.CLOSING, true, open())));
    assertThat(page(report(Edition.FULL, true, more))).contains("said by workers");
  }

  @Test
  void aReasonStandsThereOnlyWhereWhatItAnswersStandsThereToo() {
    assertThat(report(Edition.FULL, true, open()).reason()).isEqualTo("It will be corrected.");
    assertThat(report(Edition.FULL, false, open()).reason()).isEmpty();
    List<Known.Seen> hidden =
        List.of(seen("not_locked", Answer.NO, "", SourceClass.AUDITOR, Releasability.RESTRICTED));
    assertThat(report(Edition.FULL, true, hidden).reason()).isEmpty();
  }

  @Test
  void theDocumentNamesNobodyAndTheSameReportIsTheSameBytes() throws IOException {
    byte[] pdf = HandoverPages.pdf(report(Edition.FULL, true, open()));
    assertThat(pdf).isEqualTo(HandoverPages.pdf(report(Edition.FULL, true, open())));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDDocumentInformation about = document.getDocumentInformation();
      assertThat(about.getTitle()).isEqualTo("DRAFT. Report of a visit to a site");
      assertThat(about.getAuthor()).isNull();
      assertThat(about.getCreator()).isNull();
      assertThat(about.getCreationDate().toInstant().toString()).startsWith("2026-11-03");
    }
  }
}
