package org.tual.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTypeTest {
  @Test
  void everyKindHasItsHeadingAndEveryHeadingOfTheServerItsKind() throws IOException {
    List<String> page = Files.readAllLines(Path.of("docs/problems.md"));
    int start = page.indexOf("# Answers of the server");
    assertThat(start).isPositive();
    List<String> headings =
        page.subList(start, page.size()).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();
    assertThat(headings)
        .containsExactlyElementsOf(
            Arrays.stream(ProblemType.values()).map(ProblemType::slug).toList());
  }

  @Test
  void everyHeadingSaysWhatItMeansAndWhatToDo() throws IOException {
    String page = Files.readString(Path.of("docs/problems.md"));
    for (ProblemType type : ProblemType.values()) {
      String own = page.split("\n## " + type.slug() + "\n")[1].split("\n## ")[0];
      assertThat(own).as(type.slug()).contains("**Means.**", "**Fix.**", "HTTP " + type.status());
    }
  }
}
