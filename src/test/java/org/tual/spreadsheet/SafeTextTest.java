package org.tual.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+66 81 234",
        "-x",
        "@SUM(A1)",
        " \u00A0=1",
        "\t=1",
        "\tname",
        "\r=1",
        "\n=1",
        "\u200B=1",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF20x",
        "-1+cmd",
        "=HYPERLINK(\"http://x\")"
      })
  void putsAnApostropheBeforeWhatCouldRun(String text) {
    assertThat(SafeText.guarded(text)).startsWith("'").contains(text.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Mill",
        "-5",
        "+3.5",
        "-12%",
        "1e6",
        "a=b",
        "two words",
        "a\nb",
        "'quoted",
        " "
      })
  void leavesOtherTextAndNumbersAlone(String text) {
    assertThat(SafeText.guarded(text)).isEqualTo(text);
  }

  @Test
  void guardsEveryLine() {
    assertThat(SafeText.guarded("a\n=b\r\n+c\n")).isEqualTo("a\n'=b\r\n'+c\n");
  }

  @Test
  void quotesEveryCsvField() {
    assertThat(SafeText.csvField("=a\"b")).isEqualTo("\"'=a\"\"b\"");
    assertThat(SafeText.csvField("")).isEqualTo("\"\"");
  }

  @Test
  void neverLeavesALineThatStartsAFormula() {
    String alphabet = "=+-@ \t\n\ra1\u00A0\u200B\uFF1D'\"";
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String safe = SafeText.guarded(text.toString());
      if (!safe.matches("[+-]?[0-9]+")) {
        for (String line : safe.split("[\n\r]")) {
          assertThat(line.replaceAll("[\\s\u00A0\u200B]", ""))
              .doesNotContainPattern("^[=+@\uFF1D-]");
        }
      }
      assertThat(SafeText.guarded(safe)).isEqualTo(safe);
    }
  }
}
