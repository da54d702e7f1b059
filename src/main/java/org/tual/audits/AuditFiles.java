package org.tual.audits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.tual.checklists.FactSheet;
import org.tual.files.FileStore;
import org.tual.intake.Intake;
import org.tual.intake.IntakeOptions;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.projection.StatementTriples;
import org.tual.spreadsheet.Limits;
import org.tual.supplychain.Iris;
import org.tual.web.Wordless;

/**
 * The files of facts of released visits. Each is made once, from what was reviewed, goes into the
 * graph of its audit, and is an input of every assessment from then on; of a visit that is voided
 * both go again. Safe to repeat: what a stop left undone is done at the next call.
 */
public final class AuditFiles {
  private static final Logger LOG = Logger.getLogger(AuditFiles.class.getName());
  private static final Actor SELF = Actor.system("RELEASE_AUDITS");

  private final Ledger ledger;
  private final FileStore files;
  private final Around around;
  private final Limits limits;

  public AuditFiles(Ledger ledger, FileStore files, Around around, Limits limits) {
    this.ledger = ledger;
    this.files = files;
    this.around = around;
    this.limits = limits;
  }

  /** The graph of an audit. */
  public static String graph(String visit) {
    return Iris.ID + "audit/" + visit;
  }

  /** Lets count what was released since, and forgets what was voided. */
  public synchronized void settle() {
    List<Audited> ended = around.visits().get();
    Map<String, AuditReportRow> rows = rows(ended);
    for (Audited visit : ended) {
      AuditReportRow row = rows.get(visit.id());
      if (row != null) {
        settle(visit, row);
      }
    }
  }

  /** One that cannot be settled keeps none of the others from it. */
  private void settle(Audited visit, AuditReportRow row) {
    try {
      boolean counts = row.facts != null;
      if (visit.state() == Audited.State.RELEASED && !counts && row.reviewedFacts != null) {
        release(visit, row.reviewedFacts);
      } else if (visit.state() == Audited.State.VOIDED && counts) {
        withdraw(visit.id());
      }
    } catch (RuntimeException e) {
      Wordless.log(LOG, "A released visit could not be made to count", e);
    }
  }

  private Map<String, AuditReportRow> rows(List<Audited> visits) {
    if (visits.isEmpty()) {
      return Map.of();
    }
    List<String> ids = visits.stream().map(Audited::id).toList();
    return ledger
        .list(
            "auditReport.ofVisits",
            AuditReportRow.class,
            Map.of("visits", ids),
            0,
            Integer.MAX_VALUE)
        .stream()
        .collect(Collectors.toMap(row -> row.visit, Function.identity()));
  }

  private void release(Audited visit, String kept) {
    byte[] facts = bytes(kept);
    String graph = graph(visit.id());
    String triples = files.keep(out -> out.write(triples(visit, facts, graph))).sha256();
    ledger.act(
        SELF,
        "RELEASE_AUDITS",
        "AUDIT_COUNTS",
        visit.id(),
        writes -> {
          AuditReportRow row = writes.lock(AuditReportRow.class, visit.id()).orElseThrow();
          row.facts = kept;
          row.releasedAt = around.clock().get().toString();
          writes.content(visit.id() + "\n" + kept);
          writes.project(graph, triples);
          return null;
        });
  }

  private byte[] bytes(String sha256) {
    try {
      return Files.readAllBytes(files.path(sha256));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What an assessment would read of the file. */
  private byte[] triples(Audited visit, byte[] facts, String graph) throws IOException {
    Path folder = Files.createTempDirectory("tual-audit");
    Path file = folder.resolve(FactSheet.fileName(visit.id()));
    try {
      Files.write(file, facts);
      LocalDate today = around.today().get();
      Intake intake =
          new Intake(
              new IntakeOptions(today, "", List.of(), Map.of(), limits), (name, sheet, rows) -> {});
      intake.read(file);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      StatementTriples.write(graph, intake.statements(), out);
      return out.toByteArray();
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private void withdraw(String visit) {
    ledger.act(
        SELF,
        "RELEASE_AUDITS",
        "AUDIT_COUNTS_NO_MORE",
        visit,
        writes -> {
          AuditReportRow row = writes.lock(AuditReportRow.class, visit).orElseThrow();
          row.facts = null;
          row.releasedAt = null;
          writes.forget(graph(visit));
          return null;
        });
  }

  /** An audit that counts, with its report. */
  private record Counting(Audited visit, AuditReportRow row) {}

  private List<Counting> counting() {
    List<Audited> ended = around.visits().get();
    Map<String, AuditReportRow> rows = rows(ended);
    return ended.stream()
        .filter(visit -> visit.state() == Audited.State.RELEASED)
        .filter(visit -> rows.containsKey(visit.id()) && rows.get(visit.id()).facts != null)
        .filter(visit -> !around.sampleRemoved().test(visit.assessment()))
        .map(visit -> new Counting(visit, rows.get(visit.id())))
        .toList();
  }

  /** Since when each audit that counts does. */
  public List<Instant> since() {
    return counting().stream().map(one -> Instant.parse(one.row().releasedAt)).sorted().toList();
  }

  /**
   * Writes the files of all audits that count into a folder, under the names by which findings cite
   * them.
   */
  public List<Path> into(Path folder) {
    return counting().stream()
        .map(one -> copy(one.row().facts, folder.resolve(FactSheet.fileName(one.visit().id()))))
        .toList();
  }

  private Path copy(String sha256, Path to) {
    try {
      Files.createDirectories(to.getParent());
      return Files.copy(files.path(sha256), to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
