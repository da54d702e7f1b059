package org.tual.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What somebody reads in a file of a report. */
public final class ReportText {
  private ReportText() {}

  /** The text of a PDF, every part of a workbook, or the file as it is. */
  public static String of(String name, byte[] file) {
    try {
      return name.endsWith(".pdf")
          ? pdf(file)
          : name.endsWith(".xlsx") ? parts(file) : new String(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same without seals and hashes over the inputs, whatever they say; the fingerprints of
   * findings and of their evidence stay.
   */
  public static String withoutHashes(String text) {
    return text.replaceAll("\\b([0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{16})\\b", "(hash)");
  }

  private static String pdf(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  /** By the directory at the end: of a workbook that was streamed only that says the sizes. */
  private static String parts(byte[] file) throws IOException {
    StringBuilder all = new StringBuilder();
    Path kept = Files.createTempFile("report", ".xlsx");
    try (ZipFile zip = new ZipFile(Files.write(kept, file).toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        try (InputStream words = zip.getInputStream(part)) {
          all.append(new String(words.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } finally {
      Files.delete(kept);
    }
    return all.toString();
  }
}
