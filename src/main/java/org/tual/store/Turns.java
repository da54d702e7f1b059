package org.tual.store;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Who may use a database when: many read, one writes beside them, and whoever opens or closes it is
 * alone.
 */
final class Turns {
  /** Taken before {@link #using} by whoever takes both. */
  private final ReentrantLock writing = new ReentrantLock();

  private final ReentrantReadWriteLock using = new ReentrantReadWriteLock();

  /** Whether this thread is reading. */
  boolean reading() {
    return using.getReadHoldCount() > 0;
  }

  <T> T read(Supplier<T> work) {
    using.readLock().lock();
    try {
      return work.get();
    } finally {
      using.readLock().unlock();
    }
  }

  /**
   * One at a time.
   *
   * @throws IllegalStateException if this thread is reading: it would wait for itself
   */
  <T> T write(Supplier<T> work) {
    requireNoRead();
    return uninterrupted(writing, work);
  }

  /**
   * When nobody reads or writes.
   *
   * @throws IllegalStateException if this thread is reading: it would wait for itself
   */
  void alone(Runnable work) {
    write(
        () ->
            uninterrupted(
                using.writeLock(),
                () -> {
                  work.run();
                  return null;
                }));
  }

  private void requireNoRead() {
    if (reading()) {
      throw new IllegalStateException("a write inside a read of the same store");
    }
  }

  /** An interrupt closes the files that a thread is using, for everybody, so it waits. */
  private static <T> T uninterrupted(Lock lock, Supplier<T> work) {
    lock.lock();
    boolean interrupted = Thread.interrupted();
    try {
      return work.get();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      lock.unlock();
    }
  }
}
