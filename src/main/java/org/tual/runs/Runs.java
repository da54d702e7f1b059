package org.tual.runs;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Listing;
import org.tual.ledger.Writes;
import org.tual.projection.ReportTriples;
import org.tual.runs.RunState.Stage;

/** Assessments on the server: asked for, followed, cancelled. The work is {@link RunWork}. */
public final class Runs {
  /** There is no such assessment. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing(String id) {
      super("There is no assessment " + id + ".");
    }
  }

  /** It cannot be done with what was named. */
  public static final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
      super(message);
    }
  }

  private final Ledger ledger;
  private final Path folder;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;
  private final Consumer<String> work;
  private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

  /**
   * Joins the parts.
   *
   * @param folder where each assessment has its own folder
   * @param work takes the id of an assessment that waits
   */
  public Runs(
      Ledger ledger,
      Path folder,
      Supplier<Instant> clock,
      Supplier<String> ids,
      Consumer<String> work) {
    this.ledger = ledger;
    this.folder = folder;
    this.clock = clock;
    this.ids = ids;
    this.work = work;
  }

  /** Asks for an assessment of some uploads. */
  public RunState ask(
      Actor actor, LocalDate asOf, String buyer, List<String> uploads, String before) {
    if (uploads.isEmpty() || uploads.size() > 200) {
      throw new NotPossible("Name the uploads to be assessed, at most 200.");
    }
    String id = ids.get();
    RunState run =
        ledger.act(
            actor,
            "RUN_ASSESSMENT",
            "ASSESSMENT_REQUESTED",
            id,
            writes -> {
              if (before != null && !sealed(writes, before)) {
                throw new NotPossible("The assessment to compare with is not sealed.");
              }
              RunRow row = new RunRow();
              row.id = id;
              row.state = Stage.QUEUED;
              row.asOf = asOf.toString();
              row.buyer = buyer;
              row.uploads = String.join(" ", uploads);
              row.before = before;
              row.account = actor.id();
              row.createdAt = clock.get().toString();
              writes.content(asOf + " " + buyer + " " + row.uploads);
              return writes.add(row).run();
            });
    work.accept(id);
    return run;
  }

  private static boolean sealed(Writes writes, String id) {
    return writes.find(RunRow.class, id).filter(row -> row.state == Stage.SEALED).isPresent();
  }

  /** Stops an assessment that waits or runs; it may be asked for again. */
  public RunState cancel(Actor actor, String id) {
    RunState run =
        ledger.act(
            actor,
            "RUN_ASSESSMENT",
            "ASSESSMENT_CANCELLED",
            id,
            writes -> {
              RunRow row = writes.lock(RunRow.class, id).orElseThrow(() -> new Missing(id));
              if (row.state.ended()) {
                throw new NotPossible("The assessment has ended already.");
              }
              row.state = Stage.CANCELLED;
              return row.run();
            });
    cancelled.add(id);
    return run;
  }

  /**
   * Takes an assessment out of what people look at, as when its lists were a sample: one that has
   * not ended is cancelled, the findings of a sealed one leave the graph. Its report stays as it
   * was sealed.
   */
  public RunState setAside(Actor actor, String id) {
    RunState run =
        ledger.act(
            actor,
            "RETRACT_UPLOAD",
            "ASSESSMENT_SET_ASIDE",
            id,
            writes -> {
              RunRow row = writes.lock(RunRow.class, id).orElseThrow(() -> new Missing(id));
              if (row.state == Stage.SEALED) {
                writes.forget(ReportTriples.graph(id));
              }
              row.state = Stage.SET_ASIDE;
              return row.run();
            });
    cancelled.add(id);
    return run;
  }

  boolean cancelled(String id) {
    return cancelled.contains(id);
  }

  public Optional<RunState> find(String id) {
    return ledger.find(RunRow.class, id).map(RunRow::run);
  }

  /** One assessment; throws {@link Missing} where there is no such. */
  public RunState one(String id) {
    return find(id).orElseThrow(() -> new Missing(id));
  }

  /** A page of assessments. */
  public Listing.Found<RunState> page(Listing wanted) {
    Listing.Found<RunRow> found = ledger.page(RunRow.class, wanted);
    return new Listing.Found<>(found.rows().stream().map(RunRow::run).toList(), found.total());
  }

  /** Assessments of any of these uploads, the newest first, those set aside left out. */
  public List<RunState> of(Set<String> uploads) {
    return ledger.list("assessment.standing", RunRow.class, Map.of(), 0, 1_000).stream()
        .map(RunRow::run)
        .filter(run -> run.uploads().stream().anyMatch(uploads::contains))
        .toList();
  }

  /** The newest assessments, those set aside left out. */
  public List<RunState> newest(int most) {
    return ledger.list("assessment.standing", RunRow.class, Map.of(), 0, most).stream()
        .map(RunRow::run)
        .toList();
  }

  /** Assessments that a stopped process left waiting or running. */
  public List<RunState> unfinished() {
    return ledger.list("assessment.unfinished", RunRow.class, Map.of(), 0, 1_000).stream()
        .map(RunRow::run)
        .toList();
  }

  /** The folder of one assessment. */
  public Path folder(String id) {
    if (!id.matches("[0-9a-f-]{36}")) {
      throw new Missing(id);
    }
    return folder.resolve(id);
  }

  /** Which of these places a sealed assessment lists; none where there is no such assessment. */
  public Set<String> listed(String id, Set<String> places) {
    boolean sealed = find(id).filter(run -> run.stage() == Stage.SEALED).isPresent();
    if (!sealed) {
      return Set.of();
    }
    ReportTable.Wanted wanted =
        new ReportTable.Wanted(
            Map.of("site", String.join(",", places)), null, "", "", 0, places.size());
    return new ReportTable(report(id).resolve("sites.csv"))
        .find(wanted).rows().stream().map(row -> row.get("site")).collect(Collectors.toSet());
  }

  /** The row of one finding of a sealed assessment; none where there is no such. */
  public Optional<Map<String, String>> finding(RunState run, String fingerprint) {
    if (run.stage() != Stage.SEALED) {
      return Optional.empty();
    }
    ReportTable.Wanted wanted =
        new ReportTable.Wanted(Map.of("fingerprint", fingerprint), null, "", "", 0, 1);
    return new ReportTable(report(run.id()).resolve("findings.csv"))
        .find(wanted).rows().stream().findFirst();
  }

  /** Where the edition of its report for those who buy lies once it is sealed. */
  public Path buyers(String id) {
    return folder(id).resolve("buyers");
  }

  /** Where its report lies once it is sealed. */
  public Path report(String id) {
    return folder(id).resolve("report");
  }
}
