package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class ChromiumTest {
  @TempDir private Path folder;

  @Test
  void withoutABrowserTestsAreSkippedByTheWayToGetOne() {
    assertThatThrownBy(() -> Chromium.required(Optional.empty(), Map.of()))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("apt-get install chromium chromium-driver");
  }

  @Test
  void withoutABrowserTheyFailWhereTheyRunForEverybody() {
    assertThatThrownBy(() -> Chromium.required(Optional.empty(), Map.of("CI", "true")))
        .isInstanceOf(AssertionError.class)
        .hasMessage("UI tests skipped: no Chromium; apt-get install chromium chromium-driver");
  }

  @Test
  void theBrowserIsTheOneAskedForThenThatOfTheEnvironment() throws IOException {
    Path asked = program("asked/chromium");
    Path driver = program("asked/chromedriver");
    Path other = program("other/chromium");
    Map<String, String> environment =
        Map.of("CHROME_BIN", "" + other, "PATH", "" + asked.getParent());
    assertThat(Chromium.find("" + asked, environment)).hasValue(new Chromium.Found(asked, driver));
    assertThat(Chromium.find(null, environment)).hasValue(new Chromium.Found(other, driver));
    assertThat(Chromium.find("" + folder.resolve("nowhere"), environment)).isEmpty();
    assertThat(Chromium.find(null, Map.of("CHROME_BIN", "" + other))).isEmpty();
  }

  private Path program(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
