package org.tual.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sample of the repository is offered, with all its lists and nothing else. */
class StoryTest {
  private static final Path SAMPLES = Path.of("sample-supplychains");

  private static List<String> lists(Path sample) throws IOException {
    try (Stream<Path> files = Files.list(sample)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv") || name.endsWith(".xlsx"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theIndexNamesWhatLiesInTheFolders() throws IOException {
    Map<String, List<String>> there = new TreeMap<>();
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      for (Path sample : samples.filter(Files::isDirectory).toList()) {
        there.put(sample.getFileName().toString(), lists(sample));
      }
    }
    Map<String, List<String>> offered = new TreeMap<>();
    for (Story story : Story.all()) {
      offered.put(story.name(), story.lists().stream().map(Story.Sheet::file).toList());
    }
    assertThat(offered).isEqualTo(there);
  }

  @Test
  void theListsAreThoseOfTheRepository() throws IOException {
    for (Story story : Story.all()) {
      for (Story.Sheet list : story.lists()) {
        try (InputStream packed = story.open(list)) {
          assertThat(packed.readAllBytes())
              .as(list.file())
              .isEqualTo(Files.readAllBytes(SAMPLES.resolve(story.name()).resolve(list.file())));
        }
      }
    }
  }
}
