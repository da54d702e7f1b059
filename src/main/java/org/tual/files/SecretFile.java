package org.tual.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A file that only the user of this process may read. */
public final class SecretFile {
  private SecretFile() {}

  /**
   * Writes a new one; it has its name only when it is whole and on the disk.
   *
   * @throws IOException where there is one of this name already
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    Files.move(part(file, bytes), file);
  }

  /** The same in place of the one that may be there. */
  public static void replace(Path file, byte[] bytes) throws IOException {
    Files.move(part(file, bytes), file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static Path part(Path file, byte[] bytes) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = Files.createTempFile(folder, "key-", ".part");
    Files.write(part, bytes);
    if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return part;
  }
}
