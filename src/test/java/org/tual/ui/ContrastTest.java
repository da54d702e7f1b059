package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** WCAG 2.2 AA for every pair of colours that meet, by day and by night. */
class ContrastTest {
  private static final Path TOKENS = Path.of("src/main/webapp/css/tokens.css");
  private static final Pattern TOKEN = Pattern.compile("(--[\\w-]+):\\s*#([0-9a-fA-F]{6});");

  /** What is written, and on what. */
  @ParameterizedTest
  @CsvSource({
    "ink,surface",
    "ink,surface-2",
    "ink,surface-3",
    "ink-2,surface",
    "ink-2,surface-2",
    "ink-2,surface-3",
    "link,surface",
    "link,surface-2",
    "link,surface-3",
    "on-brand,brand",
    "on-brand,brand-hover",
    "brand,surface",
    "on-nav,nav",
    "on-nav,nav-2",
    "on-nav-2,nav",
    "risk-a-text,risk-a",
    "risk-b-text,risk-b",
    "risk-c-text,risk-c",
    "risk-d-text,risk-d",
    "ok,ok-tint",
    "warn,warn-tint",
    "err,err-tint",
    "err,surface",
    "ok,surface",
    "warn,surface",
    "ink,ok-tint",
    "ink,warn-tint",
    "ink,err-tint"
  })
  void wordsStandOut(String word, String ground) throws IOException {
    assertContrast(word, ground, 4.5);
  }

  /** What bounds a control or marks where one is, and beside what. */
  @ParameterizedTest
  @CsvSource({
    "control,surface",
    "control,surface-2",
    "risk-stroke,surface",
    "risk-stroke,surface-2",
    "brand,surface-2",
    "nav-mark,nav-2",
    "focus,focus-inner",
    "ok,ok-tint",
    "err,err-tint"
  })
  void shapesStandOut(String shape, String ground) throws IOException {
    assertContrast(shape, ground, 3);
  }

  private static void assertContrast(String one, String other, double least) throws IOException {
    String text = Files.readString(TOKENS);
    int night = text.indexOf(":root[data-theme=\"dark\"]");
    Map<String, Double> light = tokens(text.substring(0, night), new HashMap<>());
    Map<String, Double> dark = tokens(text.substring(night), new HashMap<>(light));
    assertThat(contrast(light, one, other)).as("by day").isGreaterThanOrEqualTo(least);
    assertThat(contrast(dark, one, other)).as("by night").isGreaterThanOrEqualTo(least);
  }

  private static Map<String, Double> tokens(String text, Map<String, Double> into) {
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      into.put(token.group(1), luminance(Integer.parseInt(token.group(2), 16)));
    }
    return into;
  }

  /** Relative luminance of a colour (WCAG 2.2). */
  private static double luminance(int rgb) {
    return 0.2126 * part(rgb >> 16) + 0.7152 * part(rgb >> 8) + 0.0722 * part(rgb);
  }

  private static double part(int bits) {
    double value = (bits & 255) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static double contrast(Map<String, Double> tokens, String one, String other) {
    assertThat(tokens).containsKeys("--" + one, "--" + other);
    double a = tokens.get("--" + one);
    double b = tokens.get("--" + other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }
}
