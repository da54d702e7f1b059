package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
  private static final Path WORDS = Path.of("src/main/resources/i18n/en");

  static List<Pages.Page> pages() {
    return Pages.all();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void staysWithinWhatASlowNetCarries(Pages.Page page) throws IOException {
    Set<Path> files = new HashSet<>(FirstView.frame());
    files.addAll(FirstView.of(page));
    FirstView.words("").forEach(area -> files.add(WORDS.resolve(area + ".properties")));
    FirstView.words(page.file()).forEach(area -> files.add(WORDS.resolve(area + ".properties")));
    int bytes = 0;
    for (Path file : files) {
      bytes += compressed(Files.readAllBytes(file));
    }
    assertThat(bytes).as("%s: %s", page, files).isLessThan(page.budget() * 1024);
  }

  @Test
  void theFrameNamesFilesThatThereAre() throws IOException {
    assertThat(FirstView.frame())
        .hasSizeGreaterThan(10)
        .allSatisfy(file -> assertThat(file).exists());
  }

  private static int compressed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.size();
  }
}
