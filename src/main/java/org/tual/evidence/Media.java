package org.tual.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Kinds of files that the vault takes, told by their bytes and never by their name. */
public enum Media {
  /** A picture; whatever comes is kept as JPEG. */
  JPEG("image/jpeg", "jpg"),
  /** A document of fixed pages. */
  PDF("application/pdf", "pdf"),
  /** A workbook without macros. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  /** A text without macros. */
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");

  private static final int MOST_ENTRIES = 20_000;

  private final String type;
  private final String ending;

  Media(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  /** The media type. */
  public String type() {
    return type;
  }

  String ending() {
    return ending;
  }

  /** What the bytes are; empty where the vault takes no such file. */
  static Optional<Media> of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return Optional.of(PDF);
    }
    if (start.startsWith("\u00FF\u00D8\u00FF") || start.startsWith("\u0089PNG\r\n\u001A\n")) {
      return Optional.of(JPEG);
    }
    return start.startsWith("PK\3\4") ? office(bytes) : Optional.empty();
  }

  /** Looks at the names of the parts only; nothing is unpacked. */
  private static Optional<Media> office(byte[] bytes) {
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
      List<String> names =
          Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
      boolean strange =
          names.size() > MOST_ENTRIES
              || !names.contains("[Content_Types].xml")
              || names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
      if (strange) {
        return Optional.empty();
      }
      return Arrays.stream(new Media[] {XLSX, DOCX})
          .filter(kind -> names.contains(kind == XLSX ? "xl/workbook.xml" : "word/document.xml"))
          .findFirst();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
