package org.tual.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ListedNamesTest {
  private final ListedNames names =
      new ListedNames(ReferenceLists.shipped(), LocalDate.parse("2026-11-23"));

  @Test
  void findsANameWhateverItsLegalFormAndCase() {
    assertThat(names.find("HOSHINE SILICON INDUSTRY COMPANY LIMITED"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.list()).isEqualTo("cbp-orders");
              assertThat(entry.listIri()).isEqualTo("https://w3id.org/tual/ref/list/cbp-orders");
            });
  }

  @Test
  void findsANameOnEveryListThatHasIt() {
    assertThat(names.find("Baoding LYSZD Trade and Business Co., Ltd."))
        .extracting(ListedNames.Entry::list)
        .containsExactly("cbp-orders", "uflpa-entities");
  }

  @Test
  void findsAliasesAndFormerNames() {
    assertThat(names.find("Tianjin Sanhe Fruit and Vegetable Co Ltd"))
        .extracting(ListedNames.Entry::name)
        .containsExactly("Tianjin Tianwei Food Co., Ltd.");
  }

  @Test
  void hitsNoNameThatIsOnlySimilar() {
    assertThat(names.find("Hoshine Silicon Trading Co., Ltd.")).isEmpty();
    assertThat(names.find("Xinjiang Lamb")).isEmpty();
    assertThat(names.find("")).isEmpty();
  }

  @Test
  void looksUpOnlyWhatWasListedOnTheDay() {
    ListedNames early = new ListedNames(ReferenceLists.shipped(), LocalDate.parse("2024-12-31"));
    assertThat(early.find("Donghai JA Solar Technology Co., Ltd.")).isEmpty();
    assertThat(names.find("Donghai JA Solar Technology Co., Ltd.")).hasSize(1);
  }

  @Test
  void takesNoOrderAgainstAPlaceForAName() {
    assertThat(names.find("Marange Diamond Fields")).isEmpty();
  }
}
