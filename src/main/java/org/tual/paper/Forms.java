package org.tual.paper;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * The files that reports ship with: templates, styles, outlines, fonts. Fills a template; every
 * value is escaped unless it is our own file.
 */
public final class Forms {
  private static final Configuration CONFIGURATION = configuration();

  private Forms() {}

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ClassTemplateLoader(Forms.class, "/"));
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

  /**
   * Fills a template.
   *
   * @param template path from the top of the class path, such as {@code report/report.ftlh}
   */
  public static void fill(String template, Map<String, Object> model, Writer out)
      throws IOException {
    try {
      CONFIGURATION.getTemplate(template).process(model, out);
    } catch (TemplateException e) {
      throw new IllegalStateException("The template " + template + " does not fit.", e);
    }
  }

  /** One of our own files, put into an XHTML page as it is. */
  public static TemplateModel xhtml(String own) {
    try {
      return XHTMLOutputFormat.INSTANCE.fromMarkup(own);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One of our own files, put into an HTML page as it is. */
  public static TemplateModel html(String own) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(own);
    } catch (TemplateModelException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a content security policy calls a style or script by. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One of our own files as text; the path is as in {@link #fill}. */
  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  /** The bytes of one of our own files. */
  public static byte[] bytes(String name) {
    try (InputStream in = Forms.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException("The report's own file " + name + " is missing.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The report's own file " + name + " cannot be read.", e);
    }
  }
}
