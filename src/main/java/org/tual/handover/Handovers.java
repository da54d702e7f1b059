package org.tual.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tual.assessment.IntegrityReview;
import org.tual.audits.AuditReport;
import org.tual.audits.AuditReports;
import org.tual.audits.Audited;
import org.tual.audits.Draft;
import org.tual.audits.OpenLook;
import org.tual.web.Caller;

/** Puts together what may be handed over of a visit, from what may be told alone. */
public final class Handovers {
  /** It cannot be handed over now; one sentence. */
  public static final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotNow(String message) {
      super(message);
    }
  }

  /** Fewer than this many workers who were heard alone are told by no number. */
  private static final int FEW = 6;

  private final AuditReports reports;
  private final OpenLook look;
  private final Function<String, Known> known;

  /**
   * Joins the parts.
   *
   * @param known what is known of a visit, by its id
   */
  public Handovers(AuditReports reports, OpenLook look, Function<String, Known> known) {
    this.reports = reports;
    this.look = look;
    this.known = known;
  }

  /**
   * The report of a visit.
   *
   * @throws AuditReports.Missing where the caller sees no such visit
   * @throws NotNow where nobody was there yet, it waits, or it does not count
   */
  public VisitReport of(Caller caller, String id, Edition edition) {
    AuditReport report = reports.find(caller, id);
    Audited visit = reports.visit(caller, id);
    boolean draft = draft(visit.state());
    return report(report, visit, draft, known.apply(id), edition);
  }

  VisitReport report(AuditReport report, Audited visit, boolean draft, Known all, Edition edition) {
    Told told = new Told(all, edition);
    String day = visit.day().toString();
    boolean full = edition == Edition.FULL;
    IntegrityReview.Result doubts = full ? look(visit.id(), report.draft(), told, all) : null;
    return new VisitReport(
        edition,
        draft,
        visit.siteName(),
        all.country(),
        visit.day(),
        all.mode() == null ? "" : all.mode(),
        team(all),
        full ? extent(all.extent(), report.draft()) : List.of(),
        full ? text(report.draft().summary()) : "",
        told.parts(day),
        told.gaps(),
        raised(all, full),
        pieces(all, told, full),
        doubts == null ? List.of() : doubts(doubts),
        reason(report, doubts));
  }

  private static boolean draft(Audited.State state) {
    return switch (state) {
      case OPEN, IN_REVIEW -> true;
      case RELEASED -> false;
      case AHEAD -> throw new NotNow("Nobody was at the site yet.");
      case HELD -> throw new NotNow("This visit is on hold.");
      case UNREPORTED -> throw new NotNow("This visit ended at the gate and has no report.");
      case VOIDED -> throw new NotNow("This visit does not count any more.");
    };
  }

  /**
   * How grave a nonconformity is, the site does not learn, nor by the order in which they stand.
   */
  private static List<Known.Raised> raised(Known all, boolean full) {
    return full
        ? all.raised()
        : all.raised().stream()
            .map(
                one ->
                    new Known.Raised(
                        "", one.labour(), one.source(), one.title(), one.words(), one.asked()))
            .sorted(Comparator.comparing(Known.Raised::title).thenComparing(Known.Raised::words))
            .toList();
  }

  private static List<String> team(Known all) {
    List<String> team = new ArrayList<>();
    team.add(roles(all));
    Set<String> spoken = new LinkedHashSet<>();
    all.seats().forEach(seat -> spoken.addAll(seat.languages()));
    if (!spoken.isEmpty()) {
      team.add("Languages that the team speaks with workers: " + String.join(", ", spoken));
    }
    if (!all.languages().isEmpty()) {
      team.add("Languages of the workers: " + String.join(", ", all.languages()));
    }
    all.interpreters()
        .forEach(one -> team.add("Interpreter for " + one.language() + ": " + one.from()));
    return team;
  }

  private static String roles(Known all) {
    long leads = all.seats().stream().filter(Known.Seat::lead).count();
    long others = all.seats().size() - leads;
    String with = others == 0 ? "" : others == 1 ? ", 1 auditor" : ", " + others + " auditors";
    return (leads == 0 ? "No lead auditor" : "1 lead auditor") + with;
  }

  private static List<String> extent(Known.Extent extent, Draft draft) {
    List<String> words = new ArrayList<>();
    words.add(
        extent.bought() == null
            ? "Nobody said how many man-days were bought."
            : "Man-days bought: " + extent.bought() + ".");
    Known.Table table = extent.table();
    if (table == null) {
      words.add("What the table asks is not known, since nobody said how many people work here.");
      return words;
    }
    String people =
        table.alone() < FEW ? "workers heard alone" : "at least " + table.alone() + " heard alone";
    words.add(
        "By the table: "
            + table.days()
            + " man-days, "
            + people
            + (table.groups() == 0 ? "" : ", others in groups")
            + ", "
            + table.files()
            + " personnel files.");
    if (extent.bought() != null && extent.bought() < table.days()) {
      words.add(
          "Fewer man-days than by the table were decided by: "
              + (extent.decider() == null ? "nobody says" : extent.decider())
              + ". "
              + text(extent.why()));
    }
    if (draft.interviewsAlone() != null) {
      words.add(
          draft.interviewsAlone() >= table.alone()
              ? "As many were heard alone as the table asks, or more."
              : "Fewer were heard alone than the table asks.");
    }
    return words;
  }

  private static List<Known.Piece> pieces(Known all, Told told, boolean full) {
    Set<String> shown =
        told.open().stream().flatMap(one -> one.photos().stream()).collect(Collectors.toSet());
    return all.pieces().stream()
        .filter(one -> one.photo() == null ? full : shown.contains(one.photo()))
        .sorted((a, b) -> a.sha256().compareTo(b.sha256()))
        .toList();
  }

  /** By what may be told alone: a doubt that rests on anything else would tell of it. */
  private IntegrityReview.Result look(String id, Draft draft, Told told, Known all) {
    int labour = (int) all.raised().stream().filter(Known.Raised::labour).count();
    return look.of(
        id,
        draft,
        told.open().stream().map(Known.Seen::observation).toList(),
        all.raised().isEmpty() ? null : labour);
  }

  private static List<VisitReport.Doubt> doubts(IntegrityReview.Result found) {
    return found.reasons().stream()
        .map(reason -> new VisitReport.Doubt(reason.title(), reason.detail()))
        .toList();
  }

  /** Where nothing that is told speaks against the report, its reason would tell of the rest. */
  private static String reason(AuditReport report, IntegrityReview.Result doubts) {
    boolean told =
        doubts != null
            && doubts.needsWrittenReason()
            && report.review() != null
            && report.review().current();
    return told ? text(report.review().words()) : "";
  }

  private static String text(String words) {
    return words == null ? "" : words;
  }
}
