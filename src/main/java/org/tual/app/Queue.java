package org.tual.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.tual.web.Wordless;

/** One piece of long work after the other, each by its id; a failure stops nothing but itself. */
final class Queue {
  private static final Logger LOG = Logger.getLogger(Queue.class.getName());

  private final String name;
  private final ExecutorService thread;
  private Consumer<String> work = id -> {};
  private final AtomicInteger left = new AtomicInteger();
  private volatile boolean stopping;

  Queue(String name) {
    this.name = name;
    this.thread =
        Executors.newSingleThreadExecutor(
            task -> {
              Thread thread = new Thread(task, "tual-" + name);
              thread.setDaemon(true);
              return thread;
            });
  }

  void does(Consumer<String> what) {
    work = what;
  }

  void add(String id) {
    if (stopping) {
      return;
    }
    left.incrementAndGet();
    thread.execute(() -> one(id));
  }

  private void one(String id) {
    try {
      if (!stopping) {
        work.accept(id);
      }
    } catch (RuntimeException | Error e) {
      Wordless.log(LOG, "Work of the queue " + name + " failed", e);
    } finally {
      left.decrementAndGet();
    }
  }

  /** How many pieces wait; the one that is being done does not count. */
  int waiting() {
    return Math.max(0, left.get() - 1);
  }

  /** Finds what was left unfinished, unless something waits or runs that may be just that. */
  void takeUp(Supplier<List<String>> ids) {
    if (left.get() == 0) {
      ids.get().forEach(this::add);
    }
  }

  /** Begins nothing more: what waits stays in the ledger for the next start. */
  void stop() {
    stopping = true;
    thread.shutdown();
  }

  ExecutorService threads() {
    return thread;
  }

  /**
   * Ends threads that write to the database. They are not interrupted, for an interrupt in a write
   * makes Java close the file of H2, and with it the database; what has not ended in time finds the
   * database closed and is taken up at the next start.
   *
   * @return whether all ended in time
   */
  static boolean end(ExecutorService threads, Duration within) {
    threads.shutdown();
    try {
      return threads.awaitTermination(within.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
