package org.tual.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.util.Map;
import org.tual.assessment.Assessment;
import org.tual.paper.Forms;
import org.tual.paper.Pdf;
import org.tual.paper.ShapedText;

/** The top of the report for print; dates and the document's id come from the assessment. */
final class PdfReport {
  private PdfReport() {}

  static void write(Assessment assessment, boolean buyers, OutputStream out) throws IOException {
    Map<String, Object> model = Templates.model(assessment, buyers);
    model.put("t", new ShapedText());
    model.put("style", Forms.xhtml(Templates.text("pdf.css")));
    StringWriter page = new StringWriter();
    Templates.fill("pdf.ftlx", model, page);
    String title =
        (assessment.fictional() ? "FICTIONAL. " : "")
            + "Supply chain report: "
            + assessment.buyer();
    Pdf.write(
        page.toString(),
        new Pdf.About(title, assessment.asOf(), assessment.seal().hashCode()),
        out);
  }
}
