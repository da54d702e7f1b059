package org.tual.audits;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.tual.access.Permission;
import org.tual.assessment.IntegrityReview;
import org.tual.checklists.FactSheet;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;
import org.tual.web.Caller;

/** Writes reports of visits, looks at them, and says whether they can be believed. */
public final class AuditReports {
  /** There is no such visit, or none that the caller may see. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing() {
      super("There is no such visit.");
    }
  }

  private final Ledger ledger;
  private final FileStore files;
  private final Around around;
  private final Looking looking;

  public AuditReports(Ledger ledger, FileStore files, Around around) {
    this.ledger = ledger;
    this.files = files;
    this.around = around;
    this.looking = new Looking(around);
  }

  private Audited visit(String id) {
    return around.visit().apply(id).orElseThrow(Missing::new);
  }

  /**
   * A visit as its report needs it.
   *
   * @throws Missing where the caller sees no such visit
   */
  public Audited visit(Caller caller, String id) {
    return seen(caller, id);
  }

  private Audited seen(Caller caller, String id) {
    if (!around.seen().test(caller, id)) {
      throw new Missing();
    }
    return visit(id);
  }

  private Optional<AuditReportRow> row(String visit) {
    return ledger.find(AuditReportRow.class, visit);
  }

  /**
   * The report of a visit; empty where its team wrote nothing yet.
   *
   * @throws Missing where the caller sees no such visit
   */
  public AuditReport find(Caller caller, String id) {
    Audited visit = seen(caller, id);
    Optional<AuditReportRow> row = row(id);
    boolean editable =
        visit.state() == Audited.State.OPEN && visit.team().contains(caller.actor().id());
    return new AuditReport(
        id,
        row.map(AuditReportRow::draft).orElseGet(Draft::empty),
        row.map(one -> one.changedAt).orElse(null),
        row.filter(one -> one.reviewedAt != null).map(one -> review(visit, one)).orElse(null),
        editable,
        row.map(one -> one.releasedAt).orElse(null),
        row.map(one -> one.version).orElse(0L));
  }

  private AuditReport.Review review(Audited visit, AuditReportRow row) {
    boolean current = row.releasedAt != null || holds(visit, row);
    return new AuditReport.Review(row.reviewedBy, row.reviewedAt, row.reviewWords, current);
  }

  /**
   * Writes the report; only the team, and only until it is handed in.
   *
   * @param version takes the version that is there, and throws where another was meant
   */
  public AuditReport write(Caller caller, String id, Draft wanted, LongConsumer version) {
    Audited visit = seen(caller, id);
    Draft draft = DraftCheck.checked(wanted);
    Actor actor = caller.actor();
    if (!visit.team().contains(actor.id())) {
      throw new Missing();
    }
    ledger.act(
        actor,
        Permission.RECORD_VISITS.name(),
        "AUDIT_REPORT_WRITTEN",
        id,
        writes -> {
          if (visit(id).state() != Audited.State.OPEN) {
            throw new NotNow("The report is written from the opening until it is handed in.");
          }
          Optional<AuditReportRow> there = writes.lock(AuditReportRow.class, id);
          version.accept(there.map(row -> row.version).orElse(0L));
          AuditReportRow row = there.orElseGet(AuditReportRow::new);
          row.draft(draft);
          row.changedBy = actor.id();
          row.changedAt = around.clock().get().toString();
          if (there.isEmpty()) {
            row.visit = id;
            writes.add(row);
          }
          writes.content(id + "\n" + row.report);
          return null;
        });
    return find(caller, id);
  }

  /**
   * The file of facts as it would count now.
   *
   * @throws NotPossible where an answer of the team cannot be read
   */
  byte[] facts(Audited visit, Draft draft) {
    try {
      return AuditFacts.of(
          visit,
          draft,
          around.findings().apply(visit.id()),
          around.answers().apply(visit.id()),
          id -> around.question().apply(visit.id(), id));
    } catch (FactSheet.NotReadable e) {
      throw new NotPossible("The answer to " + e.question() + " cannot be used: " + e.getMessage());
    }
  }

  /**
   * Answers of the team that cannot be used, each as one sentence: its question, and why. They
   * quote nothing of the answer, and what is sealed is not among them.
   */
  public List<String> unreadable(String id) {
    return around
        .visit()
        .apply(id)
        .map(
            visit ->
                AuditFacts.unreadable(
                    visit,
                    around.answers().apply(id),
                    question -> around.question().apply(id, question)))
        .orElse(List.of());
  }

  /** What would count now, for who decides on it. */
  public byte[] facts(Caller caller, String id) {
    return facts(seen(caller, id), row(id).map(AuditReportRow::draft).orElseGet(Draft::empty));
  }

  private static String hash(byte[] facts, AuditReportRow row) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(facts);
      digest.update(row.report.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Nothing changed since the review; an answer that cannot be read is a change. */
  private boolean holds(Audited visit, AuditReportRow row) {
    try {
      return hash(facts(visit, row.draft()), row).equals(row.reviewedHash);
    } catch (NotPossible e) {
      return false;
    }
  }

  /** What speaks for a second look at an audit, by the rules in force. */
  public IntegrityReview.Result look(Caller caller, String id) {
    Audited visit = seen(caller, id);
    return looking.of(
        visit,
        facts(visit, row(id).map(AuditReportRow::draft).orElseGet(Draft::empty)),
        around.today().get());
  }

  /**
   * Somebody who was not there says that a report can be believed.
   *
   * @param words why, where something speaks against it; else may be missing
   * @throws NotPossible where something speaks against it and no reason is given
   */
  public AuditReport believe(Caller caller, String id, String words) {
    Audited visit = seen(caller, id);
    Actor actor = caller.actor();
    if (visit.team().contains(actor.id())) {
      throw new NotPossible("Whoever was in the team does not decide on the own report.");
    }
    String why = DraftCheck.words("The reason", words);
    AuditReportRow looked = row(id).orElseThrow(() -> new NotNow("The team wrote no report yet."));
    byte[] facts = facts(visit, looked.draft());
    if (looking.of(visit, facts, around.today().get()).needsWrittenReason() && why == null) {
      throw new NotPossible(
          "The summary stands against what the visit itself recorded. Return the report, or write"
              + " down why it is released all the same.");
    }
    String kept = files.keep(out -> out.write(facts)).sha256();
    ledger.act(
        actor,
        Permission.REVIEW_VISITS.name(),
        "AUDIT_REPORT_REVIEWED",
        id,
        writes -> {
          AuditReportRow row =
              writes
                  .lock(AuditReportRow.class, id)
                  .filter(one -> one.version == looked.version)
                  .orElseThrow(() -> new NotNow("The report changed meanwhile. Look again."));
          // after the lock, so that a return that was faster is seen
          if (visit(id).state() != Audited.State.IN_REVIEW) {
            throw new NotNow("The report is not handed in, or was decided on.");
          }
          row.reviewedHash = hash(facts, row);
          row.reviewedFacts = kept;
          row.reviewedBy = actor.id();
          row.reviewedAt = around.clock().get().toString();
          row.reviewWords = why;
          writes.content(id + "\n" + row.reviewedHash + "\n" + Objects.toString(why, ""));
          return null;
        });
    return find(caller, id);
  }

  /** What was decided on a report that goes back to its team holds no longer. */
  public static void returned(Writes writes, String id) {
    writes
        .lock(AuditReportRow.class, id)
        .ifPresent(
            row -> {
              row.reviewedHash = null;
              row.reviewedFacts = null;
              row.reviewedBy = null;
              row.reviewedAt = null;
              row.reviewWords = null;
            });
  }

  /** Somebody who was not there believes the report as it is now. */
  public boolean believed(String id) {
    return row(id)
        .filter(row -> row.reviewedHash != null)
        .flatMap(row -> around.visit().apply(id).map(visit -> holds(visit, row)))
        .orElse(false);
  }
}
