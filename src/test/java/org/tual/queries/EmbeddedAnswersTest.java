package org.tual.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tual.store.EmbeddedStore;
import org.tual.store.GraphStore;
import org.tual.store.TooMuch;

/** On the store on disk, where the time limit is Tual's own. */
class EmbeddedAnswersTest extends AnswersContract {
  @TempDir private static Path folder;
  private static EmbeddedStore store;

  @BeforeAll
  static void open() {
    store = EmbeddedStore.open(folder, 0);
    Lists.fill(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  @Override
  GraphStore store() {
    return store;
  }

  static Stream<Corpus.Entry> stopped() {
    return Corpus.of("hostile.txt", "stopped");
  }

  @ParameterizedTest
  @MethodSource("stopped")
  void stopsWhatWouldRunForEverAndGoesOn(Corpus.Entry entry) {
    try (SparqlRunner runner = new SparqlRunner(store, Duration.ofMillis(300))) {
      assertThatThrownBy(() -> runner.answer(entry.text()))
          .isInstanceOfAny(TookTooLong.class, TooMuch.class);
    }
    assertThat(store.ready()).isTrue();
  }

  static Stream<Corpus.Entry> heavy() {
    return Corpus.of("hostile.txt", "heavy");
  }

  @ParameterizedTest
  @MethodSource("heavy")
  void stopsWhatWouldFillTheMemoryAndGoesOn(Corpus.Entry entry) {
    assertThatThrownBy(() -> answer(entry.text())).isInstanceOf(TooMuch.class);
    assertThat(store.ready()).isTrue();
  }
}
