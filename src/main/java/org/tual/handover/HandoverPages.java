package org.tual.handover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.tual.paper.Forms;
import org.tual.paper.Pdf;
import org.tual.paper.ShapedText;

/** A report as a page and on paper. The same report gives the same bytes. */
final class HandoverPages {
  private static final String TITLE = "Report of a visit to a site";

  private HandoverPages() {}

  /** Text of a page that shapes its own letters. */
  public static final class PlainText {
    /** The text, escaped. */
    public Object html(String text) {
      return text;
    }
  }

  /** One page that loads nothing and runs nothing. */
  static byte[] html(VisitReport report) {
    return page(report, new PlainText(), Forms.text("handover/visit.css"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The same on A4. */
  static byte[] pdf(VisitReport report) {
    String style = Forms.text("report/pdf.css") + Forms.text("handover/paper.css");
    String page = page(report, new ShapedText(), style);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      String title = (report.draft() ? "DRAFT. " : "") + TITLE;
      Pdf.write(page, new Pdf.About(title, report.day(), page.hashCode()), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String page(VisitReport report, Object text, String css) {
    Map<String, Object> model = new HashMap<>();
    model.put("r", report);
    model.put("t", text);
    model.put("title", TITLE);
    model.put("style", Forms.xhtml(css));
    model.put("styleHash", Forms.hash(css));
    StringWriter page = new StringWriter();
    try {
      Forms.fill("handover/visit.ftlx", model, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }
}
