package org.tual.projection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tual.files.FileStore;
import org.tual.ledger.Outbox;
import org.tual.ledger.OutboxRow;
import org.tual.store.EmbeddedStore;
import org.tual.store.GraphStore;
import org.tual.store.Rebuild;
import org.tual.store.StoreUnavailable;

/**
 * Hands outbox entries on to the graph store, one replaced graph a step, in the order of the
 * events. A step may come twice and then changes nothing. Where the store lost what it had, it is
 * filled again from the newest entry of each graph.
 */
public final class Relay {
  private static final Logger LOG = Logger.getLogger(Relay.class.getName());
  private static final int BATCH = 50;
  private static final Duration HELD = Duration.ofSeconds(30);

  private final Outbox outbox;
  private final FileStore files;
  private final GraphStore store;
  private final Supplier<Instant> clock;
  private final String holder;
  private volatile int missing;
  private final ReentrantLock turn = new ReentrantLock();

  /**
   * Joins the three.
   *
   * @param holder id of this process
   */
  public Relay(
      Outbox outbox, FileStore files, GraphStore store, Supplier<Instant> clock, String holder) {
    this.outbox = outbox;
    this.files = files;
    this.store = store;
    this.clock = clock;
    this.holder = holder;
  }

  /**
   * Hands on what is there now; waits where another thread does so.
   *
   * @return whether the store has everything that was there at the start
   */
  public boolean drain() {
    turn.lock();
    try {
      return handOn();
    } finally {
      turn.unlock();
    }
  }

  /** Hands on what is there now, unless another thread does so, which then finds it too. */
  public void nudge() {
    if (turn.tryLock()) {
      try {
        handOn();
      } finally {
        turn.unlock();
      }
    }
  }

  private boolean handOn() {
    if (!hold()) {
      return false;
    }
    try {
      if (lost()) {
        LOG.log(Level.INFO, "The graph store is filled again from the ledger.");
        fill();
      }
      long applied = outbox.applied();
      for (List<OutboxRow> next = outbox.after(applied, BATCH);
          !next.isEmpty();
          next = outbox.after(applied, BATCH)) {
        for (OutboxRow entry : next) {
          apply(store, entry);
          applied = entry.sequence();
          outbox.applied(applied);
          hold();
        }
      }
      return true;
    } catch (StoreUnavailable e) {
      LOG.log(Level.WARNING, "The graph store does not answer; it is told later.");
      return false;
    }
  }

  /** Lets another process hand on. */
  public void release() {
    outbox.release(holder);
  }

  private boolean hold() {
    long now = clock.get().toEpochMilli();
    return outbox.hold(holder, now, now + HELD.toMillis());
  }

  /** The store knows less than it was told: it is new, was replaced, restored or lost. */
  private boolean lost() {
    boolean fresh = store instanceof EmbeddedStore embedded && embedded.needsRebuild();
    return fresh || store.appliedSequence() < outbox.applied();
  }

  /** Puts the newest content of every graph into the store. */
  private void fill() {
    int generation = store instanceof EmbeddedStore embedded ? embedded.generation() : 0;
    long last = fill(store);
    outbox.applied(Math.max(last, outbox.applied()));
    if (store instanceof EmbeddedStore embedded && embedded.needsRebuild()) {
      embedded.rebuilt(generation);
    }
  }

  private long fill(GraphStore target) {
    long last = 0;
    for (OutboxRow entry : outbox.newest()) {
      apply(target, entry);
      last = entry.sequence();
      hold();
    }
    return last;
  }

  /**
   * Makes the graph store again from the ledger: an embedded one in a new generation beside the old
   * one, any other in place.
   */
  public void rebuild() {
    turn.lock();
    try {
      makeAgain();
    } finally {
      turn.unlock();
    }
  }

  private void makeAgain() {
    if (!hold()) {
      throw new StoreUnavailable("another process hands on to the graph store now");
    }
    if (store instanceof EmbeddedStore embedded) {
      try (Rebuild next = embedded.newGeneration()) {
        long last = fill(next.store());
        next.switchOver();
        outbox.applied(Math.max(last, outbox.applied()));
      }
    } else {
      fill();
    }
  }

  private void apply(GraphStore target, OutboxRow entry) {
    boolean there = entry.content() != null && files.has(entry.content());
    if (!there) {
      if (entry.content() != null) {
        LOG.log(Level.WARNING, "The content of a graph is not there; it is left out.");
        missing++;
      }
      target.drop(entry.graph(), entry.sequence());
    } else {
      target.put(entry.graph(), graph(entry.content()), entry.sequence());
    }
  }

  /**
   * Graphs without content so far, since it was erased after the entry was written, or lost. An
   * entry of an erased list is followed by one that forgets its graph.
   */
  public int missing() {
    return missing;
  }

  private Graph graph(String sha256) {
    Graph graph = GraphFactory.createDefaultGraph();
    try (InputStream in = Files.newInputStream(files.path(sha256))) {
      RDFDataMgr.read(graph, in, Lang.NTRIPLES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return graph;
  }
}
