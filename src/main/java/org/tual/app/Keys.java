package org.tual.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** The secret keys of one installation, each in a file that only its user may read. */
final class Keys {
  private static final int BYTES = 32;

  private final Path folder;
  private final SecureRandom random;

  Keys(Path folder, SecureRandom random) {
    this.folder = folder;
    this.random = random;
  }

  /** A key of 256 bits under this name; made at the first use. */
  byte[] secret(String name) {
    Path file = folder.resolve(name + ".key");
    try {
      if (!Files.exists(file)) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        write(file, key);
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Path part = Files.createTempFile(folder, "key-", ".part");
    Files.write(part, bytes);
    if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
    }
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(part, file);
  }

  Path path(String file) {
    return folder.resolve(file);
  }
}
