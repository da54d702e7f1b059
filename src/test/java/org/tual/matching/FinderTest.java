package org.tual.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tual.matching.Sides.codes;
import static org.tual.matching.Sides.named;
import static org.tual.matching.Sides.pair;
import static org.tual.matching.Sides.pairWithListed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tual.matching.Candidate.Band;

/** Which names a person is asked about, and why; all names are made up. */
class FinderTest {
  @ParameterizedTest
  @CsvSource({
    "Contoh Sejahtera Garment,Contoh Sejahtra Garment",
    "Contoh Sejahtera Garment,Contoh Sejahtera Garments",
    "PT Lautan Fiktif Tbk,Lautan Fiktiff",
    "Sunrise Fiktif Weaving,Sun Rise Fiktif Weaving",
    "Fiktif Weaving Sunrise,Sunrise Fiktif Weaving",
    "Ørsted Contoh Tekstil,Orsted Contoh Textil",
    "Contoh Cold Sotrage,Contoh Cold Storage",
    "Dahaba Dakaba Fiktif,Dahab Dakaba Fiktif",
    "东方样本纺织有限公司,Dongfang Yangben Fangzhi Co. Ltd.",
    "Фабрика Пример,Fabryka Primer",
    "Contoh Plant No. 2 Foods,Contoh Foods Plant II",
  })
  void asksAboutNamesThatDifferBySpelling(String one, String other) {
    assertThat(pair(named(one).in("TH", ""), named(other).in("TH", ""))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "Li Wu,Lu Wu",
    "Contoh Foods Plant 1,Contoh Foods Plant 2",
    "Contoh Foods 7,Contoh Foods 8",
    "Contoh Foods Plant I,Contoh Foods Plant II",
    "Contoh Foods Unit A,Contoh Foods Unit B",
    "โชคสมมติ ๗,โชคสมมติ ๘",
    "样本第一厂,样本第二厂",
    "A. B. Fiktif Ltd,C. D. Contoh Ltd",
    "Golden Star Textile Mill,Golden Sun Textile Mill",
    "Contoh Co Ltd Ltd Ltd,Fiktif Co Ltd Ltd Ltd",
    "Contoh Limited Company,Rekaan Limited Company",
  })
  void doesNotAskAboutNamesThatAreTwo(String one, String other) {
    assertThat(pair(named(one).in("TH", ""), named(other).in("TH", ""))).isEmpty();
  }

  @Test
  void theUnitOfOneAloneSpeaksAgainstItAndIsToldOf() {
    Candidate found =
        pair(
                named("Contoh Seafood Plant 2").in("TH", "Ranong").at("9 Fiktif Road", "85000"),
                named("Contoh Seafood").in("TH", "Ranong").at("9 Fiktif Road", "85000"))
            .orElseThrow();
    assertThat(codes(found.contra())).containsExactly("one-unit");
    assertThat(codes(found.pro())).contains("same-address", "same-postcode", "same-city");
  }

  @Test
  void theSameNameInTwoCountriesIsTwoPlaces() {
    assertThat(pair(named("Contoh Global").in("TH", ""), named("Contoh Global").in("VN", "")))
        .isEmpty();
    Candidate found =
        pair(
                named("Contoh Global").in("TH", "").with("mmsi:567000001"),
                named("Contoh Global").in("PA", "").with("mmsi:567000001"))
            .orElseThrow();
    assertThat(codes(found.contra())).contains("other-country");
  }

  @Test
  void whatOneDoesNotStateSpeaksForNothingAndAgainstNothing() {
    Candidate bare =
        pair(
                named("Contoh Sejahtera Garment").in("ID", ""),
                named("Contoh Sejahtra Garment").in("ID", "Bandung").at("1 Jalan Fiktif", "40111"))
            .orElseThrow();
    assertThat(bare.contra()).isEmpty();
    assertThat(bare.band()).isEqualTo(Band.POSSIBLE);
    Candidate both =
        pair(
                named("Contoh Sejahtera Garment").in("ID", "Bandung").at("", "40111"),
                named("Contoh Sejahtra Garment").in("ID", "Bandung").at("", "40111"))
            .orElseThrow();
    assertThat(both.band()).isEqualTo(Band.LIKELY);
  }

  @Test
  void numbersThatContradictOutweighEveryLikenessAndSharedOnesJoin() {
    Sides one = named("Contoh Foods Ranong").in("TH", "Ranong").with("gln:4000000000006");
    Sides other = named("Contoh Foods Ranong").in("TH", "Ranong").with("gln:4000000000013");
    assertThat(pair(one, other)).isEmpty();
    Candidate renamed =
        pair(
                named("Chok Rekaan").in("TH", "").with("mmsi:567000002"),
                named("Fiktif Explorer").in("TH", "").with("mmsi:567000002"))
            .orElseThrow();
    assertThat(codes(renamed.pro())).startsWith("same-number");
  }

  @Test
  void aNumberOfTheCompanyIsSharedByItsSitesAndMakesThemNotOne() {
    assertThat(
            pair(
                named("Spinning Contoh").in("TH", "").with("lei:529900T8BM49AURSDO55"),
                named("Rekaan Dyeing").in("TH", "").with("lei:529900T8BM49AURSDO55")))
        .isEmpty();
  }

  @Test
  void distanceSpeaksForItOrAgainstIt() {
    Sides here = named("Contoh Boatyard").in("TH", "").at(9.9700, 98.6300);
    Candidate near =
        pair(here, named("Contoh Boat Yard").in("TH", "").at(9.9715, 98.6310)).orElseThrow();
    assertThat(near.pro())
        .anyMatch(r -> r.code().equals("near") && r.values().containsKey("metres"));
    assertThat(near.band()).isEqualTo(Band.LIKELY);
    assertThat(pair(here, named("Contoh Boat Yard").in("TH", "").at(13.7, 100.5))).isEmpty();
  }

  @Test
  void aNameInTwoScriptsIsFoundBySoundAndAddress() {
    Candidate found =
        pair(
                named("Sombat Frosen Fud").in("TH", "Ranong"),
                named("สมบัติ โฟรเซ่น ฟู้ด").in("TH", "Ranong"))
            .orElseThrow();
    assertThat(codes(found.pro())).contains("sounds-alike");
  }

  @Test
  void aSiteIsNoRecruiter() {
    assertThat(pair(named("Contoh Agen Kerja"), named("Contoh Agen Kerja").recruiter())).isEmpty();
  }

  @Test
  void aNameThatIsNearlyThatOfAListIsAskedAboutAndAnExactOneIsNot() {
    Sides listed = named("Contoh Fiktif Cotton Spinning Co., Ltd.", "CFCS Textile");
    Candidate found =
        pairWithListed(named("Contoh Fiktif Coton Spinning").in("CN", ""), listed).orElseThrow();
    assertThat(found.kind()).isEqualTo(Candidate.Kind.LISTED);
    assertThat(found.other().list()).isEqualTo("a-list");
    assertThat(pairWithListed(named("CONTOH FIKTIF COTTON SPINNING LTD"), listed)).isEmpty();
    assertThat(pairWithListed(named("CFCS Textile"), listed)).isEmpty();
    Candidate operator =
        pairWithListed(named("Mill North").of("Contoh Fiktif Coton Spinning"), listed)
            .orElseThrow();
    assertThat(codes(operator.pro())).contains("name-of-company");
    assertThat(pairWithListed(named("Rekaan Cotton Spinning"), listed)).isEmpty();
  }

  @Test
  void theOrderOfTheListsIsNoMatter() {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String typo = i % 2 == 0 ? "Sejahtera" : "Sejahtra";
      sides.add(
          named("Contoh " + typo + " " + "abcdefghij".charAt(i / 6) + "ulana")
              .in("ID", "")
              .side(Integer.toString(i)));
    }
    Finder.Found first = Finder.find(sides, List.of());
    assertThat(first.candidates()).isNotEmpty();
    for (int turn = 0; turn < 5; turn++) {
      Collections.shuffle(sides, new Random(turn));
      assertThat(Finder.find(sides, List.of())).isEqualTo(first);
    }
  }

  @Test
  void aNameThatEverybodyHasComparesNobodyAndIsToldOf() {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      sides.add(named("Contoh Textile").in("TH", "").side(Integer.toString(i)));
    }
    Finder.Found found = Finder.find(sides, List.of());
    assertThat(found.compared()).isZero();
    assertThat(found.crowded()).isPositive();
  }

  @Test
  void aPlaceStandsInTenPairsAndTheOthersAreCounted() {
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      sides.add(named("Contoh Sejahtera").in("TH", "City " + i).side(Integer.toString(i)));
    }
    sides.replaceAll(side -> named("Contoh Sejahtera").in("TH", "").side(side.id()));
    Finder.Found found = Finder.find(sides, List.of());
    assertThat(found.candidates())
        .allSatisfy(
            one ->
                assertThat(
                        found.candidates().stream()
                            .filter(c -> c.one().id().equals(one.one().id()))
                            .count())
                    .isLessThanOrEqualTo(10));
    assertThat(found.left()).isPositive();
  }
}
