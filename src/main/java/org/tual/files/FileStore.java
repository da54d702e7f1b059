package org.tual.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * A folder of files by their SHA-256. A file is written beside, forced to the disk, renamed, and
 * the folder forced too, before its hash is given out; so a hash that anybody knows has its bytes,
 * unless they were erased.
 */
public final class FileStore implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final Incoming incoming;

  /**
   * Opens or makes the store, and erases what a process that is no more had begun to write.
   *
   * @throws UncheckedIOException where the folder cannot be made
   */
  public FileStore(Path folder) {
    this.folder = folder;
    try {
      this.incoming = new Incoming(folder.resolve("incoming"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What was kept.
   *
   * @param sha256 hex
   * @param bytes how many
   */
  public record Kept(String sha256, long bytes) {}

  /** The stream is longer than allowed; nothing of it is kept. */
  public static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
      super("The file is larger than " + most + " bytes.");
    }
  }

  /** Writes into a stream. */
  @FunctionalInterface
  public interface Writer {
    void write(OutputStream out) throws IOException;
  }

  /**
   * A stream that has arrived and is not kept: it lies outside the store, and is gone when this is
   * closed or when the process ends.
   */
  public final class Held implements AutoCloseable {
    private final Path file;
    private final Kept what;

    Held(Path file, Kept what) {
      this.file = file;
      this.what = what;
    }

    /** Where it can be read until it is kept or closed. */
    public Path file() {
      return file;
    }

    public String sha256() {
      return what.sha256();
    }

    public long bytes() {
      return what.bytes();
    }

    /** Keeps it from now on. */
    public Kept keep() {
      try {
        settle(file, what.sha256());
        return what;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      erase();
    }

    /** Erases it, unless it is kept. */
    public void erase() {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Takes a stream in without keeping it, hashed while it is read; the caller closes what it gets.
   *
   * @param most bytes that are allowed
   * @param end how the file's name ends meanwhile, such as {@code .csv}
   * @throws TooLarge where it is longer; nothing of it is left
   */
  public Held hold(InputStream in, long most, String end) {
    return hold(
        out -> {
          byte[] buffer = new byte[BUFFER];
          long count = 0;
          for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            count += n;
            if (count > most) {
              throw new TooLarge(most);
            }
            out.write(buffer, 0, n);
          }
        },
        end);
  }

  private Held hold(Writer writer, String end) {
    try {
      Path file = incoming.part(end);
      boolean whole = false;
      try {
        MessageDigest digest = sha256();
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
          writer.write(out);
        }
        Kept what = new Kept(HexFormat.of().formatHex(digest.digest()), Files.size(file));
        whole = true;
        return new Held(file, what);
      } finally {
        if (!whole) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what is written. */
  public Kept keep(Writer writer) {
    try (Held held = hold(writer, ".part")) {
      return held.keep();
    }
  }

  /** Erases a file for good; nothing happens where it is not there. */
  public void erase(String sha256) {
    Path file = path(sha256);
    try {
      if (Files.deleteIfExists(file)) {
        force(file.getParent(), StandardOpenOption.READ);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void settle(Path file, String hash) throws IOException {
    Path target = path(hash);
    if (Files.exists(target)) {
      return;
    }
    force(file, StandardOpenOption.WRITE);
    Files.createDirectories(target.getParent());
    try {
      Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("The folder of files must be on one disk.", e);
    }
    force(target.getParent(), StandardOpenOption.READ);
    force(folder, StandardOpenOption.READ);
  }

  private static void force(Path path, StandardOpenOption how) throws IOException {
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  /** Where the file with this hash lies, or would lie. */
  public Path path(String sha256) {
    if (!sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("This is no SHA-256.");
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  public boolean has(String sha256) {
    return Files.isRegularFile(path(sha256));
  }

  /** The hashes of all files whose bytes no longer fit their name. */
  public Stream<String> broken() throws IOException {
    return Files.walk(folder)
        .filter(file -> file.getFileName().toString().matches("[0-9a-f]{64}"))
        .filter(file -> !file.getFileName().toString().equals(hash(file)))
        .map(file -> file.getFileName().toString());
  }

  private static String hash(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = sha256();
      byte[] buffer = new byte[BUFFER];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Erases what was begun and not kept. */
  @Override
  public void close() {
    incoming.close();
  }
}
