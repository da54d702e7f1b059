package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** What a phone loads and keeps of the app for site visits. */
class ShellTest {
  /** Kilobytes, compressed: what a slow net carries before the PIN, and all of the app. */
  private static final int FIRST = 43;

  private static final int WHOLE = 70;

  @Test
  void theWorkerKeepsEveryFileThatTheAppIsMadeOfAndNoOther() {
    assertThat(new TreeSet<>(Shell.kept())).isEqualTo(Shell.whole()).hasSizeGreaterThan(30);
    assertThat(Shell.kept()).doesNotHaveDuplicates();
  }

  @Test
  void aSlowNetCarriesTheFirstViewAndThenTheRest() throws IOException {
    assertThat(compressed(Shell.first())).as("%s", Shell.first()).isLessThan(FIRST * 1024);
    assertThat(compressed(Shell.whole())).as("%s", Shell.whole()).isLessThan(WHOLE * 1024);
  }

  @Test
  void nothingOnTheOutsideSaysWhatTheNotesAreAbout() throws IOException {
    for (String name : new String[] {"index.html", "manifest.webmanifest", "icon.svg"}) {
      assertThat(Files.readString(Shell.FIELD.resolve(name)).toLowerCase(java.util.Locale.ROOT))
          .as(name)
          .doesNotContain("tual", "labour", "audit", "worker", "inspect");
    }
  }

  private static int compressed(Collection<Path> files) throws IOException {
    int bytes = 0;
    for (Path file : files) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
        gzip.write(Files.readAllBytes(file));
      }
      bytes += out.size();
    }
    return bytes;
  }
}
