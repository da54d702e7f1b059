package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectorsTest {
  private final Sectors sectors = Sectors.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0311 | 0311
          ISIC 0311 | 0311
          A0311 | 0311
          03.11 | 0311
          311 | 0311
          14 | 14
          C | C
          1020 | 1020
          Fish processing | 1020
          Deep sea fishing | 0311
          longliner | 0311
          Fischverarbeitung | 1020
          hilandería | 1311
          Cottonseed oil mill | 1040
          Cotton ginning | 1311
          Guantes de nitrilo | 2219
          sarung tangan getah | 2219
          Palm oil mill | 1040
          perkebunan kelapa sawit | 0126
          水产加工 | 1020
          制衣厂 | 1410
          ประมง | 03
          Apparel | 14
          Construction | F
          """)
  void readsCodesAndWords(String text, String code) {
    assertThat(sectors.match(text)).containsExactly(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "9999", "sector 7", "Z", "0", "12345"})
  void readsNothingIntoWhatIsNoSector(String text) {
    assertThat(sectors.match(text)).isEmpty();
  }

  @Test
  void givesTheAncestorsOfAClass() {
    assertThat(sectors.withAncestors("0311")).containsExactly("0311", "031", "03", "A");
    assertThat(sectors.withAncestors("9999")).isEmpty();
    assertThat(sectors.matchWithAncestors("nitrile gloves"))
        .containsExactly("22", "221", "2219", "C");
    assertThat(sectors.label("0311")).contains("Marine fishing");
  }
}
