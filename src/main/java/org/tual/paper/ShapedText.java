package org.tual.paper;

import freemarker.core.XHTMLOutputFormat;
import freemarker.template.TemplateModel;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * Text for the PDF. Scripts whose letters join, move or stack (Burmese, Khmer, Devanagari, Bengali,
 * Thai) are shaped by the JDK and set as outlines, because the PDF library would set them letter by
 * letter and wrong; all other text stays text. Outlined words carry their text as a title.
 */
public final class ShapedText {
  private static final Map<UnicodeScript, String> FILES =
      new EnumMap<>(
          Map.of(
              UnicodeScript.THAI, "NotoSansThai-Regular.ttf",
              UnicodeScript.MYANMAR, "NotoSansMyanmar-Regular.ttf",
              UnicodeScript.KHMER, "NotoSansKhmer-Regular.ttf",
              UnicodeScript.DEVANAGARI, "NotoSansDevanagari-Regular.ttf",
              UnicodeScript.BENGALI, "NotoSansBengali-Regular.ttf"));
  private static final int EM = 200;

  private final Map<UnicodeScript, Font> fonts = new EnumMap<>(UnicodeScript.class);
  private final FontRenderContext context = new FontRenderContext(null, true, true);

  /** The text as XHTML, escaped, with shaped words as inline SVG. */
  public TemplateModel html(String text) {
    return Forms.xhtml(markup(text));
  }

  /** The same as text. */
  public String markup(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    int start = 0;
    while (start < text.length()) {
      UnicodeScript script = script(text.codePointAt(start));
      int end = end(text, start, script);
      String run = text.substring(start, end);
      if (script == null) {
        html.append(escaped(run));
      } else {
        for (String word : run.split("(?<= )")) {
          html.append(outlined(word, script));
        }
      }
      start = end;
    }
    return html.toString();
  }

  private static UnicodeScript script(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return FILES.containsKey(script) ? script : null;
  }

  /** Spaces, joiners and marks go with the script before them. */
  private static int end(String text, int start, UnicodeScript script) {
    int end = start;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      UnicodeScript next = UnicodeScript.of(codePoint);
      boolean neutral =
          script != null
              && (codePoint == ' '
                  || codePoint == 0x200B
                  || codePoint == 0x200C
                  || codePoint == 0x200D
                  || next == UnicodeScript.INHERITED);
      if (!neutral && script(codePoint) != script) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private String outlined(String word, UnicodeScript script) {
    if (word.isBlank()) {
      return word;
    }
    Font font = fonts.computeIfAbsent(script, ShapedText::load);
    TextLayout layout = new TextLayout(word, font, context);
    int width = (int) Math.ceil(layout.getAdvance());
    int ascent = EM * 11 / 10;
    int height = EM * 17 / 10;
    StringBuilder svg = new StringBuilder(2_000);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"shaped\" style=\"width:");
    svg.append(hundredths(width)).append("em;height:1.7em\" width=\"").append(width);
    svg.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ").append(width);
    svg.append(' ')
        .append(height)
        .append("\"><title>")
        .append(escaped(word))
        .append("</title><path d=\"");
    outline(layout, ascent, svg);
    return svg.append("\"/></svg>").toString();
  }

  private static String escaped(String text) {
    return XHTMLOutputFormat.INSTANCE.escapePlainText(text);
  }

  private static String hundredths(int width) {
    int hundredths = (width * 100 + EM - 1) / EM;
    return hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10;
  }

  private static void outline(TextLayout layout, int ascent, StringBuilder svg) {
    float[] at = new float[6];
    PathIterator path = layout.getOutline(null).getPathIterator(null);
    for (; !path.isDone(); path.next()) {
      int kind = path.currentSegment(at);
      svg.append("MLQCZ".charAt(kind));
      int numbers = new int[] {2, 2, 4, 6, 0}[kind];
      for (int i = 0; i < numbers; i++) {
        int number = Math.round(at[i]) + (i % 2 == 1 ? ascent : 0);
        svg.append(i == 0 ? "" : " ").append(number);
      }
    }
  }

  private static Font load(UnicodeScript script) {
    byte[] file = Forms.bytes("report/fonts/" + FILES.get(script));
    try {
      return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
          .deriveFont((float) EM);
    } catch (FontFormatException e) {
      throw new IllegalStateException("The font " + FILES.get(script) + " is broken.", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
