package org.tual.remedy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainWordsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write to somchai@contoh.example",
        "Call +66 81 234 5678",
        "Call 081-234-5678",
        "Passport AB1234567",
        "Card 1101700230708"
      })
  void refusesWhatCouldIdentifyAPersonAndDoesNotQuoteIt(String text) {
    assertThatThrownBy(() -> PlainWords.of("The words", text, 100))
        .isInstanceOf(NotPossible.class)
        .message()
        .doesNotContain("contoh")
        .doesNotContain("234")
        .doesNotContain("1101700230708");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From 05/06/2026 or 05.06.2026 on",
        "Until 2026-12-31, at most 1,200,000 THB for 120 workers",
        "Clause 2.3.1 of the code; C029, article 2(1)",
        "Wages of 10000.00 in 12 instalments of 833.33",
        "Room 101, 2 doors, 50 lockers, week 44 of 2026"
      })
  void letsDaysAmountsAndClausesPass(String text) {
    assertThat(PlainWords.of("The words", text, 100)).isEqualTo(text);
  }

  @Test
  void wordsForASupplierDoNotSayHowItBecameKnown() {
    for (String leak :
        new String[] {
          "Workers told us that passports are kept.",
          "It was stated that passports are kept.",
          "Interviews show that passports are kept.",
          "A grievance speaks of 48,213 Baht."
        }) {
      assertThatThrownBy(() -> PlainWords.forSupplier(Map.of("The words", leak), "Of 48213 Baht."))
          .as(leak)
          .isInstanceOf(NotPossible.class);
    }
    assertThatThrownBy(
            () ->
                PlainWords.forSupplier(
                    Map.of("The words", "So: passports lie in the office!"),
                    "Passports lie in the office."))
        .isInstanceOf(NotPossible.class);
    assertThatCode(
            () ->
                PlainWords.forSupplier(
                    Map.of("The words", "Passports are kept by the site and not by their owners."),
                    "The locker in the office holds 412 passports."))
        .doesNotThrowAnyException();
  }
}
