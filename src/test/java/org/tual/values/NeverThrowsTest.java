package org.tual.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.tual.spreadsheet.Cell;

/** Whatever a cell holds, its reading is a value, nothing or a problem. */
class NeverThrowsTest {
  private static final List<String> TYPES =
      List.of(
          "name",
          "text",
          "id",
          "country",
          "decimal",
          "position",
          "sitekind",
          "sector",
          "identifier",
          "yesno",
          "step",
          "share",
          "linkstatus",
          "document",
          "hs",
          "date",
          "money",
          "currency",
          "count",
          "group",
          "holder",
          "payer",
          "repayment",
          "items",
          "source",
          "grade",
          "answerstate",
          "period",
          "personal");
  private static final List<Conventions> HABITS =
      List.of(
          Conventions.unknown(),
          Conventions.unknown().withDayFirst(true).withDecimalComma(true).withFractionShares(true),
          Conventions.unknown().withUnit("weeks").withFieldUnit("days").withScheme("duns"),
          Conventions.unknown().withUnit("$").withCountry("JP").withScheme("lei"));

  private static void readAll(String text) {
    for (String type : TYPES) {
      for (Conventions habit : HABITS) {
        for (Cell.Kind kind : Cell.Kind.values()) {
          Reading reading = ValueReader.read(type, new Cell(0, kind, text, text), habit);
          assertThat(reading).as(type).isNotNull();
          assertThat(reading.problem() == null || reading.why() != null && reading.fix() != null)
              .isTrue();
        }
      }
    }
  }

  @Test
  void onAnyTextAFuzzerMakes() {
    Random random = new Random(20261123);
    String alphabet =
        "0123456789.,-+'/ :%$€¥฿()<>~eEmMdDtTnN年月日万พ.ศ.๒၁१令和\u200b\u202e\ud800\udfff\u0000";
    for (int i = 0; i < 1500; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(24);
      for (int j = 0; j < length; j++) {
        boolean wild = random.nextInt(10) == 0;
        text.append(
            wild
                ? (char) random.nextInt(0x10000)
                : alphabet.charAt(random.nextInt(alphabet.length())));
      }
      readAll(text.toString());
    }
  }

  @Test
  void onNumbersOutOfBounds() {
    List.of(
            "1e308",
            "NaN",
            "Infinity",
            "-0",
            "1E-400",
            "9".repeat(400),
            "1" + ",000".repeat(50),
            "٫",
            "．",
            "''")
        .forEach(NeverThrowsTest::readAll);
  }

  @Test
  void onTheListOfNaughtyStrings() throws IOException {
    String named = System.getProperty("TUAL_SHARED", System.getenv("TUAL_SHARED"));
    Path file =
        Path.of(named == null ? "../shared" : named).resolve("data/bad-input/blns/blns.txt");
    Assumptions.assumeTrue(
        Files.exists(file), "skipped: the naughty strings are not here; set TUAL_SHARED");
    Files.readAllLines(file, StandardCharsets.UTF_8).forEach(NeverThrowsTest::readAll);
  }
}
