package org.tual.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.tual.log.LogKey;
import org.tual.log.Pem;
import org.tual.log.SigningKey;

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

  /** The key pair that signs the log, under a name of this installation's own. */
  SigningKey signing() {
    Path name = folder.resolve("log-origin");
    Path secret = folder.resolve("log.pem");
    try {
      if (!Files.exists(secret)) {
        String origin = "tual/" + Installation.id();
        SigningKey fresh = SigningKey.generate(origin, random);
        replace(name, origin.getBytes(StandardCharsets.UTF_8));
        replace(
            folder.resolve("log.pub.pem"),
            Pem.write(fresh.publicHalf().key()).getBytes(StandardCharsets.UTF_8));
        write(secret, Pem.write(fresh.privateHalf()).getBytes(StandardCharsets.UTF_8));
      }
      return new SigningKey(
          new LogKey(
              Files.readString(name),
              Pem.publicKey(Files.readString(folder.resolve("log.pub.pem")))),
          Pem.privateKey(Files.readString(secret)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a start that was cut short left behind is written anew. */
  private void replace(Path file, byte[] bytes) throws IOException {
    Files.deleteIfExists(file);
    write(file, bytes);
  }

  private void write(Path file, byte[] bytes) throws IOException {
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
}
