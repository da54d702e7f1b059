package org.tual.spreadsheet;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The parts of a zipped workbook by lower-case name, each read through a bound on its unpacked size
 * and its ratio. Opening throws {@link UnreadableFile} where the archive is cut off, holds a part
 * twice or has too many parts.
 */
final class ZipPackage implements Closeable {
  private static final int MAX_PARTS = 10_000;
  private static final long MAX_DIRECTORY_BYTES = 8L << 20;
  private static final long RATIO_COUNTS_FROM = 32L << 20;
  private static final long MAX_RATIO = 200;

  private final ZipFile zip;
  private final long maxUnpacked;
  private final Map<String, ZipEntry> parts = new HashMap<>();

  private ZipPackage(ZipFile zip, long maxUnpacked) {
    this.zip = zip;
    this.maxUnpacked = maxUnpacked;
  }

  static ZipPackage open(Path file, Limits limits) {
    checkDirectory(file);
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (IOException | RuntimeException e) {
      throw Refusal.BROKEN_WORKBOOK.of("its end is missing or its archive cannot be opened");
    }
    ZipPackage opened = new ZipPackage(zip, limits.unpackedBytes());
    try {
      opened.index();
      return opened;
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
  }

  private void index() {
    Enumeration<? extends ZipEntry> entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      if (entry.isDirectory()) {
        continue;
      }
      if (parts.putIfAbsent(key(entry.getName()), entry) != null) {
        throw Refusal.DUPLICATE_PART.of(shortened(entry.getName()));
      }
      if (parts.size() > MAX_PARTS) {
        throw Refusal.ARCHIVE_BOMB.of();
      }
    }
  }

  boolean has(String name) {
    return parts.containsKey(key(name));
  }

  boolean hasPartUnder(String folder) {
    return parts.keySet().stream().anyMatch(name -> name.startsWith(folder));
  }

  /** Opens a part, or throws {@link UnreadableFile} where it is missing. */
  InputStream part(String name) {
    ZipEntry entry = parts.get(key(name));
    if (entry == null) {
      throw Refusal.BROKEN_WORKBOOK.of("a part of it is missing");
    }
    long packed = Math.max(1, entry.getCompressedSize());
    if (tooMuch(entry.getSize(), packed)) {
      throw Refusal.ARCHIVE_BOMB.of();
    }
    try {
      return new BoundedPart(zip.getInputStream(entry), packed);
    } catch (IOException | RuntimeException e) {
      throw Refusal.BROKEN_WORKBOOK.of("a part of it cannot be unpacked");
    }
  }

  /** Beyond the bound, or beyond any honest ratio; the size may be declared or counted. */
  private boolean tooMuch(long unpacked, long packed) {
    return unpacked > maxUnpacked || unpacked > RATIO_COUNTS_FROM && unpacked / packed > MAX_RATIO;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      // the file was only read: nothing is lost
    }
  }

  private static String key(String name) {
    String slashed = name.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  private static String shortened(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}._/ -]", "?");
    return plain.length() > 60 ? plain.substring(0, 60) : plain;
  }

  /**
   * The JDK loads the whole directory of an archive into memory, so its size is looked at first.
   */
  private static void checkDirectory(Path file) {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      int tail = (int) Math.min(in.length(), 65_557);
      byte[] end = new byte[tail];
      in.seek(in.length() - tail);
      in.readFully(end);
      ByteBuffer bytes = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = tail - 22; i >= 0; i--) {
        if (bytes.getInt(i) == 0x06054b50) {
          if (directoryBytes(in, bytes, i) > MAX_DIRECTORY_BYTES) {
            throw Refusal.ARCHIVE_BOMB.of();
          }
          return;
        }
      }
      throw Refusal.BROKEN_WORKBOOK.of("its end is missing");
    } catch (IOException e) {
      throw Refusal.BROKEN_WORKBOOK.of("its archive cannot be opened");
    }
  }

  private static long directoryBytes(RandomAccessFile in, ByteBuffer end, int at)
      throws IOException {
    long size = Integer.toUnsignedLong(end.getInt(at + 12));
    if (at < 20 || end.getInt(at - 20) != 0x07064b50) {
      return size;
    }
    long offset = end.getLong(at - 12);
    if (offset < 0 || offset > in.length() - 56) {
      throw Refusal.BROKEN_WORKBOOK.of("its archive cannot be opened");
    }
    byte[] record = new byte[56];
    in.seek(offset);
    in.readFully(record);
    long large = ByteBuffer.wrap(record).order(ByteOrder.LITTLE_ENDIAN).getLong(40);
    return large < 0 ? Long.MAX_VALUE : large;
  }

  /** Stops unpacking where a part holds more than its archive declares and than is allowed. */
  private final class BoundedPart extends FilterInputStream {
    private final long packed;
    private long count;

    BoundedPart(InputStream in, long packed) {
      super(in);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      counted(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      counted(Math.max(n, 0));
      return n;
    }

    private void counted(int bytes) {
      count += bytes;
      if (tooMuch(count, packed)) {
        throw Refusal.ARCHIVE_BOMB.of();
      }
    }
  }
}
