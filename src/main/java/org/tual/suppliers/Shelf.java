package org.tual.suppliers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The indexes of all sealed assessments, in a folder of their own. None is part of a seal or of a
 * backup: one that is missing, or that another version made, is made anew from the sealed report
 * when it is first asked for.
 */
public final class Shelf implements AutoCloseable {
  private static final int OPEN_AT_ONCE = 8;

  private final Path folder;
  private final Function<String, Path> reports;
  private final Map<String, Object> locks = new ConcurrentHashMap<>();
  private final LinkedHashMap<String, Index> open = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * A shelf.
   *
   * @param reports where the sealed report of an assessment lies
   */
  public Shelf(Path folder, Function<String, Path> reports) {
    this.folder = folder;
    this.reports = reports;
  }

  /** Makes the index of a sealed assessment, unless it is there. */
  public void prepare(String assessment) {
    with(assessment, index -> null);
  }

  <T> T with(String assessment, Function<Index, T> use) {
    Index index = held(assessment);
    try {
      return use.apply(index);
    } finally {
      index.close();
    }
  }

  private Index held(String assessment) {
    Index known = openNow(assessment);
    if (known != null) {
      return known;
    }
    synchronized (locks.computeIfAbsent(assessment, key -> new Object())) {
      Index other = openNow(assessment);
      return other != null ? other : keep(assessment, fetch(assessment));
    }
  }

  private synchronized Index openNow(String assessment) {
    Index index = open.get(assessment);
    return index != null && index.hold() ? index : null;
  }

  private synchronized Index keep(String assessment, Index index) {
    index.hold();
    open.put(assessment, index);
    if (open.size() > OPEN_AT_ONCE) {
      String oldest = open.keySet().iterator().next();
      open.remove(oldest).close();
    }
    return index;
  }

  private Index fetch(String assessment) {
    Path place = folder.resolve(assessment);
    try {
      Optional<Index> index = whole(place);
      if (index.isPresent()) {
        return index.get();
      }
      make(assessment, place);
      return Index.open(place).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Index> whole(Path place) {
    try {
      return Files.isDirectory(place) ? Index.open(place) : Optional.empty();
    } catch (IOException e) {
      // whatever is wrong with it, a new one is not
      return Optional.empty();
    }
  }

  /** Only a whole one takes its place, so that one that was cut off is never read. */
  private void make(String assessment, Path place) throws IOException {
    Path part = folder.resolve(assessment + ".part");
    delete(part);
    Files.createDirectories(part);
    Making.index(reports.apply(assessment), part);
    delete(place);
    Files.move(part, place);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** Whether there is an index now; it may be of another version. */
  boolean has(String assessment) {
    return Files.isDirectory(folder.resolve(assessment));
  }

  /** The report of a sealed assessment. */
  Path report(String assessment) {
    return reports.apply(assessment);
  }

  @Override
  public synchronized void close() {
    open.values().forEach(Index::close);
    open.clear();
  }
}
