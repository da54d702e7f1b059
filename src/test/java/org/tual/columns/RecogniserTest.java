package org.tual.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tual.columns.SheetMapping.Kind;
import org.tual.columns.SheetMapping.Shape;

class RecogniserTest {
  private static SheetMapping recognised(String table) {
    return new Recogniser().recognise(FakeWorkbook.of(table)).sheets().get(0);
  }

  /** The accepted fields in column order, - where none is accepted. */
  private static String fields(SheetMapping sheet) {
    return sheet.columns().stream().map(RecogniserTest::said).collect(Collectors.joining(" "));
  }

  private static String said(ColumnMapping column) {
    boolean accepted = column.field() != null && column.confidence() >= ColumnMapping.ACCEPTED;
    return !accepted
        ? "-"
        : column.field().name() + (column.group() == null ? "" : "@" + column.group());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Lieferant|Land|Ort|PLZ|Straße|Branche|Beschäftigte; site.name site.country site.city site.postcode site.address site.sector workers.total
          Fournisseur|Pays|Adresse|Secteur|Effectif|Maison mère; site.name site.country site.address site.sector workers.total owner.name
          Proveedor|País|Dirección|N° de trabajadores|Cuota de contratación (MXN)|Pasaportes retenidos por; site.name site.country site.address workers.total fee.amount documents.holder
          Fornecedor|País|Endereço|Número de trabalhadores; site.name site.country site.address workers.total
          Fornitore|Paese|Indirizzo|Numero di dipendenti; site.name site.country site.address workers.total
          Tedarikçi|Ülke|Adres|İşçi sayısı; site.name site.country site.address workers.total
          供应商名称|国家|地址|员工人数|统一社会信用代码|海关编码; site.name site.country site.address workers.total party.uscc product.hs
          仕入先名|国|住所|従業員数|外国人労働者数; site.name site.country site.address workers.total workers.migrant
          공급업체명|국가|주소|근로자 수; site.name site.country site.address workers.total
          Nama pemasok|Negara|Alamat|Jumlah pekerja|Paspor dipegang oleh; site.name site.country site.address workers.total documents.holder
          Tên nhà máy|Quốc gia|Địa chỉ|Số lao động; site.name site.country site.address workers.total
          ชื่อโรงงาน|ประเทศ|ที่อยู่|จำนวนคนงาน|ใครเก็บพาสปอร์ต; site.name site.country site.address workers.total documents.holder
          Поставщик|Страна|Адрес|Количество работников; site.name site.country site.address workers.total
          Leverancier|Land|Adres|Aantal werknemers; site.name site.country site.address workers.total
          စက်ရုံအမည်|နိုင်ငံ|လိပ်စာ|အလုပ်သမားဦးရေ; site.name site.country site.address workers.total
          LIFNR|NAME1|LAND1|REGIO|ORT01|PSTLZ|STRAS|STCD1|KTOKK; site.id site.name site.country site.region site.city site.postcode site.address party.vat site.kind
          SUPPLIER_NAME|supplierCountry|Street  Address|No. of Workers|% Migrant; site.name site.country site.address workers.total workers.migrantShare
          Suplier name|Contry|Adress; site.name site.country site.address
          Supplier|Migrant workers: passports held by|Recruitment fee per worker (THB)|Wage in USD; site.name documents.holder@Migrant fee.amount wage.monthly
          """)
  void knowsHeadersInManyLanguagesAndSpellings(String header, String expected) {
    String table = header + "\n" + header.replaceAll("[^|]+", "x");
    assertThat(fields(recognised(header + "\n"))).isEqualTo(expected.strip());
    assertThat(recognised(table).headerRow()).isEqualTo(1);
  }

  @Test
  void findsUnitsAndCurrenciesInHeaders() {
    SheetMapping sheet =
        recognised("Supplier|Fee (THB)|Wage in USD|Days at sea (weeks)|Migrant workers (%)\n");
    assertThat(sheet.columns())
        .extracting(ColumnMapping::unit)
        .containsExactly(null, "THB", "USD", "weeks", "%");
    assertThat(sheet.columns().get(4).field().name()).isEqualTo("workers.migrantShare");
  }

  @Test
  void findsTheHeaderUnderATitleAndAnAddressee() {
    SheetMapping sheet =
        recognised(
            """
            FICTIONAL supplier list 2026
            Reporting Entity|Muster GmbH|Date|2026-02-22

            Supplier|Country|Tier|Product
            Sinar Fiktif 8|Indonesia|1|Palm oil
            Sinar Fiktif 08|Indonesia|2|Palm oil
            """);
    assertThat(sheet.headerRow()).isEqualTo(4);
    assertThat(fields(sheet)).isEqualTo("site.name site.country site.step product.name");
    assertThat(sheet.shape()).isEqualTo(Shape.TIER_NUMBER);
  }

  @Test
  void readsAHeaderOverTwoRows() {
    SheetMapping sheet =
        recognised(
            """
            Supplier|Country|Workers|Workers|Recruitment fee|Recruitment fee
            Supplier|Country|Total|Migrant|Amount (MYR)|Paid by
            Sarung Fiktif|Malaysia|100|60|2500|worker
            """);
    assertThat(sheet.headerRow()).isEqualTo(2);
    assertThat(fields(sheet)).startsWith("site.name site.country workers.total workers.migrant");
  }

  @Test
  void readsASheetWithoutHeaderByItsValues() {
    SheetMapping sheet =
        recognised(
            """
            Sinar Fiktif|12 Jalan Raya, Medan 20111|Indonesia
            Kain Fiktif|7 Jalan Besar, Jakarta 10110|Indonesia
            Benang Fiktif|Kav. 3, Kawasan Industri, Bekasi|Indonesia
            Tenun Fiktif|Blok B 12, Bandung 40111|Malaysia
            """);
    assertThat(sheet.headerRow()).isZero();
    assertThat(fields(sheet)).isEqualTo("site.name site.address site.country");
  }

  @Test
  void readsCarCodesOnlyAsAWholeColumn() {
    SheetMapping cars = recognised("Factory|Country\nA One|RI\nB Two|K\nC Three|ROK\nD Four|RC\n");
    assertThat(cars.columns().get(1).unit()).isEqualTo("car code");
    SheetMapping iso = recognised("Factory|Country\nA One|ID\nB Two|KH\nC Three|KR\nD Four|TW\n");
    assertThat(iso.columns().get(1).unit()).isNull();
  }

  @Test
  void keepsTheCountryOfOriginApartFromTheCountryOfTheSite() {
    SheetMapping sheet = recognised("Factory|Country of origin|Country\nA One|China|Vietnam\n");
    assertThat(fields(sheet)).isEqualTo("site.name product.origin site.country");
  }

  @Test
  void neverGivesOneFieldToTwoColumns() {
    SheetMapping sheet =
        recognised("Factory|Country|ISO\nA One|China|CN\nB Two|Peru|PE\nC Three|Italy|IT\n");
    assertThat(fields(sheet)).isEqualTo("site.name site.country -");
    assertThat(sheet.columns().get(2).reasons().toString()).contains("there can be one only");
  }

  @Test
  void asksWhereOneMoreWordChangesTheMeaning() {
    SheetMapping sheet = recognised("Supplier|Country|VAT country|Risk tier|Last audit budget\n");
    assertThat(fields(sheet)).startsWith("site.name site.country other.ignored other.ignored -");
  }

  @Test
  void takesTheFactoryForTheSiteAndTheSupplierForWhomItWorks() {
    SheetMapping sheet = recognised("Supplier|Factory|Country\nAlpha Trading|Alpha Mill|China\n");
    assertThat(fields(sheet)).isEqualTo("customer.name site.name site.country");
    assertThat(sheet.shape()).isEqualTo(Shape.SUPPLIES_TO);
  }

  @Test
  void recognisesTiersSideBySide() {
    SheetMapping sheet = recognised("Tier 1|Tier 2|Tier 3\nAlpha|Beta|Gamma\nAlpha|Delta|Gamma\n");
    assertThat(sheet.kind()).isEqualTo(Kind.SITES);
    assertThat(sheet.shape()).isEqualTo(Shape.TIER_COLUMNS);
    assertThat(fields(sheet)).isEqualTo("tier.name tier.name tier.name");
    SheetMapping german =
        recognised("Lieferant Stufe 1|Lieferant Stufe 2\nAlpha|Beta\nAlpha|Delta\n");
    assertThat(german.shape()).isEqualTo(Shape.TIER_COLUMNS);
    SheetMapping chinese = recognised("一级供应商|二级供应商|三级供应商\n甲|乙|丙\n");
    assertThat(chinese.shape()).isEqualTo(Shape.TIER_COLUMNS);
  }

  @Test
  void recognisesATierNumberInAColumnOfThatName() {
    SheetMapping sheet = recognised("Supplier|Tier\nAlpha|Tier 1\nBeta|Tier 2\nGamma|3\n");
    assertThat(fields(sheet)).isEqualTo("site.name site.step");
  }

  @Test
  void recognisesIndentedOutlines() {
    SheetMapping sheet =
        recognised(
            "Supplier|Country\nAlpha|China\n   Beta|China\n     Gamma|India\n   Delta|China\n");
    assertThat(sheet.shape()).isEqualTo(Shape.OUTLINE);
    SheetMapping levels =
        recognised("Level 1|Level 2|Level 3\nAlpha||\n|Beta|\n||Gamma\n|Delta|\n");
    assertThat(levels.shape()).isEqualTo(Shape.OUTLINE);
  }

  @Test
  void recognisesLinksAnswersRecruitersVesselsLotsAndFacts() {
    assertThat(recognised("From|To|Product\nAlpha|Beta|Yarn\n").kind()).isEqualTo(Kind.LINKS);
    assertThat(recognised("Supplier|Question|Answer\nAlpha|Who keeps passports?|worker\n").kind())
        .isEqualTo(Kind.ANSWERS);
    SheetMapping recruiters =
        recognised(
            "Name|Country|Licence no|Licence expiry|Sub-agent of\nPelita Fiktif|Indonesia|12|2026-01-01|\n");
    assertThat(recruiters.kind()).isEqualTo(Kind.RECRUITERS);
    assertThat(fields(recruiters)).startsWith("recruiter.name recruiter.country recruiter.licence");
    assertThat(
            recognised(
                    "Vessel name|Flag|Crew Thai|Crew Myanmar|Last port call\nฟิคทิฟ 1|Thailand|4|12|2026-01-02\n")
                .kind())
        .isEqualTo(Kind.VESSELS);
    assertThat(recognised("Lot|Vessel|Landing date|Document\nL1|Fiktif 1|2026-01-02|MC-1\n").kind())
        .isEqualTo(Kind.LOTS);
    assertThat(recognised("Supplier ID|Recruitment fee|Passports held by\nV1|100|worker\n").kind())
        .isEqualTo(Kind.FACTS);
    assertThat(recognised("Please read\nThis workbook is fictional.\n").kind())
        .isEqualTo(Kind.IGNORED);
  }

  @Test
  void aSheetIsAboutPlacesOnlyWhereItNamesNothingElse() {
    SheetMapping places =
        recognised(
            "Port|Country|Assessed on|Given by|Hours to help from the place|Crews allowed ashore\n"
                + "Tual Fiktif|Indonesia|2026-08-20|partner|6|no\n");
    assertThat(places.kind()).isEqualTo(Kind.PLACES);
    assertThat(fields(places))
        .isEqualTo(
            "place.name place.country row.date row.source place.helpHours place.crewsAshore");
    SheetMapping recruiters =
        recognised("Recruiter|Licence no|Country|Languages spoken\nPelita Fiktif|12|Nepal|ne\n");
    assertThat(recruiters.kind()).isEqualTo(Kind.RECRUITERS);
    assertThat(fields(recruiters)).doesNotContain("place.");
    SheetMapping sites =
        recognised("Supplier|City|Country|Fees paid at the place\nAlpha|Tual|Indonesia|never\n");
    assertThat(sites.kind()).isEqualTo(Kind.SITES);
    assertThat(fields(sites)).doesNotContain("place.");
  }

  @Test
  void decidesTheOrderOfDatesOnceForASheet() {
    String header = "Supplier|Last audit date\n";
    assertThat(recognised(header + "A|03/04/2025\nB|25/04/2025\nC|01/02/2025\n").dayFirst())
        .isTrue();
    assertThat(recognised(header + "A|03/04/2025\nB|04/25/2025\nC|01/02/2025\n").dayFirst())
        .isFalse();
    assertThat(recognised(header + "A|03/04/2025\nB|01/02/2025\n").dayFirst()).isNull();
  }

  @Test
  void decidesFractionsOnceForAColumn() {
    SheetMapping fractions = recognised("Supplier|% Migrant\nA|0.3\nB|0.25\nC|1\n");
    assertThat(fractions.columns().get(1).unit()).isEqualTo("fraction");
    SheetMapping percents = recognised("Supplier|% Migrant\nA|30\nB|0.5\nC|1\n");
    assertThat(percents.columns().get(1).unit()).isEqualTo("%");
  }

  @Test
  void showsNoValuesOfPersonalUnknownOrFreeTextColumns() {
    SheetMapping sheet =
        recognised(
            "Supplier|Contact|E-mail|Zzz|Remarks\nAlpha|Somsak F.|a@example.org|Somsak F.|Somsak F. said so\n");
    assertThat(fields(sheet)).isEqualTo("site.name personal.contact personal.email - row.note");
    assertThat(sheet.columns().subList(1, 5)).allSatisfy(c -> assertThat(c.examples()).isEmpty());
    assertThat(sheet.columns().get(0).examples()).isEqualTo(List.of("Alpha"));
  }

  @Test
  void doesNotTakeACoverSheetForAListOfNames() {
    SheetMapping cover =
        recognised(
            "Andaman fiction\nPrepared by the sourcing team\nAll names are made up\nRead before use\n");
    assertThat(cover.kind()).isEqualTo(Kind.IGNORED);
  }

  @Test
  void doesNotTakeYesAndNoForSloveniaAndNorway() {
    SheetMapping sheet = recognised("Proveedor|Zzz zzz\nA|Sí\nB|No\nC|No\nD|Sí\n");
    assertThat(sheet.columns().get(1).field()).isNull();
  }

  @Test
  void aSureNameIsNotOutdoneByAHeaderThatOnlyContainsTheWord() {
    SheetMapping sheet =
        recognised("Proveedor|Clase de planta xyz|Suministra a|País\nA|Fábrica|B|Perú\n");
    assertThat(fields(sheet)).isEqualTo("site.name - customer.name site.country");
  }

  @Test
  void takesTheLatinNameForTheNameAndTheOtherScriptForTheLocalName() {
    SheetMapping sheet =
        recognised(
            "No.|ชื่อเรือ|Vessel name|Flag\n1|สมมุติ|Sommut|Thailand\n2|ฟิคทิฟ|Fiktif|Thailand\n3|ก|Ko|Thailand\n");
    assertThat(fields(sheet)).isEqualTo("- site.localName site.name site.flag");
  }

  @Test
  void readsADecimalCommaAsNoPosition() {
    SheetMapping sheet = recognised("Lieferant|Zzz (%)\nA|12,5\nB|37,5\nC|50,0\n");
    assertThat(sheet.columns().get(1).field()).isNull();
  }

  @Test
  void anAnswerWithoutAQuestionIsTheStateOfTheRow() {
    SheetMapping sheet =
        recognised("Site|Fee currency|Answer\nA|THB|answered\nB|THB|refused\nC|THB|no answer\n");
    assertThat(fields(sheet)).isEqualTo("site.name fee.currency row.answer");
  }
}
