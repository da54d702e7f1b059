package org.tual.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Where files lie while they are written: a folder for each process, beside a file that the process
 * keeps locked. The system ends the lock with the process, however that ends, so whoever comes next
 * knows what was left behind, and erases it.
 */
final class Incoming implements AutoCloseable {
  private static final String LOCK = ".lock";

  /** A lock is of the process; opening and closing its file here again would end it. */
  private static final Set<Path> OPEN_HERE = ConcurrentHashMap.newKeySet();

  private final Path all;
  private final Path lock;
  private final Path own;
  private final FileChannel channel;

  Incoming(Path all) throws IOException {
    this.all = Files.createDirectories(all).toAbsolutePath();
    Path made = null;
    FileChannel locked = null;
    while (locked == null) {
      made = Files.createTempFile(this.all, "of-", LOCK);
      OPEN_HERE.add(made);
      locked = locked(made);
    }
    this.lock = made;
    this.channel = locked;
    this.own = folder(made);
    sweep();
  }

  /** The channel that holds the lock; null where somebody else erased the file just now. */
  private static FileChannel locked(Path file) throws IOException {
    try {
      FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
      FileLock held = channel.tryLock();
      if (held != null && Files.exists(file)) {
        return channel;
      }
      channel.close();
    } catch (NoSuchFileException e) {
      // tried again with another name
    }
    OPEN_HERE.remove(file);
    return null;
  }

  private static Path folder(Path lock) {
    String name = String.valueOf(lock.getFileName());
    return lock.resolveSibling(name.substring(0, name.length() - LOCK.length()));
  }

  /** A new, empty file. */
  Path part(String end) throws IOException {
    Files.createDirectories(own);
    return Files.createTempFile(own, "in-", end);
  }

  /** Erases what processes left that are no more. */
  private void sweep() throws IOException {
    try (Stream<Path> inside = Files.list(all)) {
      List<Path> there = inside.toList();
      for (Path path : there) {
        if (path.toString().endsWith(LOCK)) {
          left(path);
        }
      }
      for (Path path : there) {
        boolean kept = path.toString().endsWith(LOCK) || Files.exists(Path.of(path + LOCK));
        if (!kept) {
          erase(path);
        }
      }
    }
  }

  private static void left(Path lock) throws IOException {
    if (OPEN_HERE.contains(lock)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      if (channel.tryLock() != null) {
        erase(folder(lock));
        Files.deleteIfExists(lock);
      }
    } catch (NoSuchFileException e) {
      // another process erases the same
    }
  }

  private static void erase(Path path) throws IOException {
    try (Stream<Path> inside = Files.walk(path)) {
      for (Path one : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (NoSuchFileException e) {
      // another process erases the same
    }
  }

  @Override
  public void close() {
    try {
      erase(own);
      Files.deleteIfExists(lock);
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      OPEN_HERE.remove(lock);
    }
  }
}
