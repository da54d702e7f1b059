package org.tual.trials;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tual.changes.Changes;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.ledger.Writes;
import org.tual.runs.RunState;
import org.tual.runs.Runs;

/** Trials of changes: asked for, followed, cancelled. The work is {@link TrialWork}. */
public final class Trials {
  private static final String PERMISSION = "MANAGE_RULES";
  private static final Gson JSON = new Gson();

  /** It cannot be done with what was named. */
  public static final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotPossible(String message) {
      super(message);
    }
  }

  /** There is no such trial. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing() {
      super("There is no such trial.");
    }
  }

  private final Ledger ledger;
  private final FileStore files;
  private final Changes changes;
  private final Runs runs;
  private final Supplier<Instant> clock;
  private final Supplier<String> ids;
  private final Consumer<String> work;
  private final Map<String, String> steps = new ConcurrentHashMap<>();
  private final Set<String> cancelled = ConcurrentHashMap.newKeySet();

  /**
   * Joins the parts.
   *
   * @param work takes the id of a trial that waits
   */
  public Trials(
      Ledger ledger,
      FileStore files,
      Changes changes,
      Runs runs,
      Supplier<Instant> clock,
      Supplier<String> ids,
      Consumer<String> work) {
    this.ledger = ledger;
    this.files = files;
    this.changes = changes;
    this.runs = runs;
    this.clock = clock;
    this.ids = ids;
    this.work = work;
  }

  /** Asks for a trial of a change on a sealed assessment. */
  public Trial ask(Actor actor, String change, String assessment) {
    changes.find(String.valueOf(change));
    runs.find(String.valueOf(assessment))
        .filter(run -> run.stage() == RunState.Stage.SEALED)
        .orElseThrow(() -> new NotPossible("Name an assessment that is sealed."));
    String id = ids.get();
    ledger.act(
        actor,
        PERMISSION,
        "TRIAL_REQUESTED",
        id,
        writes -> {
          TrialRow row = new TrialRow();
          row.id = id;
          row.change = change;
          row.assessment = assessment;
          row.state = Trial.State.QUEUED;
          row.account = actor.id();
          row.askedAt = clock.get().toString();
          writes.content(change + " " + assessment);
          return writes.add(row);
        });
    work.accept(id);
    return find(id);
  }

  /** Stops a trial that waits or runs. */
  public Trial cancel(Actor actor, String id) {
    ledger.act(
        actor,
        PERMISSION,
        "TRIAL_CANCELLED",
        id,
        writes -> {
          TrialRow row = lock(writes, id);
          if (row.state.ended()) {
            throw new NotPossible("The trial has ended already.");
          }
          row.state = Trial.State.CANCELLED;
          return null;
        });
    cancelled.add(id);
    return find(id);
  }

  static TrialRow lock(Writes writes, String id) {
    return writes.lock(TrialRow.class, id).orElseThrow(Missing::new);
  }

  boolean cancelled(String id) {
    return cancelled.contains(id);
  }

  void step(String id, String what) {
    steps.put(id, what);
  }

  void rests(String id) {
    steps.remove(id);
  }

  /** Whether this is the id of a trial. */
  public boolean knows(String id) {
    return ledger.find(TrialRow.class, id).isPresent();
  }

  /** One trial as it stands; throws {@link Missing}. */
  public Trial find(String id) {
    TrialRow row = ledger.find(TrialRow.class, id).orElseThrow(Missing::new);
    return new Trial(
        row.id,
        row.change,
        row.assessment,
        row.state,
        steps.getOrDefault(row.id, ""),
        row.result == null ? null : JSON.fromJson(text(row.result), Outcome.class),
        row.problem,
        row.askedAt);
  }

  private String text(String sha256) {
    try {
      return Files.readString(files.path(sha256), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A table of a trial that is done; none before. */
  Optional<Path> table(String id, boolean perPlace) {
    return Optional.ofNullable(find(id).outcome())
        .map(outcome -> files.path(perPlace ? outcome.perPlace() : outcome.findings()));
  }

  /** Trials that wait, or that a stopped process left. */
  public List<String> unfinished() {
    return ledger.list("trial.unfinished", TrialRow.class, Map.of(), 0, 1_000).stream()
        .map(row -> row.id)
        .toList();
  }
}
