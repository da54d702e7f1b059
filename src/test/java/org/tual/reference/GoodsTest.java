package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoodsTest {
  private final Goods goods = Goods.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          organic cotton | cotton
          Cotton shirts | cotton,garments
          Cottonseed oil mill | cottonseed
          Baumwollhemden | cotton,garments
          cotton yarn | cotton,thread-yarn
          Baumwollgewebe | cotton
          纯棉衬衫 | cotton,garments
          棉籽油 | cottonseed
          Algodon organico | cotton
          Rice, 5% broken | rice
          Crude Palm Kernel Oil | palm-kernel-oil
          Crude palm oil (CPO) | palm-oil
          Nitrile gloves | rubber-gloves
          Guantes de nitrilo | rubber-gloves
          sarung tangan karet | rubber-gloves
          กุ้งแช่แข็ง | shrimp
          ปลาทูน่ากระป๋อง | fish
          cá ngừ | fish
          cà phê | coffee
          Canned tuna; frozen shrimp | fish,shrimp
          TOMATO PASTE 36/38 | tomato-products
          Photovoltaik-Module | solar-modules
          Tin | tin
          玉米 | corn
          """)
  void namesTheGoodsInWordsOfManyLanguages(String words, String slugs) {
    assertThat(goods.match(words)).containsExactlyInAnyOrder(slugs.split(","));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "--",
        "Price list",
        "licorice",
        "tin can",
        "glass fibre",
        "imitation leather",
        "rice cooker",
        "Gold medal",
        "ca",
        "office chairs and co-tton",
        "tea towels",
        "ปลาย"
      })
  void namesNoGoodWhereTheWordIsOnlyPartOfAnother(String words) {
    assertThat(goods.match(words))
        .doesNotContain("rice", "tin", "leather", "gold", "tea", "fish")
        .doesNotContain("cotton", "glass");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5201 | cotton
          5205.12.00 | cotton,thread-yarn
          6109100010 | garments
          61 | garments
          854143 | solar-modules
          0306 | shellfish
          0306.17 | shellfish,shrimp
          4015 19 | rubber-gloves
          1511.90 | palm-oil
          """)
  void namesTheGoodsOfACode(String code, String slugs) {
    assertThat(goods.ofCode(code)).containsExactlyInAnyOrder(slugs.split(","));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "0813.40", "8541", "cotton", "SKU-5201", "52015201520152015201"})
  void namesNoGoodForACodeThatOtherGoodsShareOrThatIsNoCode(String code) {
    assertThat(goods.ofCode(code)).isEmpty();
  }

  @Test
  void givesTheHeadingOfACode() {
    assertThat(goods.heading("5205.12.00")).contains("5205");
    assertThat(goods.heading("61")).contains("61");
    assertThat(goods.heading("9999")).isEmpty();
    assertThat(goods.heading("abc")).isEmpty();
  }

  @Test
  void tiesEveryGoodToHeadingsOfTheHarmonizedSystem() {
    for (Good good : goods.all()) {
      assertThat(good.headings())
          .as(good.slug())
          .allSatisfy(heading -> assertThat(goods.heading(heading)).contains(heading));
    }
  }

  @Test
  void keepsEveryWordOfTheTableFindable() {
    Table words = Table.shipped("ontology/reference/goods/words.csv");
    assertThat(words.rows())
        .filteredOn(row -> !row.get("slug").isEmpty())
        .allSatisfy(
            row ->
                assertThat(goods.match(row.get("word").replaceAll("[=*]", "")))
                    .as(Arrays.toString(row.values().toArray()))
                    .isNotEmpty());
  }
}
