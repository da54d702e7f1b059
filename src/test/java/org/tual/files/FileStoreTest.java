package org.tual.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {
  @TempDir private Path folder;

  private static InputStream words(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** All files but locks. */
  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".lock"))
          .toList();
    }
  }

  @Test
  void whatIsHeldIsInTheStoreOnlyOnceItIsKept() throws IOException {
    try (FileStore store = new FileStore(folder)) {
      String hash;
      try (FileStore.Held held = store.hold(words("a list"), 100, ".csv")) {
        hash = held.sha256();
        assertThat(held.file()).hasContent("a list").hasExtension("csv");
        assertThat(store.has(hash)).isFalse();
        held.keep();
      }
      assertThat(files()).containsExactly(store.path(hash));
    }
  }

  @Test
  void whatIsNotKeptIsGone() throws IOException {
    try (FileStore store = new FileStore(folder)) {
      store.hold(words("a list"), 100, ".csv").close();
      assertThatThrownBy(() -> store.hold(words("too long"), 3, ""))
          .isInstanceOf(FileStore.TooLarge.class);
      assertThat(files()).isEmpty();
    }
  }

  @Test
  void anErasedFileIsGoneAndMayBeErasedAgain() {
    try (FileStore store = new FileStore(folder)) {
      String hash = store.keep(out -> out.write(1)).sha256();
      store.erase(hash);
      store.erase(hash);
      assertThat(store.has(hash)).isFalse();
    }
  }

  @Test
  void aStartErasesWhatAKilledProcessHadBegunAndNothingOfOneThatLives() throws IOException {
    Path incoming = Files.createDirectories(folder.resolve("incoming"));
    Path earlier = Files.writeString(incoming.resolve("in-1.part"), "of an earlier version");
    Files.createFile(incoming.resolve("of-killed.lock"));
    Path killed = Files.createDirectory(incoming.resolve("of-killed"));
    Files.writeString(killed.resolve("in-2.csv"), "of a killed process");
    try (FileStore living = new FileStore(folder);
        FileStore.Held held = living.hold(words("arriving"), 100, ".csv");
        FileStore next = new FileStore(folder)) {
      assertThat(earlier).doesNotExist();
      assertThat(killed).doesNotExist();
      assertThat(held.file()).exists();
      assertThat(next.has(held.keep().sha256())).isTrue();
    }
  }
}
