package org.tual.report;

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
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
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
import org.tual.assessment.Assessment;

/**
 * The top of the report on A4 pages, with its fonts inside. Loads nothing from outside; dates and
 * the document's id come from the assessment.
 */
final class PdfReport {
  private static final String[] FONTS = {
    "NotoSans-Regular.ttf", "NotoSansArabic-Regular.ttf", "DroidSansFallback.ttf"
  };

  static {
    FontMappers.set(new OwnFonts());
  }

  private PdfReport() {}

  /**
   * Stands in for the fonts of the machine, which the library would otherwise search and keep a
   * list of on the disk: the same report on every machine.
   */
  private static final class OwnFonts implements FontMapper {
    private final TrueTypeFont font;

    OwnFonts() {
      try {
        byte[] bytes = Templates.bytes("fonts/NotoSans-Regular.ttf");
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

  static void write(Assessment assessment, boolean buyers, OutputStream out) throws IOException {
    XRLog.setLoggingEnabled(false);
    Map<String, Object> model = Templates.model(assessment, buyers);
    model.put("t", new ShapedText());
    model.put("style", Templates.markup(Templates.text("pdf.css")));
    StringWriter page = new StringWriter();
    Templates.fill("pdf.ftlx", model, page);
    try (PdfBoxRenderer renderer = builder(page.toString(), out).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      document.setDocumentInformation(information(assessment));
      document.setDocumentId((long) assessment.seal().hashCode());
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
      byte[] bytes = Templates.bytes("fonts/" + file);
      builder.useFont(() -> new ByteArrayInputStream(bytes), family, 400, FontStyle.NORMAL, true);
    }
    byte[] bold = Templates.bytes("fonts/NotoSans-Bold.ttf");
    builder.useFont(() -> new ByteArrayInputStream(bold), "NotoSans", 700, FontStyle.NORMAL, true);
    return builder;
  }

  private static PDDocumentInformation information(Assessment assessment) {
    PDDocumentInformation information = new PDDocumentInformation();
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.setTimeInMillis(assessment.asOf().atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    information.setCreationDate(day);
    information.setModificationDate(day);
    information.setProducer("Tual");
    information.setTitle(
        (assessment.fictional() ? "FICTIONAL. " : "")
            + "Supply chain report: "
            + assessment.buyer());
    return information;
  }
}
