package org.tual.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * A page as PDF on A4, with its fonts inside. Loads nothing from outside; the same page with the
 * same day and id gives the same bytes.
 */
public final class Pdf {
  private static final String[] FONTS = {
    "NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf", "DroidSansFallback.ttf"
  };

  static {
    FontMappers.set(new OwnFonts());
  }

  private Pdf() {}

  /**
   * What a document says of itself; nobody is named as its author.
   *
   * @param day in place of the time at which it was made
   * @param id of the document, the same for the same content
   */
  public record About(String title, LocalDate day, long id) {}

  /**
   * Stands in for the fonts of the machine, which the library would otherwise search and keep a
   * list of on the disk: the same report on every machine.
   */
  private static final class OwnFonts implements FontMapper {
    private final TrueTypeFont font;

    OwnFonts() {
      try {
        byte[] bytes = Forms.bytes("report/fonts/NotoSans-Regular.ttf");
        font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException("The report's own font cannot be read.", e);
      }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor about) {
      return new FontMapping<>(font, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor about) {
      return new FontMapping<>(font, false);
    }

    @Override
    public CIDFontMapping getCIDFont(
        String name, PDFontDescriptor about, PDCIDSystemInfo characters) {
      return new CIDFontMapping(null, font, false);
    }
  }

  /**
   * Writes a page of XHTML.
   *
   * @param page whole, with its style inside
   */
  public static void write(String page, About about, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    try (PdfBoxRenderer renderer = builder(page, out).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      document.setDocumentInformation(information(about));
      document.setDocumentId(about.id());
      document.save(out);
    }
  }

  private static PdfRendererBuilder builder(String page, OutputStream out) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(page, null);
    builder.toStream(out);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useSVGDrawer(new BatikSVGDrawer());
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.defaultTextDirection(TextDirection.LTR);
    for (String file : FONTS) {
      String family = file.substring(0, file.indexOf('.')).replace("-Regular", "");
      byte[] bytes = Forms.bytes("report/fonts/" + file);
      builder.useFont(() -> new ByteArrayInputStream(bytes), family, 400, FontStyle.NORMAL, true);
    }
    byte[] bold = Forms.bytes("report/fonts/NotoSans-Bold.ttf");
    builder.useFont(() -> new ByteArrayInputStream(bold), "NotoSans", 700, FontStyle.NORMAL, true);
    return builder;
  }

  private static PDDocumentInformation information(About about) {
    PDDocumentInformation information = new PDDocumentInformation();
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.setTimeInMillis(about.day().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    information.setCreationDate(day);
    information.setModificationDate(day);
    information.setProducer("Tual");
    information.setTitle(about.title());
    return information;
  }
}
