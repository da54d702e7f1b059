package org.tual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingsPageTest {
  private static final Pattern NAME = Pattern.compile("\\bTUAL_[A-Z_]+\\b");

  private static Set<String> names(String file) throws IOException {
    Set<String> names = new TreeSet<>();
    NAME.matcher(Files.readString(Path.of(file))).results().forEach(m -> names.add(m.group()));
    return names;
  }

  @Test
  void everySettingThatIsReadStandsOnThePageAndNoOther() throws IOException {
    Set<String> read = names("src/main/java/org/tual/app/Settings.java");
    read.addAll(names("src/main/java/org/tual/app/TipSettings.java"));
    read.addAll(names("tual"));
    assertThat(names("docs/settings.md")).isEqualTo(read).hasSizeGreaterThan(12);
  }
}
