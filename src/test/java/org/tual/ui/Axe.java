package org.tual.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looks for what keeps people out: WCAG 2.2 A and AA, and best practice, with axe. */
final class Axe {
  private static final String SCRIPT = script();
  private static final String RUN =
      """
      const [only, left, done] = arguments;
      axe.run({ exclude: left.map((one) => [one]) }, { runOnly: only, resultTypes: ["violations"] })
        .then((found) => done(found.violations.flatMap((rule) => rule.nodes.map((node) =>
          rule.id + ": " + rule.help + " at " + node.target.join(" ") + " " + node.html.slice(0, 160)
          + " " + (node.any[0]?.message || node.all[0]?.message || node.none[0]?.message || "")))),
          (error) => done(["axe: " + error]));
      """;
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private Axe() {}

  private static String script() {
    try (var in = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Everything that is wrong with the open page, one line for each place.
   *
   * @param left selectors of what is left out: large drawings, which have a twin that is looked at
   */
  static List<?> violations(ChromeDriver driver, String... left) {
    return run(driver, Map.of("type", "tag", "values", TAGS), List.of(left));
  }

  /** Words on the open page that stand out too little from what is behind them. */
  static List<?> faintWords(ChromeDriver driver) {
    return run(driver, Map.of("type", "rule", "values", List.of("color-contrast")), List.of());
  }

  private static List<?> run(ChromeDriver driver, Map<String, Object> only, List<String> left) {
    driver.executeScript(SCRIPT);
    return (List<?>) driver.executeAsyncScript(RUN, only, left);
  }
}
