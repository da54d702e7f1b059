package org.tual.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A store in a folder of this machine. One process has the folder at a time; within it one thread
 * writes while others read. After any fault in a write the database is expelled and opened anew
 * before its next use. A database that cannot be opened is left aside: the store goes on with a new
 * empty one and {@link #needsRebuild} until its owner has refilled it.
 */
public final class EmbeddedStore implements GraphStore {
  private final Generations generations;
  private final long reserve;
  private final Turns turns = new Turns();

  /** Null while a database could not be opened; the next use tries again. */
  private volatile Generation current;

  private volatile boolean complete;
  private volatile boolean closed;

  private EmbeddedStore(Generations generations, long reserve) {
    this.generations = generations;
    this.reserve = reserve;
  }

  /**
   * Opens the store, creating it where it is missing.
   *
   * @param folder of this store alone
   * @param reserve bytes of the disk that a write must leave free; TDB2 does not survive a full
   *     disk without being opened anew
   * @throws StoreUnavailable if the folder is in use, or cannot be written
   */
  public static EmbeddedStore open(Path folder, long reserve) {
    EmbeddedStore store = new EmbeddedStore(new Generations(folder), reserve);
    try {
      store.connect();
      store.generations.sweepLeftovers();
      return store;
    } catch (RuntimeException | Error e) {
      store.generations.close();
      throw e;
    }
  }

  private void connect() {
    Generations.Opened opened = generations.open();
    complete = opened.complete();
    current = opened.generation();
  }

  /**
   * Whether the store was started empty, new or in place of one that could not be opened, and its
   * owner has not yet said that all is in it. Stays true over restarts.
   */
  public boolean needsRebuild() {
    return !complete;
  }

  /** The number of the generation in use; changes when the store is started empty again. */
  public int generation() {
    return generations.used();
  }

  /**
   * The owner says that all it knows is in this store. What was left aside is deleted.
   *
   * @param generation the one that the owner began to fill
   * @throws StoreUnavailable if the store was started empty again since then
   */
  public void rebuilt(int generation) {
    turns.alone(
        () -> {
          requireNotClosed();
          if (generations.used() != generation) {
            throw new StoreUnavailable("the graph store was started empty again meanwhile");
          }
          generations.point(generation, true);
          complete = true;
          generations.sweepBefore(generation);
        });
  }

  /**
   * Begins a new generation beside the one in use. Also the way to give back the room that replaced
   * graphs took, since a database is never compacted in place.
   *
   * @throws StoreUnavailable if none can be made
   */
  public Rebuild newGeneration() {
    return turns.write(
        () -> {
          requireNotClosed();
          generations.requireRoom(reserve);
          int number = generations.create();
          return new Rebuild(this, generations.at(number), number);
        });
  }

  void switchTo(Generation filled, int number) {
    turns.alone(
        () -> {
          requireNotClosed();
          if (!filled.ready()) {
            throw new StoreUnavailable("the new generation cannot be used");
          }
          filled.close();
          Generation next = generations.at(number);
          try {
            generations.point(number, true);
          } catch (StoreUnavailable e) {
            next.close();
            throw e;
          }
          Generation old = current;
          current = next;
          complete = true;
          if (old != null) {
            old.close();
          }
          generations.sweepBefore(number);
        });
  }

  void discard(Generation filling, int number) {
    turns.alone(
        () -> {
          filling.close();
          if (!closed && generations.used() != number) {
            Generations.delete(generations.path(number));
          }
        });
  }

  @Override
  public void put(String graphIri, Graph triples, long sequence) {
    write(new Replacement(graphIri, triples, sequence));
  }

  @Override
  public void drop(String graphIri, long sequence) {
    write(new Replacement(graphIri, Graph.emptyGraph, sequence));
  }

  private void write(Replacement content) {
    turns.write(
        () -> {
          generations.requireRoom(reserve);
          Generation target = opened();
          try {
            target.write(content);
          } catch (RuntimeException | Error fault) {
            reopenAfter(target, fault);
            throw fault;
          }
          return null;
        });
  }

  private void reopenAfter(Generation target, Throwable fault) {
    try {
      reopen(target);
    } catch (RuntimeException | Error second) {
      fault.addSuppressed(second);
    }
  }

  /** Expels a database that cannot be trusted and connects anew, unless another thread has. */
  private void reopen(Generation broken) {
    turns.alone(
        () -> {
          if (current == broken && !closed) {
            current = null;
            if (broken != null) {
              broken.close();
            }
            connect();
          }
        });
  }

  private Generation opened() {
    requireNotClosed();
    if (current == null) {
      reopen(null);
    }
    return current;
  }

  private void requireNotClosed() {
    if (closed) {
      throw new StoreUnavailable("the graph store is closed");
    }
  }

  /**
   * Reads with a view of one moment; nothing of it may be used afterwards, and nothing can be
   * written through it.
   *
   * @param work must not write to this store
   * @throws StoreUnavailable if the database cannot be read
   */
  public <T> T read(Function<DatasetGraph, T> work) {
    return reading(generation -> generation.read(work));
  }

  private <T> T reading(Function<Generation, T> work) {
    if (!turns.reading()) {
      opened();
    }
    AtomicReference<Generation> used = new AtomicReference<>();
    try {
      return turns.read(
          () -> {
            used.set(current);
            if (used.get() == null) {
              throw new StoreUnavailable("the database is closed");
            }
            return work.apply(used.get());
          });
    } catch (RuntimeException e) {
      if (!Generation.lostItsFiles(e)) {
        throw e;
      }
      if (!turns.reading()) {
        reopenAfter(used.get(), e);
      }
      throw new StoreUnavailable("the database had to be opened anew", e);
    }
  }

  @Override
  public Graph get(String graphIri) {
    return reading(generation -> generation.get(graphIri));
  }

  @Override
  public Set<String> graphs() {
    return reading(Generation::graphs);
  }

  @Override
  public long appliedSequence() {
    return reading(Generation::appliedSequence);
  }

  @Override
  public void query(Query query, Duration limit, Consumer<Binding> rows) {
    reading(
        generation -> {
          generation.query(query, limit, rows);
          return null;
        });
  }

  @Override
  public boolean ready() {
    try {
      return reading(Generation::ready);
    } catch (RuntimeException e) {
      return false;
    }
  }

  @Override
  public void close() {
    turns.alone(
        () -> {
          if (closed) {
            return;
          }
          closed = true;
          try {
            if (current != null) {
              current.close();
            }
          } finally {
            current = null;
            generations.close();
          }
        });
  }
}
