package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Style sheets turn round with the direction of reading, and take colours from the tokens only. */
class StyleSheetsTest {
  private static final Path CSS = Path.of("src/main/webapp/css");

  /** Sides that do not turn round, and sizes by width and height; not those of a media query. */
  private static final Pattern PHYSICAL =
      Pattern.compile(
          "(?<![\\w(-])(?:(?:margin|padding|border|scroll-margin|scroll-padding)-"
              + "(?:left|right|top|bottom)[\\w-]*|left|right|top|bottom"
              + "|(?:min-|max-)?(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius)\\s*:"
              + "|(?:text-align|float|clear)\\s*:\\s*(?:left|right)");

  private static final Pattern COLOUR =
      Pattern.compile(
          "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgba?|hsla?|lab|lch|oklch|color)\\("
              + "|:\\s*(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\\b");

  private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)");
  private static final Pattern MADE = Pattern.compile("(--[\\w-]+)\\s*[:\"]");
  private static final Map<String, String> SHEETS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(CSS)) {
      for (Path file : files.toList()) {
        String text = Files.readString(file).replaceAll("(?s)/\\*.*?\\*/", "");
        SHEETS.put(file.getFileName().toString(), text);
      }
    }
  }

  @Test
  void areSmall() throws IOException {
    for (String name : SHEETS.keySet()) {
      assertThat(Files.readAllLines(CSS.resolve(name))).as(name).hasSizeLessThanOrEqualTo(150);
    }
  }

  @Test
  void nameNoSideThatDoesNotTurnRound() {
    assertThat(found(PHYSICAL, false)).isEmpty();
  }

  @Test
  void takeColoursFromTheTokens() {
    assertThat(found(COLOUR, true)).isEmpty();
  }

  @Test
  void useTokensThatThereAre() {
    Set<String> made = new HashSet<>();
    String scripts = String.join("\n", Script.all().stream().map(one -> one.code).toList());
    Stream.concat(SHEETS.values().stream(), Stream.of(scripts))
        .forEach(text -> MADE.matcher(text).results().forEach(one -> made.add(one.group(1))));
    List<String> missing = new ArrayList<>();
    SHEETS.forEach(
        (name, text) ->
            USE.matcher(text)
                .results()
                .filter(one -> !made.contains(one.group(1)))
                .forEach(one -> missing.add(name + ": " + one.group(1))));
    USE.matcher(scripts)
        .results()
        .filter(one -> !made.contains(one.group(1)))
        .forEach(one -> missing.add("a script: " + one.group(1)));
    assertThat(missing).isEmpty();
  }

  private static List<String> found(Pattern pattern, boolean butTokens) {
    List<String> found = new ArrayList<>();
    SHEETS.forEach(
        (name, text) -> {
          if (!butTokens || !name.equals("tokens.css")) {
            pattern.matcher(text).results().forEach(one -> found.add(name + ": " + one.group()));
          }
        });
    return found;
  }
}
