package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
  private final Countries countries = Countries.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TH | TH
          tha | TH
          764 | TH
          Thailand. | TH
          ประเทศไทย | TH
          Viet Nam | VN
          VIETNAM | VN
          Việt Nam | VN
          Turkiye | TR
          TÜRKİYE | TR
          Turkey | TR
          Korea South | KR
          Korea, Republic of | KR
          Korea, North | KP
          Hong Kong SAR | HK
          China, Hong Kong SAR | HK
          Macau | MO
          Taiwan, Province of China | TW
          PRC | CN
          P.R. China | CN
          China (Mainland) | CN
          中国 | CN
          중국 | CN
          Chine | CN
          Çin | CN
          UK | GB
          England | GB
          U.S.A. | US
          Mỹ | US
          MY | MY
          Cote d'Ivoire | CI
          IVORY COAST | CI
          Côte d’Ivoire | CI
          Burma | MM
          မြန်မာ | MM
          Holland | NL
          GER | DE
          INA | ID
          Tiongkok | CN
          ចិន | CN
          إندونيسيا | ID
          ইন্দোনেশিয়া | ID
          भारत | IN
          Democratic Republic of the Congo | CD
          Congo, Republic of the | CG
          포트루갈 | PT
          """)
  void readsWhatPeopleType(String typed, String alpha2) {
    assertThat(countries.find(typed)).map(Country::alpha2).contains(alpha2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?", "Congo", "刚果", "RI", "K", "ROW", "Atlantis", "N/A", "Y"})
  void givesNoAnswerWhereNoneOrSeveralCountriesCouldBeMeant(String typed) {
    assertThat(countries.find(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"RI,ID", "ROK,KR", "K,KH", "VN,VN", "CL,LK", "TJ,TJ", "rp,PH", "D,DE", "RC,TW"})
  void readsCarCodesOnlyWhereAskedTo(String typed, String alpha2) {
    assertThat(countries.carCode(typed)).map(Country::alpha2).contains(alpha2);
  }

  @Test
  void findsEveryCountryByItsCodesAndName() {
    assertThat(countries.all()).hasSize(250);
    for (Country country : countries.all()) {
      assertThat(countries.find(country.alpha2())).contains(country);
      assertThat(countries.find(country.alpha3())).contains(country);
      assertThat(countries.find(country.name())).contains(country);
      assertThat(country.numeric()).matches("\\d{3}|");
    }
  }
}
