package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What comes over the net at the first view of a page, compressed: the frame, the words, the styles
 * and all scripts that the page leads to. Without the answers of the API, which the browser tests
 * count too.
 */
class BudgetTest {
  private static final Path WEB = Path.of("src/main/webapp");
  private static final Pattern IMPORT =
      Pattern.compile("(?m)^(?:import|export)[^\"';]*\"(\\.[^\"]+)\"");
  private static final Pattern LINKED = Pattern.compile("(?:href|src)=\"/([^\"]+)\"");
  private static final Pattern SHEET = Pattern.compile("useSheet\\(\"(\\w+)\"\\)");

  static List<Pages.Page> pages() {
    return Pages.all();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("pages")
  void staysWithinWhatASlowNetCarries(Pages.Page page) throws IOException {
    Set<Path> files = frame();
    follow(Pages.APP.resolve("pages/" + page.file() + ".js"), files);
    int bytes = words();
    for (Path file : files) {
      bytes += compressed(Files.readAllBytes(file));
    }
    assertThat(bytes).as("%s: %s", page, files).isLessThan(page.budget() * 1024);
  }

  @Test
  void theFrameNamesFilesThatThereAre() throws IOException {
    assertThat(frame()).hasSizeGreaterThan(10).allSatisfy(file -> assertThat(file).exists());
  }

  private static Set<Path> frame() throws IOException {
    Set<Path> files = new TreeSet<>();
    Path index = WEB.resolve("index.html");
    files.add(index);
    Matcher linked = LINKED.matcher(Files.readString(index));
    while (linked.find()) {
      follow(WEB.resolve(linked.group(1)), files);
    }
    return files;
  }

  private static void follow(Path file, Set<Path> into) throws IOException {
    if (!into.add(file) || !file.toString().endsWith(".js")) {
      return;
    }
    String code = Files.readString(file);
    Matcher wanted = IMPORT.matcher(code);
    while (wanted.find()) {
      follow(file.resolveSibling(wanted.group(1)).normalize(), into);
    }
    Matcher sheet = SHEET.matcher(code);
    while (sheet.find()) {
      into.add(WEB.resolve("css/" + sheet.group(1) + ".css"));
    }
  }

  private static int words() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/i18n/en"))) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return compressed(all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
