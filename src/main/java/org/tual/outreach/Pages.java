package org.tual.outreach;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Draws the help pages: HTML with its style in it, no script, nothing from elsewhere, so that an
 * old phone reads each with one request. Every value is escaped.
 */
public final class Pages {
  private static final String STYLE = text("style.css");
  private static final Configuration TEMPLATES = configuration();

  /** What browsers may do with these pages: show them, and send their forms back here. */
  public static final String POLICY =
      "default-src 'none'; style-src '"
          + hash(STYLE)
          + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /**
   * What is the same on every page.
   *
   * @param organisation whose pages they are
   * @param address under which browsers reach the server
   * @param leave where somebody goes who must leave at once
   * @param answerDays within which people are answered
   */
  public record Setting(String organisation, String address, String leave, int answerDays) {}

  private final Setting setting;
  private final Function<String, List<String>> qr;

  /**
   * Joins the parts.
   *
   * @param qr rows of a QR code of a text, a 1 for each dark square
   */
  public Pages(Setting setting, Function<String, List<String>> qr) {
    this.setting = setting;
    this.qr = qr;
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setTemplateLoader(new ClassTemplateLoader(Pages.class, "/outreach"));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setObjectWrapper(new DefaultObjectWrapper(Configuration.VERSION_2_3_34));
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    // an exception of a template quotes what it was about to show
    configuration.setLogTemplateExceptions(false);
    configuration.setAPIBuiltinEnabled(false);
    return configuration;
  }

  /**
   * Draws one.
   *
   * @param template name of its file
   * @param language in which it stands
   * @param languages in which there is the same page
   * @param path of the page
   * @param more what this page alone shows
   */
  String draw(
      String template,
      Languages.Spoken language,
      List<Languages.Spoken> languages,
      String path,
      Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>(more);
    model.put("w", language.phrases());
    model.put("lang", language.named().tag());
    model.put("dir", language.named().direction());
    model.put("languages", languages);
    model.put("path", path);
    model.put("s", setting);
    return fill(template, model);
  }

  /** Draws a template with the style in it. */
  static String fill(String template, Map<String, Object> model) {
    StringWriter page = new StringWriter();
    try {
      Map<String, Object> all = new HashMap<>(model);
      all.put("style", HTMLOutputFormat.INSTANCE.fromMarkup(STYLE));
      TEMPLATES.getTemplate(template + ".ftlh").process(all, page);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("The style cannot be shown.");
    } catch (TemplateException e) {
      throw new IllegalStateException("The template " + template + " does not fit.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return page.toString();
  }

  /**
   * The drawing of a QR code of an address of these pages, as strokes of a width of 1; empty where
   * browsers outside this machine do not reach it.
   */
  String code(String path) {
    if (!setting.address().startsWith("https:")) {
      return "";
    }
    StringBuilder drawing = new StringBuilder();
    List<String> rows = qr.apply(setting.address() + path);
    for (int y = 0; y < rows.size(); y++) {
      drawing.append("M0 ").append(y);
      stroke(rows.get(y), drawing);
    }
    return drawing.toString();
  }

  /** Dark squares of a row are drawn, light ones skipped: the shortest way to say it. */
  private static void stroke(String row, StringBuilder drawing) {
    for (int from = 0, to; from < row.length(); from = to) {
      char square = row.charAt(from);
      to = from;
      while (to < row.length() && row.charAt(to) == square) {
        to++;
      }
      boolean dark = square == '1';
      if (dark || to < row.length()) {
        drawing.append(dark ? "h" : "m").append(to - from).append(dark ? "" : " 0");
      }
    }
  }

  /** How many squares a QR code of an address of these pages has at a side. */
  int side(String path) {
    return qr.apply(setting.address() + path).size();
  }

  Setting setting() {
    return setting;
  }

  private static String text(String name) {
    try (InputStream bytes = Pages.class.getResourceAsStream("/outreach/" + name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n").strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
}
