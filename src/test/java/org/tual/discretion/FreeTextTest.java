package org.tual.discretion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FreeTextTest {
  private static final FreeText TEXT = new FreeText(IllegalStateException::new);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ask contoh@example.org",
        "call +66 81 234 5678",
        "call 081-234-5678",
        "call (081) 234-5678",
        "call 9123 4567",
        "call 91234567",
        "passport AB123456",
        "passport A 1234567",
        "passport AB1234567",
        "passport ABC-123456",
        "card 1-1020-12345-67-8",
        "card 1101700230708"
      })
  void whatCouldLeadToAPersonIsRefusedByTheOneWhoAsksAndNotRepeated(String words) {
    assertThatThrownBy(() -> TEXT.optional("The reason", words, 100))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The reason")
        .hasMessageNotContaining(words.substring(words.indexOf(' ') + 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Between 2026-11-28 and 2026-12-05, season 2025/2026, list of 20261128",
        "From 05/06/2026 or 05.06.2026 on",
        "Until 2026-12-31, at most 1,200,000 THB for 120 workers",
        "Wages of 10000.00 in 12 instalments of 833.33",
        "1,200 workers, 40 beds, rooms 12-14, hours 0800-2000",
        "C029 article 2(1); FAR 52.222-50(b)(4); vessel IMO 9876543"
      })
  void figuresOfASiteAreNoPersons(String words) {
    assertThat(TEXT.of("The reason", " " + words + " ", 100)).isEqualTo(words);
  }

  @Test
  void nothingIsNothingAndTooMuchIsRefused() {
    assertThat(TEXT.optional("The reason", "  ", 10)).isNull();
    assertThat(TEXT.of("The reason", null, 10)).isEmpty();
    assertThatThrownBy(() -> TEXT.needed("The reason", " ", 10))
        .isInstanceOf(IllegalStateException.class);
    assertThat(TEXT.needed("The reason", "tenletters", 10)).hasSize(10);
    assertThatThrownBy(() -> TEXT.of("The reason", "elevenletters", 10))
        .isInstanceOf(IllegalStateException.class);
  }
}
