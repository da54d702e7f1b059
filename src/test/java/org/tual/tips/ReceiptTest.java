package org.tual.tips;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {
  private static final Receipt KNOWN = new Receipt(List.of(0, 7_775, 12, 345, 6_001, 77, 4_000));
  private static final String CANONICAL = "0000 7775 0012 0345 6001 0077 4000";

  @Test
  void sevenWordsCarryNinetyBitsBecauseEachIsReadAsItself() {
    int own = 0;
    for (int i = 0; i < WordList.SIZE; i++) {
      own += WordList.number(WordList.word(i)).getAsInt() == i ? 1 : 0;
    }
    assertThat(own).as("yo-yo is read as yoyo, and never given").isEqualTo(WordList.SIZE - 1);
    assertThat(Receipt.WORDS * Math.log(own) / Math.log(2)).isGreaterThan(90);
  }

  @Test
  void eachIsDrawnAnew() {
    SecureRandom random = new SecureRandom();
    Set<String> drawn = new HashSet<>();
    for (int i = 0; i < 1_000; i++) {
      drawn.add(Receipt.fresh(random).canonical());
    }
    assertThat(drawn).hasSize(1_000);
  }

  @Test
  void wordsAndNumbersSayTheSame() {
    assertThat(KNOWN.canonical()).isEqualTo(CANONICAL);
    assertThat(Receipt.canonical(String.join(" ", KNOWN.words()))).isEqualTo(CANONICAL);
    assertThat(Receipt.canonical(String.join("", KNOWN.digits()))).isEqualTo(CANONICAL);
  }

  @Test
  void capitalsCommasNumberingAndHyphensDoNotMatter() {
    List<String> words = KNOWN.words();
    StringBuilder numbered = new StringBuilder("  ");
    for (int i = 0; i < words.size(); i++) {
      numbered.append(i + 1).append(". ").append(words.get(i).toUpperCase(Locale.ROOT));
      numbered.append(i % 2 == 0 ? ",\n" : "\u00a0 ");
    }
    assertThat(Receipt.canonical(numbered.toString())).isEqualTo(CANONICAL);
    int hyphened = WordList.number("t-shirt").getAsInt();
    assertThat(WordList.number("TShirt")).hasValue(hyphened);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000 7775 0012 0345 6001 0077 4000",
        "0000-7775-0012-0345-6001-0077-4000",
        "\u0660\u0660\u0660\u0660 \u0667\u0667\u0667\u0665 \u0660\u0660\u0661\u0662 \u0660\u0663\u0664\u0665 \u0666\u0660\u0660\u0661 \u0660\u0660\u0667\u0667 \u0664\u0660\u0660\u0660",
        "\u1040\u1040\u1040\u1040 \u1047\u1047\u1047\u1045 \u1040\u1040\u1041\u1042 \u1040\u1043\u1044\u1045 \u1046\u1040\u1040\u1041 \u1040\u1040\u1047\u1047 \u1044\u1040\u1040\u1040"
      })
  void numbersAreReadInEveryScript(String written) {
    assertThat(Receipt.canonical(written)).isEqualTo(CANONICAL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "abacus", "0000 7775 0012", "nowhere at all do these lead to"})
  void whatIsNoReceiptKeepsAFormThatNoneHas(String written) {
    assertThat(Receipt.canonical(written)).startsWith("none ");
  }

  @Test
  void aMessageThatHoldsOneTellsNoWord() {
    assertThat("" + KNOWN).doesNotContain(KNOWN.words().get(0)).doesNotContain("7775");
  }

  @Test
  void whatIsKeptHangsOnTheSecretOfTheInstallationAndTellsNoKey() {
    ReceiptKeys here = new ReceiptKeys(new byte[32]);
    byte[] other = new byte[32];
    other[0] = 1;
    ReceiptKeys.Derived derived = here.of(CANONICAL);
    assertThat(derived.name()).hasSize(64).isEqualTo(here.of(CANONICAL).name());
    assertThat(derived.key()).hasSize(32).isEqualTo(here.of(CANONICAL).key());
    assertThat(new ReceiptKeys(other).of(CANONICAL).name()).isNotEqualTo(derived.name());
    assertThat(here.of("none ").name()).isNotEqualTo(derived.name());
    assertThat(derived.name()).isNotEqualTo(java.util.HexFormat.of().formatHex(derived.key()));
  }
}
