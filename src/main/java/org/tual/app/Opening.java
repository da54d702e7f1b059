package org.tual.app;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.tual.accounts.AccountRow;
import org.tual.accounts.AssignmentRow;
import org.tual.accounts.FailureRow;
import org.tual.accounts.LinkRow;
import org.tual.accounts.RecoveryCodeRow;
import org.tual.accounts.RoundTripRow;
import org.tual.accounts.SecondFactorRow;
import org.tual.accounts.SessionRow;
import org.tual.accounts.TokenRow;
import org.tual.advice.AdviceRow;
import org.tual.assessment.Continuity;
import org.tual.assessment.Seal;
import org.tual.audits.AuditReportRow;
import org.tual.changes.ChangeRow;
import org.tual.checklists.ChecklistRow;
import org.tual.community.CommunityAnswerRow;
import org.tual.community.CommunityAssessmentRow;
import org.tual.community.FollowUpRow;
import org.tual.community.PartnerAccountRow;
import org.tual.community.PartnerPlaceRow;
import org.tual.community.PartnerRow;
import org.tual.community.PlaceRow;
import org.tual.community.SitePlaceRow;
import org.tual.decisions.DecisionRow;
import org.tual.decisions.Decisions;
import org.tual.decisions.JudgementRow;
import org.tual.evidence.CustodyRow;
import org.tual.evidence.EvidenceRow;
import org.tual.fieldwork.FieldAnswerPastRow;
import org.tual.fieldwork.FieldAnswerRow;
import org.tual.fieldwork.FieldDeviceRow;
import org.tual.fieldwork.FieldFinishRow;
import org.tual.fieldwork.FieldPhotoRow;
import org.tual.files.FileStore;
import org.tual.findings.Remembered;
import org.tual.inbox.ReadMarkRow;
import org.tual.interviews.SealedInterviewRow;
import org.tual.ledger.JpaDatabase;
import org.tual.ledger.Ledger;
import org.tual.ledger.LedgerRows;
import org.tual.matching.VerdictRow;
import org.tual.remedy.AnswerRow;
import org.tual.remedy.ExtensionRow;
import org.tual.remedy.NonconformityRow;
import org.tual.remedy.StepRow;
import org.tual.remedy.VerificationRow;
import org.tual.repayment.InstalmentRow;
import org.tual.repayment.RepaymentRow;
import org.tual.replies.ReleaseRow;
import org.tual.replies.ReplyRow;
import org.tual.runs.RunRow;
import org.tual.runs.RunWork;
import org.tual.runs.Runs;
import org.tual.spreadsheet.Limits;
import org.tual.store.EmbeddedStore;
import org.tual.store.Endpoint;
import org.tual.store.GraphStore;
import org.tual.store.RemoteStore;
import org.tual.stories.StoryRow;
import org.tual.taskforces.AwarenessSessionRow;
import org.tual.taskforces.ContactRow;
import org.tual.taskforces.ForceMemberRow;
import org.tual.taskforces.MaterialRow;
import org.tual.taskforces.SharedActionRow;
import org.tual.taskforces.TaskForceRow;
import org.tual.trials.TrialRow;
import org.tual.uploads.CorrectionRow;
import org.tual.uploads.UploadRow;
import org.tual.visits.MemberRow;
import org.tual.visits.MoveRow;
import org.tual.visits.VisitRow;

/** What the settings say about bounds and about both stores. */
final class Opening {
  private static final long RESERVE = 256L << 20;

  private Opening() {}

  static Limits limits(Settings settings) {
    Limits own = Limits.commandLine();
    return new Limits(
        settings.uploadBytes(),
        own.unpackedBytes(),
        own.sheets(),
        settings.uploadRows(),
        own.columns(),
        own.cellCharacters(),
        own.mergedRegions(),
        5L << 20);
  }

  static JpaDatabase database(Settings settings) {
    return JpaDatabase.open(
        settings.databaseUrl(),
        settings.databaseUser(),
        settings.databasePassword(),
        LedgerRows.and(
            UploadRow.class,
            CorrectionRow.class,
            RunRow.class,
            ChangeRow.class,
            TrialRow.class,
            AccountRow.class,
            SessionRow.class,
            TokenRow.class,
            LinkRow.class,
            FailureRow.class,
            RoundTripRow.class,
            SecondFactorRow.class,
            RecoveryCodeRow.class,
            AssignmentRow.class,
            DecisionRow.class,
            JudgementRow.class,
            VerdictRow.class,
            ReleaseRow.class,
            ReplyRow.class,
            AdviceRow.class,
            NonconformityRow.class,
            StepRow.class,
            AnswerRow.class,
            VerificationRow.class,
            ExtensionRow.class,
            RepaymentRow.class,
            InstalmentRow.class,
            ChecklistRow.class,
            ReadMarkRow.class,
            StoryRow.class,
            AuditReportRow.class,
            VisitRow.class,
            MemberRow.class,
            MoveRow.class,
            FieldAnswerRow.class,
            FieldAnswerPastRow.class,
            FieldPhotoRow.class,
            FieldFinishRow.class,
            FieldDeviceRow.class,
            EvidenceRow.class,
            CustodyRow.class,
            SealedInterviewRow.class,
            CommunityAnswerRow.class,
            CommunityAssessmentRow.class,
            FollowUpRow.class,
            PartnerAccountRow.class,
            PartnerPlaceRow.class,
            PartnerRow.class,
            PlaceRow.class,
            SitePlaceRow.class,
            AwarenessSessionRow.class,
            ContactRow.class,
            ForceMemberRow.class,
            MaterialRow.class,
            SharedActionRow.class,
            TaskForceRow.class));
  }

  static RunWork runWork(
      Settings settings, Ledger ledger, Runs runs, FileStore files, RunWork.Gatherer materials) {
    return new RunWork(
        ledger,
        runs,
        files,
        materials,
        limits(settings),
        settings.organisation(),
        Installation::today);
  }

  static GraphStore graphStore(Settings settings) {
    if (settings.sparqlQuery().isEmpty()) {
      return EmbeddedStore.open(settings.data().resolve("graph"), RESERVE);
    }
    return new RemoteStore(
        new Endpoint(
            URI.create(settings.sparqlQuery()),
            URI.create(settings.sparqlGraphs()),
            settings.sparqlAuthorization(),
            Duration.ofSeconds(5),
            Duration.ofSeconds(60),
            Duration.ofMinutes(10)));
  }

  static Runs runs(Ledger ledger, Path data, Queue queue) {
    return new Runs(
        ledger, data.resolve("assessments"), Installation::now, Installation::id, queue::add);
  }

  static Decisions decisions(Ledger ledger, Runs runs) {
    return new Decisions(
        ledger,
        (id, fingerprint) -> runs.find(id).flatMap(run -> remembered(runs.report(id), fingerprint)),
        Installation::now,
        Installation::id);
  }

  /** One finding of a sealed report; none where there is no report or no such finding. */
  static Optional<Remembered> remembered(Path report, String fingerprint) {
    if (!Files.exists(report.resolve(Seal.FILE))) {
      return Optional.empty();
    }
    Path file = report.resolve(Continuity.FILE);
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return Continuity.finding(text, fingerprint);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
