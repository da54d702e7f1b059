package org.tual.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;
import org.tual.access.RateLimit;
import org.tual.changes.Changes;
import org.tual.decisions.Decisions;
import org.tual.decisions.Judgements;
import org.tual.files.FileStore;
import org.tual.ledger.Checkpoints;
import org.tual.ledger.JpaDatabase;
import org.tual.ledger.Ledger;
import org.tual.ledger.LedgerExport;
import org.tual.ledger.Outbox;
import org.tual.log.SigningKey;
import org.tual.projection.Relay;
import org.tual.queries.Queries;
import org.tual.runs.RunState;
import org.tual.runs.RunWork;
import org.tual.runs.Runs;
import org.tual.spreadsheet.Limits;
import org.tual.store.EmbeddedStore;
import org.tual.store.GraphStore;
import org.tual.stories.Stories;
import org.tual.uploads.Upload;
import org.tual.uploads.UploadWork;
import org.tual.uploads.Uploads;

/** One installation, wired, in a server or alone; it goes on with what was left unfinished. */
public final class Installation implements AutoCloseable {
  private final Settings settings;
  private final JpaDatabase database;
  private final GraphStore store;
  private final FileStore files;
  private final Ledger ledger;
  private final Outbox outbox;
  private final Relay relay;
  private final Queue reading = new Queue("uploads");
  private final Queue assessing = new Queue("assessments");
  private final Chores chores = new Chores();
  private final Importing importing;
  private final Runs runs;
  private final RunWork runWork;
  private final Doors doors;
  private final SigningKey signing;
  private final Checkpoints checkpoints;
  private final LedgerExport export;
  private final Decisions decisions;
  private final Judgements judgements;
  private final Queries queries;
  private final Replying replying;
  private final Stories stories;
  private final AfterSeal afterSeal;
  private final Ruling ruling;
  private final Audits audits;
  private final Safeguarding safeguarding;

  private Installation(Settings settings, JpaDatabase database, GraphStore store) {
    this.settings = settings;
    this.database = database;
    this.store = store;
    Path data = settings.data();
    this.files = new FileStore(data.resolve("files"));
    this.ledger = new Ledger(database, Installation::now, new SecureRandom());
    this.outbox = new Outbox(database);
    this.relay = new Relay(outbox, files, store, Installation::now, id());
    Limits limits = Opening.limits(settings);
    this.importing = Importing.of(settings, ledger, files, reading::add);
    this.runs = Opening.runs(ledger, data, assessing);
    this.decisions = Opening.decisions(ledger, runs);
    this.stories = new Stories(ledger, uploads(), runs, Installation::now);
    Changes changes = new Changes(ledger, files, Installation::now, Installation::id);
    this.judgements = MatchingBeans.judgements(ledger, runs, changes);
    this.ruling = Ruling.of(ledger, files, changes, runs, limits, assessing);
    Materials materials = new Materials(importing, decisions, judgements, stories, changes, this);
    this.runWork = Opening.runWork(settings, ledger, runs, files, materials);
    this.queries = new Queries(ledger, store);
    SecureRandom random = new SecureRandom();
    Keys keys = new Keys(data.resolve("keys"), random);
    this.signing = keys.signing();
    this.checkpoints = new Checkpoints(database, signing, Installation::now);
    this.export = new LedgerExport(ledger, checkpoints);
    RateLimit pace = RateLimit.aMinute(settings.signIns());
    this.doors = Doors.of(ledger, keys, random, settings.organisation(), settings.oidc(), pace);
    this.audits = Audits.of(this, keys);
    this.safeguarding = Safeguarding.of(this, keys, random);
    this.replying = Replying.of(this);
    this.afterSeal = new AfterSeal(runs, export, data.resolve("suppliers"));
    reading.does(
        id -> {
          uploadWork().advance(id);
          handOn();
          stories.goOn();
        });
    assessing.does(ruling.before(afterSeal.of(runWork::run, this::handOn)));
  }

  /** Opens everything and goes on with what was left unfinished. */
  public static Installation open(Settings settings) {
    JpaDatabase database = Opening.database(settings);
    try {
      return new Installation(settings, database, Opening.graphStore(settings));
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** Opens the installation in a folder, with all else as the environment says. */
  public static Installation inFolder(Path data) {
    Installation installation = open(Settings.read().in(data));
    Restored.settle(installation);
    return installation;
  }

  /** Starts the relay and whatever was left unfinished. */
  public void start() {
    Restored.settle(this);
    if (store instanceof EmbeddedStore) {
      // it is locked to this process, so whoever handed on to it before is gone
      outbox.release(outbox.holder());
    }
    Chores.safely("Lists kept before could not be looked at", uploadWork()::lookBack);
    chores.every(Duration.ofMillis(500), "The relay failed; it tries again", relay::nudge);
    chores.every(Duration.ofMinutes(1), "Unfinished work could not be found", this::goOn);
    chores.every(Duration.ofMinutes(1), "No checkpoint could be made", checkpoints::now);
    replying.remedying().start(chores);
    audits.start(chores);
    safeguarding.start(chores);
    Repeats.start(chores, ledger);
  }

  /** Takes up what a process that ended, or a database that was away, left unfinished. */
  private void goOn() {
    reading.takeUp(() -> uploads().unfinished().stream().map(Upload::id).toList());
    assessing.takeUp(
        () ->
            Stream.concat(
                    runs.unfinished().stream().map(RunState::id),
                    ruling.trials().unfinished().stream())
                .toList());
    stories.goOn();
  }

  private void handOn() {
    Chores.safely("The relay failed; it tries again", relay::nudge);
  }

  static Instant now() {
    return Instant.now();
  }

  static LocalDate today() {
    return LocalDate.ofInstant(now(), ZoneOffset.UTC);
  }

  static String id() {
    return UUID.randomUUID().toString();
  }

  public Doors doors() {
    return doors;
  }

  public SigningKey signing() {
    return signing;
  }

  public LedgerExport export() {
    return export;
  }

  public Decisions decisions() {
    return decisions;
  }

  public Queries queries() {
    return queries;
  }

  public Judgements judgements() {
    return judgements;
  }

  Stories stories() {
    return stories;
  }

  AfterSeal afterSeal() {
    return afterSeal;
  }

  Replying replying() {
    return replying;
  }

  Ruling ruling() {
    return ruling;
  }

  Audits audits() {
    return audits;
  }

  public Sealed sealed() {
    return safeguarding.room();
  }

  Safeguarding safeguarding() {
    return safeguarding;
  }

  public Settings settings() {
    return settings;
  }

  public Ledger ledger() {
    return ledger;
  }

  public JpaDatabase database() {
    return database;
  }

  public GraphStore store() {
    return store;
  }

  public FileStore files() {
    return files;
  }

  public Outbox outbox() {
    return outbox;
  }

  public Relay relay() {
    return relay;
  }

  Importing importing() {
    return importing;
  }

  public Uploads uploads() {
    return importing.uploads();
  }

  public UploadWork uploadWork() {
    return importing.work();
  }

  public Runs runs() {
    return runs;
  }

  public RunWork runWork() {
    return runWork;
  }

  /** How much waits in each queue. */
  Map<String, Integer> waiting() {
    return Map.of("uploads", reading.waiting(), "assessments", assessing.waiting());
  }

  public ScheduledExecutorService timer() {
    return chores.threads();
  }

  @Override
  public void close() {
    Instant end = now().plus(settings.stopping());
    database.waitLittle();
    reading.stop();
    assessing.stop();
    chores.threads().shutdown();
    queries.close();
    try {
      if (Stream.of(reading.threads(), assessing.threads(), chores.threads())
          .allMatch(threads -> Queue.end(threads, Duration.between(now(), end)))) {
        Chores.safely("The relay kept its lock", relay::release);
      }
    } finally {
      store.close();
      database.close();
      sealed().close();
      files.close();
    }
  }
}
