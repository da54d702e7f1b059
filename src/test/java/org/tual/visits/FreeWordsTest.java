package org.tual.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask contoh@example.org",
        "call +66 81 234 5678",
        "call (081) 234-5678",
        "passport AB123456",
        "passport A 1234567",
        "card 1-1020-12345-67-8"
      })
  void whatCouldLeadToAPersonIsRefusedAndNotRepeated(String words) {
    assertThatThrownBy(() -> FreeWords.optional("The reason", words, 100))
        .isInstanceOf(NotPossible.class)
        .hasMessageStartingWith("The reason")
        .hasMessageNotContaining(words.substring(words.indexOf(' ') + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Between 2026-11-28 and 2026-12-05, season 2025/2026",
        "1,200 workers, 40 beds, rooms 12-14",
        "C029 article 2; FAR 52.222-50(b)(4)"
      })
  void figuresOfASiteAreNoPersons(String words) {
    assertThat(FreeWords.optional("The reason", " " + words + " ", 100)).isEqualTo(words);
  }

  @Test
  void nothingIsNothingAndTooMuchIsRefused() {
    assertThat(FreeWords.optional("The reason", "  ", 10)).isNull();
    assertThatThrownBy(() -> FreeWords.needed("The reason", " ", 10))
        .isInstanceOf(NotPossible.class);
    assertThat(FreeWords.needed("The reason", "tenletters", 10)).hasSize(10);
    assertThatThrownBy(() -> FreeWords.needed("The reason", "elevenletters", 10))
        .isInstanceOf(NotPossible.class);
  }
}
