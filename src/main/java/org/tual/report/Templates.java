package org.tual.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.tual.assessment.Assessment;

/**
 * The files that the report ships with: templates, style, outlines, fonts. Fills the templates with
 * an assessment; every value is escaped unless it is our own file.
 */
final class Templates {
  private static final Configuration CONFIGURATION = configuration();

  private Templates() {}

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, "/report"));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setAPIBuiltinEnabled(false);
    return configuration;
  }

  /** {@code report.html}: one page that loads nothing and runs only the script it carries. */
  static void html(Assessment assessment, boolean buyers, OutputStream out) throws IOException {
    Map<String, Object> model = model(assessment, buyers);
    String style = text("report.css");
    String script = text("report.js");
    model.put("styleHash", hash(style));
    model.put("scriptHash", hash(script));
    try {
      model.put("style", HTMLOutputFormat.INSTANCE.fromMarkup(style));
      model.put("script", HTMLOutputFormat.INSTANCE.fromMarkup(script));
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
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
    try {
      CONFIGURATION.getTemplate(template).process(model, out);
    } catch (TemplateException e) {
      throw new IllegalStateException("The template " + template + " does not fit.", e);
    }
  }

  /** One of our own files, put into the PDF's page as it is. */
  static TemplateModel markup(String own) {
    try {
      return XHTMLOutputFormat.INSTANCE.fromMarkup(own);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The rows below the header of one of our own tables, whose cells hold no comma. */
  static List<String[]> table(String name) {
    return text(name).lines().skip(1).map(line -> line.split(",")).toList();
  }

  static byte[] bytes(String name) {
    try (InputStream in = Templates.class.getResourceAsStream("/report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The report's own file " + name + " is missing.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The report's own file " + name + " cannot be read.", e);
    }
  }
}
