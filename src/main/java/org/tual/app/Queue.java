package org.tual.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.tual.web.Wordless;

/** One piece of long work after the other, each by its id; a failure stops nothing but itself. */
final class Queue {
  private static final Logger LOG = Logger.getLogger(Queue.class.getName());

  private final String name;
  private final ExecutorService thread;
  private Consumer<String> work = id -> {};
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
    thread.execute(
        () -> {
          if (stopping) {
            return;
          }
          try {
            work.accept(id);
          } catch (RuntimeException e) {
            Wordless.log(LOG, "Work of the queue " + name + " failed", e);
          }
        });
  }

  /** What waits stays in the ledger for the next start; what runs may end. */
  void stop() {
    stopping = true;
    end(thread);
  }

  /**
   * Ends threads that write to the database, for at most 20 seconds. They are not interrupted, for
   * an interrupt in a write makes Java close the file of H2, and with it the database.
   */
  static void end(ExecutorService threads) {
    threads.shutdown();
    try {
      threads.awaitTermination(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
