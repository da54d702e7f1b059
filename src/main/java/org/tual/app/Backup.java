package org.tual.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.tual.runs.Refusal;

/**
 * A copy of an installation as one zip file, made while it serves: the database first, then the
 * files, which are never changed. The graph store is not in it, since it is made again from the
 * ledger; nor are secret keys, which are kept apart.
 */
public final class Backup {
  private static final String DATABASE = "db.zip";
  private static final List<String> FOLDERS = List.of("files", "assessments", Safeguarding.FOLDER);
  private static final List<String> OPEN_KEYS = List.of("log-origin", "log.pub.pem");

  private Backup() {}

  private static void write(Installation installation, OutputStream to) throws IOException {
    Path data = installation.settings().data();
    Path database = Files.createTempDirectory(data, "backup-").resolve(DATABASE);
    try (ZipOutputStream zip = new ZipOutputStream(to)) {
      installation.database().backup(database);
      add(zip, database, DATABASE);
      SealedCopy.add(installation, zip, database.resolveSibling("sealed.zip"));
      for (String folder : FOLDERS) {
        addAll(zip, data, data.resolve(folder));
      }
      for (String key : OPEN_KEYS) {
        add(zip, data.resolve("keys").resolve(key), "keys/" + key);
      }
    } finally {
      Files.deleteIfExists(database);
      Files.deleteIfExists(database.getParent());
    }
  }

  /**
   * Makes a copy that only the own user of this process may read.
   *
   * @param file takes its place only when the copy is whole and on disk
   */
  public static void write(Installation installation, Path file) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = Files.createTempFile(folder, "tual-backup-", ".part");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
        write(installation, out);
      }
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void addAll(ZipOutputStream zip, Path data, Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Path incoming = data.resolve("files").resolve("incoming");
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file :
          files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
        boolean begun = file.toString().endsWith(".part") || file.startsWith(incoming);
        if (!begun) {
          add(zip, file, data.relativize(file).toString().replace('\\', '/'));
        }
      }
    }
  }

  private static void add(ZipOutputStream zip, Path file, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(file, zip);
    zip.closeEntry();
  }

  /**
   * Restores a copy into an empty folder. The graph store is made again at the next start.
   *
   * @param keys folder with the keys of the installation; null where they are lost, and then its
   *     log goes on under a new key
   * @throws Refusal where the folder is not empty or the file is no copy
   */
  public static void restore(InputStream copy, Path data, Path keys) throws IOException {
    Files.createDirectories(data);
    try (Stream<Path> inside = Files.list(data)) {
      if (inside.findAny().isPresent()) {
        throw new Refusal("The folder " + data + " is not empty. Restore into an empty one.");
      }
    }
    boolean found = false;
    try (ZipInputStream zip = new ZipInputStream(copy)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(DATABASE)) {
          unpack(new ZipInputStream(zip), data.resolve("db"));
          found = true;
        } else if (entry.getName().equals(SealedCopy.NAME)) {
          SealedCopy.restore(zip, data, keys);
        } else if (keys != null || !entry.getName().startsWith("keys/")) {
          write(zip, inside(data, entry.getName()));
        }
      }
    }
    if (!found) {
      throw new Refusal("This file is no backup of Tual.");
    }
    Restored.mark(data);
    if (keys != null) {
      copyKeys(keys, data.resolve("keys"));
    }
  }

  static void unpack(ZipInputStream zip, Path folder) throws IOException {
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      write(zip, inside(folder, entry.getName()));
    }
  }

  private static Path inside(Path folder, String name) {
    Path file = folder.resolve(name).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new Refusal("This file is no backup of Tual.");
    }
    return file;
  }

  static void write(InputStream in, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      in.transferTo(out);
    }
  }

  private static void copyKeys(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> keys = Files.list(from)) {
      for (Path key : keys.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(key.getFileName());
        Files.deleteIfExists(target);
        Files.copy(key, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }
}
