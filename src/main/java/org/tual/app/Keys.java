package org.tual.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.util.Map;
import java.util.TreeMap;
import org.tual.files.SecretFile;
import org.tual.interviews.SealKeys;
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

  /** The folder of all keys. */
  Path folder() {
    return folder;
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

  /**
   * The pairs to which phones seal interviews; one is made where none is used. Moving {@code
   * interview-current} away makes a new one, and older ones go on opening what was sealed to them.
   */
  SealKeys sealing() {
    Path current = folder.resolve("interview-current");
    try {
      if (!Files.exists(current)) {
        KeyPair fresh = SealKeys.generate(random);
        String name = SealKeys.name(fresh.getPublic());
        write(folder.resolve("interview-" + name + ".der"), fresh.getPrivate().getEncoded());
        write(current, name.getBytes(StandardCharsets.UTF_8));
      }
      Map<String, PrivateKey> pairs = new TreeMap<>();
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "interview-*.der")) {
        for (Path file : files) {
          String name = file.getFileName().toString();
          pairs.put(
              name.substring("interview-".length(), name.length() - ".der".length()),
              SealKeys.read(Files.readAllBytes(file)));
        }
      }
      return new SealKeys(Files.readString(current).strip(), pairs);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a start that was cut short left behind is written anew. */
  private static void replace(Path file, byte[] bytes) throws IOException {
    SecretFile.replace(file, bytes);
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    SecretFile.write(file, bytes);
  }
}
