package org.tual.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;

/** The door to files: decides by content what a file is and opens it within bounds. */
public final class Workbooks {
  private static final int START = 4096;

  static {
    // settings of the whole process in a library that other packages write workbooks with
    ZipSecureFile.setMinInflateRatio(0.005);
    ZipSecureFile.setMaxEntrySize(1L << 30);
    ZipSecureFile.setMaxTextSize(10L << 20);
    ZipSecureFile.setMaxFileCount(1_000);
    IOUtils.setByteArrayMaxOverride(64 << 20);
  }

  private Workbooks() {}

  /**
   * Opens a file for reading; the caller closes it.
   *
   * @throws UnreadableFile with a code, a sentence and a fix where the file is missing, empty, too
   *     large, protected, damaged, hostile or no spreadsheet
   */
  public static Workbook open(Path file, Limits limits) {
    Path name = file.getFileName();
    if (name == null || !Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw Refusal.FILE_NOT_FOUND.of(name == null ? "" : name);
    }
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw Refusal.EMPTY_FILE.of(name);
      }
      if (size > limits.fileBytes()) {
        throw Refusal.FILE_TOO_LARGE.of(limits.fileBytes() >> 20);
      }
      byte[] start;
      try (InputStream in = Files.newInputStream(file)) {
        start = in.readNBytes(START);
      }
      return opened(file, limits, start);
    } catch (IOException e) {
      throw Refusal.FILE_NOT_FOUND.of(name);
    }
  }

  private static Workbook opened(Path file, Limits limits, byte[] start) throws IOException {
    String extension = extension(file);
    return switch (FileKind.of(start, extension)) {
      case ZIP -> XlsxWorkbook.open(file, limits);
      case OLE -> XlsWorkbook.open(file, limits);
      case TEXT -> {
        if (extension.startsWith("xls") || extension.equals("ods")) {
          throw Refusal.TEXT_NAMED_AS_WORKBOOK.of(extension);
        }
        yield CsvWorkbook.open(file, limits);
      }
    };
  }

  private static String extension(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
