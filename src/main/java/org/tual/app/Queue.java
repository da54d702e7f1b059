package org.tual.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One piece of long work after the other, each by its id; a failure stops nothing but itself. */
final class Queue {
  private static final Logger LOG = Logger.getLogger(Queue.class.getName());

  private final String name;
  private final ExecutorService thread;
  private Consumer<String> work = id -> {};

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
          try {
            work.accept(id);
          } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "Work of the queue " + name + " failed", e);
          }
        });
  }

  void stop() {
    thread.shutdownNow();
    try {
      thread.awaitTermination(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
