package org.tual.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The sealed compartment in a backup: its database as it lies on the disk, which is ciphertext,
 * filled up with random bytes to a power of two from 4 MiB on, so that the size tells little. Its
 * keys are never in a backup. A compartment in PostgreSQL is copied with the tools of that.
 */
final class SealedCopy {
  static final String NAME = "compartment.zip";

  private static final long SMALLEST = 4L << 20;
  private static final int BLOCK = 1 << 16;

  private SealedCopy() {}

  static void add(Installation installation, ZipOutputStream zip, Path part) throws IOException {
    if (!installation.sealed().database().embedded()) {
      return;
    }
    try {
      installation.sealed().database().backup(part);
      zip.putNextEntry(new ZipEntry(NAME));
      Files.copy(part, zip);
      fill(zip, filled(Files.size(part)) - Files.size(part));
      zip.closeEntry();
    } finally {
      Files.deleteIfExists(part);
    }
  }

  static long filled(long bytes) {
    long size = SMALLEST;
    while (size < bytes) {
      size *= 2;
    }
    return size;
  }

  private static void fill(OutputStream out, long bytes) throws IOException {
    SecureRandom random = new SecureRandom();
    byte[] block = new byte[BLOCK];
    for (long left = bytes; left > 0; left -= BLOCK) {
      random.nextBytes(block);
      out.write(block, 0, (int) Math.min(BLOCK, left));
    }
  }

  /**
   * Lays it down again; where its keys are not given, as a file that nobody opens, so that a start
   * does not fail on it.
   */
  static void restore(InputStream zip, Path data, Path keys) throws IOException {
    if (keys == null || !Files.exists(keys.resolve(Sealed.FILE_KEY + ".key"))) {
      Backup.write(zip, data.resolve("compartment-without-keys.zip"));
      return;
    }
    Backup.unpack(new ZipInputStream(zip), data.resolve(Sealed.FOLDER));
  }
}
