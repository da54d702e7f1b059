package org.tual.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tual.assessment.Assessment;
import org.tual.paper.Forms;

/** The templates of the report, filled with an assessment. */
final class Templates {
  private static final String FOLDER = "report/";

  private Templates() {}

  /** {@code report.html}: one page that loads nothing and runs only the script it carries. */
  static void html(Assessment assessment, boolean buyers, OutputStream out) throws IOException {
    Map<String, Object> model = model(assessment, buyers);
    String style = text("report.css");
    String script = text("report.js");
    model.put("styleHash", Forms.hash(style));
    model.put("scriptHash", Forms.hash(script));
    model.put("style", Forms.html(style));
    model.put("script", Forms.html(script));
    model.put("graph", new SupplyPicture(assessment));
    model.put("map", new MapPicture(assessment));
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    fill("report.ftlh", model, writer);
    writer.flush();
  }

  /**
   * What every template may read.
   *
   * @param buyers it is the edition for those who buy
   */
  static Map<String, Object> model(Assessment assessment, boolean buyers) {
    Map<String, Object> model = new HashMap<>();
    model.put("a", assessment);
    model.put("buyers", buyers);
    model.put("s", Summary.of(assessment));
    model.put("ask", AskFirst.of(assessment));
    model.put("src", new Sources(assessment));
    model.put("w", new Words());
    return model;
  }

  static void fill(String template, Map<String, Object> model, Writer out) throws IOException {
    Forms.fill(FOLDER + template, model, out);
  }

  static String text(String name) {
    return Forms.text(FOLDER + name);
  }

  /** The rows below the header of one of our own tables, whose cells hold no comma. */
  static List<String[]> table(String name) {
    return text(name).lines().skip(1).map(line -> line.split(",")).toList();
  }
}
