package org.tual.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.tual.web.Wordless;

/** What is done again and again beside the requests; a failure stops nothing but itself. */
final class Chores {
  private static final Logger LOG = Logger.getLogger(Chores.class.getName());

  private final ScheduledExecutorService threads =
      Executors.newScheduledThreadPool(
          2,
          task -> {
            Thread thread = new Thread(task, "tual-timer");
            thread.setDaemon(true);
            return thread;
          });

  /** Does something now and, when it has ended, always again after a pause. */
  void every(Duration pause, String failure, Runnable chore) {
    threads.scheduleWithFixedDelay(
        () -> safely(failure, chore), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Does something once, here; {@code failure} says in the log that it did not succeed. */
  static void safely(String failure, Runnable chore) {
    try {
      chore.run();
    } catch (RuntimeException e) {
      Wordless.log(LOG, failure, e);
    }
  }

  ScheduledExecutorService threads() {
    return threads;
  }
}
