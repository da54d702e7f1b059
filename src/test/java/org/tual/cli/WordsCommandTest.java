package org.tual.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsCommandTest {
  @TempDir private Path folder;

  @Test
  void writesThePageAndSaysTheLineThatNamesItsReader() throws IOException {
    Path file = folder.resolve("words.html");
    Tual.Result run = Tual.run("words", "my", "--out", file);
    assertThat(run.exit()).as(run.err()).isZero();
    String line = run.out().lines().reduce((one, last) -> last).orElseThrow();
    assertThat(line).matches("my,NAME,YYYY-MM-DD,[0-9a-f]{12}");
    assertThat(Files.readString(file)).contains(line, "<td lang=\"my\"");
    Tual.Result wrong = Tual.run("words", "xx", "--out", file);
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("There is no language xx.");
  }
}
