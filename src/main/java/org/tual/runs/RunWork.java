package org.tual.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tual.assessment.Assessed;
import org.tual.assessment.Assessment;
import org.tual.assessment.AssessmentRequest;
import org.tual.assessment.Assessor;
import org.tual.assessment.Continuity;
import org.tual.assessment.Seal;
import org.tual.files.FileStore;
import org.tual.intake.Intake;
import org.tual.ledger.Actor;
import org.tual.ledger.EventRow;
import org.tual.ledger.Ledger;
import org.tual.ledger.Listing;
import org.tual.ledger.Writes;
import org.tual.projection.ReportTriples;
import org.tual.reference.ReferenceLists;
import org.tual.reference.UnusableList;
import org.tual.report.Format;
import org.tual.report.ReportWriter;
import org.tual.rules.RefusedRules;
import org.tual.runs.RunState.Stage;
import org.tual.spreadsheet.Limits;

/**
 * Carries assessments out, one at a time, by the same classes as the command line. Safe to repeat:
 * a stopped one starts again from its beginning.
 */
public final class RunWork {
  private static final Actor SELF = Actor.system("CARRY_OUT_ASSESSMENTS");
  private static final String STARTED = "ASSESSMENT_STARTED";

  /** One that ends the server each time, as for want of memory, must not do so for ever. */
  private static final int MOST_BEGINNINGS = 6;

  /** A person cancelled it. */
  private static final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What goes into one assessment.
   *
   * @param lists the uploaded files under their own names
   * @param mappings mappings that people changed
   * @param corrections table of corrected cells, or null
   * @param decisions decision file, or null
   * @param judgements merges file, or null
   * @param rules folder with own rules and thresholds, or null
   * @param published folder with newer editions of published lists, or null
   */
  public record Material(
      List<Path> lists,
      List<Path> mappings,
      Path corrections,
      Path decisions,
      Path judgements,
      Path rules,
      Path published) {}

  /** Gathers the material of an assessment into a folder. */
  @FunctionalInterface
  public interface Gatherer {
    Material gather(RunState run, Path folder);
  }

  private final Ledger ledger;
  private final Runs runs;
  private final FileStore files;
  private final Gatherer gatherer;
  private final Limits limits;
  private final String buyer;
  private final Supplier<LocalDate> today;
  private final Map<String, String> steps = new ConcurrentHashMap<>();

  public RunWork(
      Ledger ledger,
      Runs runs,
      FileStore files,
      Gatherer gatherer,
      Limits limits,
      String buyer,
      Supplier<LocalDate> today) {
    this.ledger = ledger;
    this.runs = runs;
    this.files = files;
    this.gatherer = gatherer;
    this.limits = limits;
    this.buyer = buyer;
    this.today = today;
  }

  /** The organisation of this installation. */
  public String buyer() {
    return buyer;
  }

  public LocalDate today() {
    return today.get();
  }

  /** What is being done now for an assessment, in words; empty where nothing is. */
  public String step(String id) {
    return steps.getOrDefault(id, "");
  }

  /** Carries out one assessment that waits. */
  public void run(String id) {
    RunState run = runs.find(id).orElseThrow();
    if (run.stage().ended()) {
      return;
    }
    if (begun(id) >= MOST_BEGINNINGS) {
      fail(
          id,
          "Tual ended %d times while it was carried out, perhaps for want of memory. Allow more, or"
                  .formatted(MOST_BEGINNINGS)
              + " assess fewer lists at once.");
      return;
    }
    try {
      change(id, STARTED, row -> row.state = Stage.RUNNING);
      seal(run);
    } catch (Cancelled e) {
      clear(id);
    } catch (Refusal | RefusedRules | UnusableList e) {
      fail(id, e.getMessage());
    } catch (OutOfMemoryError e) {
      fail(id, "There is not enough memory for these lists. Allow more, or assess fewer at once.");
    } catch (RuntimeException | Error e) {
      fail(id, "Something went wrong inside Tual.");
      throw e;
    } finally {
      steps.remove(id);
    }
  }

  private long begun(String id) {
    Map<String, List<Object>> which = Map.of("subject", List.of(id), "kind", List.of(STARTED));
    Listing one = new Listing(which, "", "", "sequence", false, "sequence", 0, 1);
    return ledger.page(EventRow.class, one).total();
  }

  private void fail(String id, String why) {
    clear(id);
    change(
        id,
        "ASSESSMENT_FAILED",
        row -> {
          row.state = Stage.FAILED;
          row.problem = why;
        });
  }

  private void seal(RunState run) {
    Path folder = runs.folder(run.id());
    clear(run.id());
    Material material = gatherer.gather(run, folder);
    Path before = run.before() == null ? null : runs.report(run.before()).resolve(Continuity.FILE);
    RunInputs inputs =
        new RunInputs(
            material.lists(),
            material.mappings(),
            material.corrections(),
            material.decisions(),
            null,
            material.judgements(),
            before,
            material.rules());
    ReferenceLists lists = RunInputs.published(material.published());
    AssessmentRequest request = inputs.request(LocalDate.parse(run.asOf()), run.buyer(), limits);
    Assessor assessor = new Assessor(request, lists, what -> step(run.id(), what));
    Intake intake = assessor.read();
    Assessed assessed = assessor.assess(intake);
    Path report = runs.report(run.id());
    Assessment sealed =
        new SealedReport(inputs, report, EnumSet.allOf(Format.class), what -> step(run.id(), what))
            .write(request, lists, assessed);
    ReportWriter.buyers(sealed, runs.buyers(run.id()), what -> step(run.id(), what));
    LinkTable.write(folder.resolve(LinkTable.FILE), assessed.assessment());
    RuleTable.write(folder.resolve(RuleTable.FILE), assessed.assessment());
    TradeTable.write(folder, assessed.trade());
    NamesTable.write(folder, assessed.names());
    finish(run, report);
  }

  private void finish(RunState run, Path report) {
    Seal seal = Seal.of(report.resolve(Seal.FILE));
    String triples =
        files.keep(out -> ReportTriples.write(report.resolve("findings.csv"), out)).sha256();
    step(run.id(), "Sealing");
    ledger.act(
        SELF,
        "CARRY_OUT_ASSESSMENTS",
        "ASSESSMENT_SEALED",
        run.id(),
        writes -> {
          RunRow row = lock(writes, run.id());
          row.state = Stage.SEALED;
          row.seal = seal.seal();
          writes.content(seal.seal());
          writes.project(ReportTriples.graph(run.id()), triples);
          return null;
        });
  }

  private void step(String id, String what) {
    if (runs.cancelled(id)) {
      throw new Cancelled();
    }
    steps.put(id, what);
  }

  private void change(String id, String kind, Consumer<RunRow> change) {
    ledger.act(
        SELF,
        "CARRY_OUT_ASSESSMENTS",
        kind,
        id,
        writes -> {
          change.accept(lock(writes, id));
          return null;
        });
  }

  private static RunRow lock(Writes writes, String id) {
    RunRow row = writes.lock(RunRow.class, id).orElseThrow(() -> new Runs.Missing(id));
    if (row.state.ended()) {
      throw new Cancelled();
    }
    return row;
  }

  private void clear(String id) {
    Path folder = runs.folder(id);
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
