package org.tual.store;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Becomes expired after a while, unless closed before. */
final class Deadline implements AutoCloseable {
  private final CompletableFuture<Boolean> expired;

  /**
   * Starts at once.
   *
   * @param onExpiry short work, done by another thread
   */
  Deadline(Duration limit, Runnable onExpiry) {
    this.expired =
        new CompletableFuture<Boolean>()
            .completeOnTimeout(true, limit.toMillis(), TimeUnit.MILLISECONDS);
    expired.thenAccept(
        late -> {
          if (late) {
            onExpiry.run();
          }
        });
  }

  boolean expired() {
    return expired.getNow(false);
  }

  @Override
  public void close() {
    expired.complete(false);
  }
}
