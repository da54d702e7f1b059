package org.tual.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;

/**
 * The folder of an embedded store: numbered databases {@code gen-0001}, {@code gen-0002} ..., the
 * file {@code current} that names the one in use, and a lock that keeps other processes out.
 */
final class Generations implements AutoCloseable {
  private static final String UNWRITABLE = "the folder of the graph store cannot be written";
  private static final String IN_USE = "the folder of the graph store is in use";
  private static final Pattern POINTER = Pattern.compile("gen-(\\d{4,9})( incomplete)?\\s*");
  private static final Pattern DIRECTORY = Pattern.compile("gen-(\\d{4,9})");

  private record Pointer(int number, boolean complete) {}

  /**
   * A database that was opened.
   *
   * @param complete false from when it was started empty until its owner has refilled it
   */
  record Opened(Generation generation, boolean complete) {}

  private final Path folder;
  private final FileChannel lockFile;

  /**
   * Makes the folder where it is missing, and locks it.
   *
   * @throws StoreUnavailable if another store has it, or it cannot be written
   */
  Generations(Path folder) {
    this.folder = folder;
    try {
      Files.createDirectories(folder);
      lockFile =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new StoreUnavailable(UNWRITABLE, e);
    }
    if (!locked(lockFile)) {
      close();
      throw new StoreUnavailable(IN_USE);
    }
  }

  private static boolean locked(FileChannel file) {
    try {
      FileLock lock = file.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException | IOException e) {
      return false;
    }
  }

  /**
   * Opens the generation in use. Where there is none, or it cannot be opened, it stays as it is and
   * a new empty one is used from now on: the failure may have left a lock in this JVM.
   *
   * @throws StoreUnavailable if a new one cannot be made, or another process has the database
   */
  Opened open() {
    Pointer pointer = pointer().orElse(null);
    if (pointer != null && Files.isDirectory(path(pointer.number()).resolve("Data-0001"))) {
      try {
        return new Opened(at(pointer.number()), pointer.complete());
      } catch (StoreUnavailable unusable) {
        if (unusable.getCause().getClass() == DBOpEnvException.class) {
          throw new StoreUnavailable(IN_USE, unusable); // by a tool that knows no lock of ours
        }
        return startEmpty();
      }
    }
    return startEmpty();
  }

  private Opened startEmpty() {
    int number = create();
    Generation empty = at(number);
    point(number, false);
    return new Opened(empty, false);
  }

  /**
   * Opens one generation.
   *
   * @throws StoreUnavailable if it cannot be opened
   */
  Generation at(int number) {
    try {
      return new Generation(Location.create(path(number)));
    } catch (RuntimeException e) {
      throw new StoreUnavailable("a database of the graph store cannot be opened", e);
    }
  }

  Path path(int number) {
    return folder.resolve("gen-%04d".formatted(number));
  }

  /** The number of the generation in use; 0 where there is none. */
  int used() {
    return pointer().map(Pointer::number).orElse(0);
  }

  /** Empty also if the file makes no sense: the owner can refill a store, so nothing is lost. */
  private Optional<Pointer> pointer() {
    try {
      Matcher text = POINTER.matcher(Files.readString(folder.resolve("current")));
      return text.matches()
          ? Optional.of(new Pointer(Integer.parseInt(text.group(1)), text.group(2) == null))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * A new place, with a number above all that are here.
   *
   * @throws StoreUnavailable if the folder cannot be written
   */
  int create() {
    int highest = used();
    for (Path path : list()) {
      highest = Math.max(highest, number(path));
    }
    try {
      Files.createDirectory(path(highest + 1));
    } catch (IOException e) {
      throw new StoreUnavailable(UNWRITABLE, e);
    }
    return highest + 1;
  }

  /**
   * Looks at the room on the disk.
   *
   * @throws StoreUnavailable if less than these bytes are free
   */
  void requireRoom(long bytes) {
    try {
      if (Files.getFileStore(folder).getUsableSpace() < bytes) {
        throw new StoreUnavailable("too little room is left on the disk of the graph store");
      }
    } catch (IOException e) {
      throw new StoreUnavailable(UNWRITABLE, e);
    }
  }

  /**
   * Makes a generation the one in use, at once and durably.
   *
   * @throws StoreUnavailable if that is not known to have worked
   */
  void point(int number, boolean complete) {
    Path place = path(number);
    Path written = folder.resolve("current.tmp");
    try (Stream<Path> inside = Files.walk(place)) {
      for (Path directory : inside.filter(Files::isDirectory).toList()) {
        force(directory, StandardOpenOption.READ);
      }
      Files.writeString(written, place.getFileName() + (complete ? "" : " incomplete"));
      force(written, StandardOpenOption.WRITE);
      Files.move(written, folder.resolve("current"), StandardCopyOption.ATOMIC_MOVE);
      force(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      throw new StoreUnavailable(UNWRITABLE, e);
    }
  }

  private static void force(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    } catch (AccessDeniedException e) {
      if (!Files.isDirectory(path)) {
        throw e;
      }
      // Windows opens no directory, and writes names of files in order by itself
    }
  }

  /** What a rebuild that was cut short left; and what is older, once nothing is amiss. */
  void sweepLeftovers() {
    Pointer used = pointer().orElseThrow();
    sweep(number -> number > used.number() || used.complete() && number < used.number());
  }

  /** Deletes the generations before this one. */
  void sweepBefore(int number) {
    sweep(other -> other < number);
  }

  /** What cannot be deleted is tried again next time. */
  private void sweep(IntPredicate unwanted) {
    for (Path path : list()) {
      if (unwanted.test(number(path))) {
        delete(path);
      }
    }
  }

  static void delete(Path place) {
    try (Stream<Path> inside = Files.walk(place)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      return; // an old generation takes room but harms nobody
    }
  }

  private List<Path> list() {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.filter(path -> number(path) > 0).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static int number(Path path) {
    Matcher name = DIRECTORY.matcher(path.getFileName().toString());
    return name.matches() ? Integer.parseInt(name.group(1)) : 0;
  }

  @Override
  public void close() {
    try {
      lockFile.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
