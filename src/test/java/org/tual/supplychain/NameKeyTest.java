package org.tual.supplychain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sinar Fiktif 8 | SINAR FIKTIF 08
          PT. Sinar Fiktif | Sinar Fiktif, PT
          PT Sinar Fiktif Tbk | sinar fiktif
          Kedai Contoh Sdn. Bhd. | KEDAI CONTOH SDN BHD
          Muster & Söhne GmbH & Co. KG | MUSTER & SÖHNE
          Ejemplo Textil, S.A. de C.V. | Ejemplo Textil SA DE CV
          Örnek Tekstil San. ve Tic. A.Ş. | ÖRNEK TEKSTİL
          示例纺织有限公司 | 示例纺织
          株式会社例 | 例株式会社
          ㈱例 | 例
          บริษัท ตัวอย่าง จำกัด | ตัวอย่าง
          บริษัทตัวอย่างจำกัด (มหาชน) | ตัวอย่าง
          Công ty TNHH Ví Dụ | Ví Dụ
          ООО «Пример» | Пример
          Ｅｘａｍｐｌｅ　Ｌｔｄ． | Example Ltd
          Example Co Ltd Plant 2 | Example, Plant 2
          M/S. Example Apparels (Pvt) Ltd. | Example Apparels
          Straße AG | STRASSE AG
          """)
  void givesOneKeyToOneName(String one, String other) {
    assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Contoh Plant 1 | Contoh Plant 2
          Contoh Co Ltd Unit 1 | Contoh Co Ltd Unit 10
          Contoh 8 | Contoh 80
          Contoh | Contoh Trading
          Hồng Hà | Hông Ha
          示例一厂有限公司 | 示例二厂有限公司
          Contoh 0 | Contoh
          """)
  void keepsTwoNamesApart(String one, String other) {
    assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ltd", "PT", "Co., Ltd.", "GmbH", "有限公司", "株式会社", "S.A.", "0", "บริษัท"})
  void neverLosesANameThatIsOnlyALegalForm(String name) {
    assertThat(NameKey.of(name)).isNotEmpty();
  }

  @Test
  void isEmptyOnlyWhereThereIsNoLetterAndNoDigit() {
    assertThat(NameKey.of(" -- ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"PT. Sinar Fiktif 08 Tbk", "示例纺织有限公司 2", "Muster GmbH & Co. KG", "İpek A.Ş."})
  void changesNothingWhenAppliedToItsOwnKey(String name) {
    assertThat(NameKey.of(NameKey.of(name))).isEqualTo(NameKey.of(name));
  }
}
