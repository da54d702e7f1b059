package org.tual.compartment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import org.tual.files.SecretFile;

/**
 * The files of the compartment's keys, in the folder of all keys and so in no backup: of each
 * version the public half ({@code .pub}), and the private one either as it is ({@code .key}) or
 * under a passphrase ({@code .locked}), or nowhere on this host.
 */
final class KeyFolder {
  private static final String CURRENT = "compartment-current";

  private final Path folder;

  KeyFolder(Path folder) {
    this.folder = folder;
  }

  /** The version to which is sealed now; 0 where there is none yet. */
  int current() {
    return read(CURRENT).map(bytes -> Integer.parseInt(new String(bytes).strip())).orElse(0);
  }

  void current(int version) {
    write(CURRENT, String.valueOf(version).getBytes(StandardCharsets.UTF_8));
  }

  TreeSet<Integer> versions() {
    TreeSet<Integer> versions = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return versions;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "compartment-*.pub")) {
      for (Path file : files) {
        versions.add(Integer.valueOf(file.getFileName().toString().replaceAll("\\D", "")));
      }
      return versions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] open(int version) {
    return read(name(version, "pub"))
        .orElseThrow(() -> new IllegalStateException("The public key of the compartment is gone."));
  }

  Optional<byte[]> secret(int version) {
    return read(name(version, "key"));
  }

  Optional<String> locked(int version) {
    return read(name(version, "locked")).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  void keepOpen(int version, byte[] half) {
    write(name(version, "pub"), half);
  }

  void keepSecret(int version, byte[] half) {
    write(name(version, "key"), half);
  }

  void keepLocked(int version, String text) {
    write(name(version, "locked"), text.getBytes(StandardCharsets.UTF_8));
  }

  /** Forgets all of a version. */
  void forget(int version) {
    for (String end : new String[] {"key", "locked", "pub"}) {
      forget(name(version, end));
    }
  }

  /** Takes the private half under its passphrase away from this host. */
  void forgetLocked(int version) {
    forget(name(version, "locked"));
  }

  private void forget(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(int version, String end) {
    return "compartment-" + version + "." + end;
  }

  private Optional<byte[]> read(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String name, byte[] bytes) {
    try {
      SecretFile.replace(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
