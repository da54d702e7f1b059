package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {
  private final Places places =
      Places.of(
          ReferenceLists.shipped()
              .newest("xinjiang-places", LocalDate.parse("2026-11-23"))
              .orElseThrow());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 Contoh Road, Ürümqi | urumqi
          Aksu Prefecture, Xinjiang | aksu,xinjiang
          新疆石河子市 | 新疆,石河子
          新疆生产建设兵团第八师 | 新疆生产建设兵团
          """)
  void findsPlacesInAnAddress(String address, String names) {
    assertThat(places.in(address)).containsExactlyInAnyOrder(names.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Restaurant Xinjiang Lamb, Shanghai",
        "新疆菜馆",
        "Hami melon stand",
        "Xinxing, Guangdong",
        "Yutian County, Hebei",
        "Aksum Road"
      })
  void findsNoneInATradeNameOrInANameThatOtherPlacesShare(String address) {
    assertThat(places.in(address)).isEmpty();
  }

  @Test
  void readsPostcodesOfSixDigitsOnly() {
    assertThat(places.postcode("830000")).isTrue();
    assertThat(places.postcode("844000")).isTrue();
    assertThat(places.postcode("83000")).isFalse();
    assertThat(places.postcode("100000")).isFalse();
    assertThat(places.postcode("83A000")).isFalse();
  }
}
