package org.tual.disclosure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

  private static String parts(byte[] file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }
}
