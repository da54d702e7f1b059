package org.tual.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueryGuardTest {
  static Stream<Corpus.Entry> refused() {
    return Corpus.of("hostile.txt", "refused");
  }

  static Stream<Corpus.Entry> stopped() {
    return Corpus.read("hostile.txt").stream().filter(entry -> !entry.outcome().equals("refused"));
  }

  @Test
  void theCorpusIsLarge() {
    List<Corpus.Entry> all = Corpus.read("hostile.txt");
    assertThat(all).hasSizeGreaterThan(200);
    assertThat(all).extracting(Corpus.Entry::outcome).containsOnly("refused", "stopped", "heavy");
    assertThat(all).extracting(Corpus.Entry::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWhatNobodyMayAskAndSaysWhy(Corpus.Entry entry) {
    RefusedQuery refused =
        catchThrowableOfType(RefusedQuery.class, () -> QueryGuard.check(entry.text()));
    assertThat(refused).as("refused: %s", entry).isNotNull();
    assertThat(refused.reasons()).isNotEmpty().allMatch(reason -> reason.endsWith("."));
    assertThat(refused.reasons()).noneMatch(reason -> reason.contains("127.0.0.1"));
  }

  @ParameterizedTest
  @MethodSource("stopped")
  void letsThroughWhatOnlyTheStoreCanEnd(Corpus.Entry entry) {
    assertThatCode(() -> QueryGuard.check(entry.text())).doesNotThrowAnyException();
  }
}
