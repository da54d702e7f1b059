package org.tual.samples;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Nine columns of 3,000 vendors as an ERP system writes them: everyone's first run. */
final class VendorMaster {
  private static final int ROWS = 3000;
  private static final List<String> HEADER =
      List.of("LIFNR", "NAME1", "LAND1", "REGIO", "ORT01", "PSTLZ", "STRAS", "STCD1", "KTOKK");

  /** Country, region, place, first digits of its postal code, digits in all, legal form, street. */
  private static final List<List<String>> PLACES =
      Sheet.cells(
          """
          DE|05|Musterstadt|0|5|GmbH|Beispielweg
          DE|09|Beispielheim|8|5|GmbH|Musterstraße
          FR||Exempleville|6|5|SARL|Rue Fictive
          ES|46|Villaejemplo|4|5|S.L.|Calle Ficticia
          IT|MI|Esempio|2|5|S.r.l.|Via Esempio
          NL||Voorbeelddam|1|4|B.V.|Voorbeeldstraat
          PL||Przykladowo|3|5|Sp. z o.o.|ul. Przykladowa
          US|MA|Sampleton|0|5|Inc.|Sample Street
          US|UT|Examplary City|84|5|LLC|Example Road
          TH||Phuket|83|5|Co., Ltd.|Soi Fiktif
          TH||Surat Thani|84|5|Co., Ltd.|Soi Contoh
          ID||Lombok Barat|83|5|PT|Jalan Contoh
          ID||Surabaya|60|5|PT|Jalan Fiktif
          CN|320|Suzhou|215|6|Co., Ltd.|Xugou Road
          CN|440|Dongguan|523|6|Co., Ltd.|Xugou Street
          VN||Hai Phong|18|6|Co., Ltd.|Duong Vi Du
          IN||Coimbatore|641|6|Pvt. Ltd.|Fiktif Nagar
          BD||Gazipur|17|4|Ltd.|Fiktif Road
          TR||Denizli|20|5|A.S.|Ornek Sokak
          MX||Pueblo Ejemplo|7|5|S.A. de C.V.|Calle Ejemplo
          GB||Sampleford||0|Ltd|Sample Lane
          JP||Osaka|53|7|K.K.|Kakuu
          """);

  private static final List<String> STEMS =
      List.of(
          "Nordal",
          "Velka",
          "Tamso",
          "Brenik",
          "Quorla",
          "Zelmar",
          "Ostrava Muster",
          "Kalindo",
          "Perrano",
          "Lumeta",
          "Hesfurt",
          "Ragona",
          "Mivado",
          "Sontera",
          "Welbrun",
          "Jarimo",
          "Feldura",
          "Calvisto",
          "Drenova",
          "Elmaro");
  private static final List<String> TRADES =
      List.of(
          "Metall",
          "Packaging",
          "Textil",
          "Logistics",
          "Elektronik",
          "Plastics",
          "Foods",
          "Chemie",
          "Tools",
          "Print",
          "Glass",
          "Cables",
          "Timber",
          "Rubber",
          "Services");

  private VendorMaster() {}

  static List<SampleFile> files() {
    return List.of(new SampleFile("vendor-master/vendors.csv", bytes()));
  }

  static List<List<String>> rows() {
    List<List<String>> planted = Sheet.cells(PLANTED);
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    int next = 0;
    for (int number = 1; rows.size() <= ROWS; number++) {
      if (number % 90 == 0 && next < planted.size()) {
        rows.add(planted.get(next++));
      } else {
        rows.add(ordinary(number));
      }
    }
    return rows;
  }

  private static List<String> ordinary(int number) {
    List<String> place = PLACES.get(number * 13 % PLACES.size());
    String stem = STEMS.get(number % STEMS.size());
    String trade = TRADES.get(number / STEMS.size() % TRADES.size());
    int unit = number / (STEMS.size() * TRADES.size()) + 1;
    String name = stem + " " + trade + " Fiktif " + unit;
    name = place.get(0).equals("ID") ? "PT " + name : name + " " + place.get(5);
    return List.of(
        String.format(Locale.ROOT, "%010d", 100_000 + number),
        name,
        place.get(0),
        place.get(1),
        place.get(2),
        postcode(place, number),
        place.get(6) + " " + (1 + number % 97),
        "",
        number % 7 == 0 ? "KRED" : "LIEF");
  }

  /** Every fourth number went through a spreadsheet program and lost its leading zeros. */
  private static String postcode(List<String> place, int number) {
    int digits = Integer.parseInt(place.get(4));
    if (digits == 0) {
      return number % 2 == 0 ? "" : "ZZ" + number % 9 + " 0ZZ";
    }
    StringBuilder code = new StringBuilder(place.get(3));
    for (int i = 0; code.length() < digits; i++) {
      code.append((number / 7 + i * 3) % 10);
    }
    String full = code.toString();
    return number % 4 == 0 ? full.replaceFirst("^0+", "") : full;
  }

  private static byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("\uFEFF".getBytes(UTF_8));
    out.writeBytes(CsvBytes.of(rows(), ";", UTF_8));
    return out.toByteArray();
  }

  private static final String PLANTED =
      """
      0000900001|Sinar Fiktif 8|ID||Bitung|95511|Jalan Contoh 8||LIEF
      0000900002|Sinar Fiktif 08|ID||Bitung|95511|Jalan Contoh 8||LIEF
      0000900003|Contoh Weaving Fiktif Plant 1|IN||Salem|636001|Fiktif Nagar 1||LIEF
      0000900004|Contoh Weaving Fiktif Plant 2|IN||Salem|636001|Fiktif Nagar 1||LIEF
      0000900005|Harbour Fiktif Trading|CN||Hong Kong||Fiktif Road Central 9||LIEF
      0000900006|Taipei Xugou Electronics|CN||Taipei|100|Xugou Road 3||LIEF
      0000900007|Macao Fiktif Printing|CN||Macao||Rua Ficticia 4||LIEF
      0000900008|Kowloon Fiktif Buttons|HK||Kowloon||Fiktif Street 11||LIEF
      0000900009|Kaohsiung Xugou Cables|TW||Kaohsiung|830|Xugou Road 5||LIEF
      0000900010|Alpha Muster Fiktif GmbH / Beta Muster Fiktif AG|DE|09|Beispielheim|86150|Musterstraße 2||LIEF
      0000900011|Maria Contohwati|ID||Denpasar|80111|Jalan Contoh 14||KRED
      0000900012|Restaurant Xinjiang Lamb Fiktif|DE|02|Hamburg|20095|Beispielgasse 3||KRED
      0000900013|Urumqi Xugou Tomato Paste|CN|650|Urumqi|830000|Xugou Road 1||LIEF
      0000900014|Shanghai Xugou Import Export|CN|310|Shanghai|200000|Xugou Tower 8|91650100MA0000007E|LIEF
      0000900015|Nordhaus Muster Fiktif GmbH|DE|14|Dresden|01067|Beispielweg 4||LIEF
      900015|Nordhaus Muster Fiktif GmbH|DE|14|Dresden|1067|Beispielweg 4||LIEF
      0000900017|Velmont Fiktif SARL|FR||Exempleville|06000|Rue Fictive 7||LIEF
      900017|VELMONT FIKTIF SARL|FR||EXEMPLEVILLE|6000|RUE FICTIVE 7||LIEF
      0000900019|Brandura Fiktif S.L.|ES|46|Villaejemplo|46001|Calle Ficticia 3||LIEF
      0000900020|Brandura Fiktif, S.L.|ES|46|Villaejemplo|46001|C/ Ficticia 3||LIEF
      0000900021|Ostmark Muster Fiktif|PL||Przykladowo|30-001|ul. Przykladowa 6||LIEF
      0000900022|Ostmark  Muster  Fiktif|PL||Przykladowo|30-001|ul. Przykladowa 6||LIEF
      0000900023|Jalinga Fiktif Pvt. Ltd.|IN||Coimbatore|641001|Fiktif Nagar 9||LIEF
      0000900024|Jalinga Fiktif Private Limited|IN||Coimbatore|641001|Fiktif Nagar 9||LIEF
      0000900025|Muster & Söhne Fiktif GmbH|DE|05|Musterstadt|04109|Beispielweg 88||LIEF
      0000900026|Muster und Soehne Fiktif GmbH|DE|05|Musterstadt|4109|Beispielweg 88||LIEF
      0000900027|Sampleton Fiktif Tools Inc.|US|MA|Sampleton|02139|Sample Street 12||LIEF
      0000900028|Sampleton Fiktif Tools Incorporated|US|MA|Sampleton|2139|Sample Street 12||LIEF
      0000900029|Contoh Makmur Fiktif PT|ID||Surabaya|60111|Jalan Fiktif 21||LIEF
      0000900030|PT Contoh Makmur Fiktif|ID||Surabaya|60111|Jalan Fiktif 21||LIEF
      0000900031|Esempio Fiktif S.r.l.|IT|MI|Esempio|20121|Via Esempio 5||LIEF
      0000900032|Esempio Fiktif Srl|IT|MI|Esempio|20121|Via Esempio, 5||LIEF
      """;
}
