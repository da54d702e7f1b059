package org.tual.stories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.uploads.Upload;
import org.tual.uploads.Uploads;

/**
 * Loads a sample supply chain the way a person would: uploads its lists, accepts what their columns
 * are taken for, asks for an assessment. Each step is taken when the one before has ended, and is
 * found again after a stop. One sample at a time, and never beside lists of one's own.
 */
public final class Stories {
  private static final Set<String> STEPS =
      Set.of("UPLOAD_LISTS", "ACCEPT_MAPPING", "RUN_ASSESSMENT");
  private static final String WHY = "The sample was removed.";

  /** It cannot be done with what is there. */
  public static final class NotNow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotNow(String message) {
      super(message);
    }
  }

  /** There is no such sample, or it is not loaded. */
  public static final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Missing() {
      super("There is no such sample.");
    }
  }

  private final Ledger ledger;
  private final Uploads uploads;
  private final Runs runs;
  private final Supplier<Instant> clock;

  public Stories(Ledger ledger, Uploads uploads, Runs runs, Supplier<Instant> clock) {
    this.ledger = ledger;
    this.uploads = uploads;
    this.runs = runs;
    this.clock = clock;
  }

  /** Where a loaded sample stands. */
  public enum Stage {
    LOADING,
    READY,
    FAILED
  }

  /**
   * The sample that is loaded.
   *
   * @param uploads ids of its lists that are there
   * @param assessment id; null where none was asked for yet
   */
  public record Loaded(Story story, Stage stage, List<String> uploads, String assessment) {}

  /** The sample that is loaded, if there is one. */
  public Optional<Loaded> loaded() {
    return row().map(this::loaded);
  }

  private Optional<StoryRow> row() {
    return ledger.list("sample.all", StoryRow.class, Map.of(), 0, 1).stream().findFirst();
  }

  private Loaded loaded(StoryRow row) {
    Story story = Story.named(row.name).orElseThrow(Missing::new);
    List<Upload> lists = lists(row, story);
    Set<String> ids = lists.stream().map(Upload::id).collect(Collectors.toSet());
    Optional<RunState> run = runs.of(ids).stream().findFirst();
    boolean failed =
        lists.stream().anyMatch(list -> list.state() == Upload.State.FAILED)
            || run.filter(one -> one.stage() == RunState.Stage.FAILED).isPresent();
    boolean ready = run.filter(one -> one.stage().ended()).isPresent();
    Stage stage = failed ? Stage.FAILED : ready ? Stage.READY : Stage.LOADING;
    return new Loaded(story, stage, List.copyOf(ids), run.map(RunState::id).orElse(null));
  }

  /** The lists of a sample as they were uploaded for it, those taken back left out. */
  private List<Upload> lists(StoryRow row, Story story) {
    List<Upload> found = new ArrayList<>();
    for (Story.Sheet list : story.lists()) {
      newest(row, list)
          .filter(upload -> upload.state() != Upload.State.RETRACTED)
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Upload> newest(StoryRow row, Story.Sheet list) {
    return uploads.withBytes(list.sha256()).stream()
        .filter(upload -> !upload.createdAt().isEmpty())
        .filter(upload -> !Instant.parse(upload.createdAt()).isBefore(Instant.parse(row.loadedAt)))
        .findFirst();
  }

  /**
   * Loads a sample.
   *
   * @throws Missing where there is none of this name
   * @throws NotNow where other lists are there
   */
  public synchronized Loaded load(Actor actor, String name) {
    Story story = Story.named(name).orElseThrow(Missing::new);
    ledger.act(
        actor,
        "ACCEPT_MAPPING",
        "SAMPLE_LOADED",
        name,
        writes -> {
          if (!writes.list("sample.all", StoryRow.class, Map.of()).isEmpty()) {
            throw new NotNow("A sample is loaded already. Remove it first.");
          }
          if (uploads.any()) {
            throw new NotNow("There are lists of your own. A sample is never mixed with them.");
          }
          StoryRow row = new StoryRow();
          row.name = story.name();
          row.account = actor.id();
          row.role = actor.role();
          row.loadedAt = clock.get().toString();
          return writes.add(row);
        });
    goOn();
    return loaded().orElseThrow();
  }

  /** Takes the next step of a sample that is being loaded, if there is one to take. */
  public synchronized void goOn() {
    row().ifPresent(this::goOn);
  }

  private void goOn(StoryRow row) {
    Story story = Story.named(row.name).orElseThrow(Missing::new);
    Actor actor = new Actor(row.account, row.role, STEPS);
    boolean all = true;
    for (Story.Sheet list : story.lists()) {
      Optional<Upload> upload = newest(row, list);
      if (upload.isEmpty()) {
        receive(actor, story, list);
      } else if (upload.get().state() == Upload.State.MAPPING_PROPOSED) {
        uploads.accept(actor, upload.get().id(), null);
      }
      all &= upload.filter(Upload::counts).isPresent();
    }
    if (all) {
      List<String> ids = lists(row, story).stream().map(Upload::id).toList();
      if (runs.of(Set.copyOf(ids)).isEmpty()) {
        runs.ask(actor, story.asOf(), story.buyer(), ids, null);
      }
    }
  }

  private void receive(Actor actor, Story story, Story.Sheet list) {
    try (InputStream in = story.open(list)) {
      uploads.receive(actor, list.file(), in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes a sample away: its assessments are set aside, its lists retracted.
   *
   * @throws Missing where it is not loaded
   * @throws NotNow where one of its lists is being read just now
   */
  public synchronized void remove(Actor actor, String name) {
    StoryRow row = row().filter(known -> known.name.equals(name)).orElseThrow(Missing::new);
    List<Upload> lists = lists(row, Story.named(name).orElseThrow(Missing::new));
    if (lists.stream().anyMatch(list -> list.state() == Upload.State.ACCEPTED)) {
      throw new NotNow("A list of the sample is being read. Try again in a moment.");
    }
    runs.of(lists.stream().map(Upload::id).collect(Collectors.toSet()))
        .forEach(run -> runs.setAside(actor, run.id()));
    lists.forEach(list -> uploads.retract(actor, list.id(), WHY));
    ledger.act(
        actor,
        "RETRACT_UPLOAD",
        "SAMPLE_REMOVED",
        name,
        writes -> {
          writes.find(StoryRow.class, name).ifPresent(writes::remove);
          return null;
        });
  }

  /** Whether these lists are of a sample in part, and in part one's own. */
  public boolean mixed(List<Upload> lists) {
    long of = ofSample(lists);
    return of > 0 && of < lists.size();
  }

  /** How many of these lists are of a sample. */
  public long ofSample(List<Upload> lists) {
    Set<String> sample =
        row()
            .map(row -> Story.named(row.name).orElseThrow(Missing::new).lists())
            .orElse(List.of())
            .stream()
            .map(Story.Sheet::sha256)
            .collect(Collectors.toSet());
    return lists.stream().filter(list -> sample.contains(list.sha256())).count();
  }
}
