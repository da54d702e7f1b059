package org.tual.samples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The cotton sample: tier columns and site lists in German and Chinese, and who owns whom. */
final class CottonShirt {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset GBK = Charset.forName("GBK");

  private CottonShirt() {}

  static List<SampleFile> files() {
    return List.of(
        csv("1-lieferkette.csv", CHAIN_DE, ";", WINDOWS_1252),
        csv("2-standorte.csv", SITES_DE, ";", WINDOWS_1252),
        csv("3-gongyinglian.csv", CHAIN_ZH, ",", GBK),
        csv("4-gongchang.csv", SITES_ZH, ",", GBK),
        csv("5-ownership.csv", OWNERS, ",", StandardCharsets.UTF_8));
  }

  private static SampleFile csv(String name, String lines, String delimiter, Charset encoding) {
    byte[] bytes = CsvBytes.of(Sheet.cells(lines), delimiter, encoding);
    return new SampleFile("cotton-shirt/" + name, bytes);
  }

  private static final String CHAIN_DE =
      """
      FIKTIV - FICTIONAL: alle Firmen und Zahlen sind erfunden

      Artikel|Tier 1|Tier 2|Tier 3|Tier 4|Anteil am Einkauf (%)
      Hemd weiß|Muster Näherei Dhaka|Huadong Xugou Weaving|Urumtschi Muster Spinnerei|Akesu Xugou Ginning|12,5
      Hemd weiß|Muster Näherei Dhaka|Muster Weberei Coimbatore|Muster Spinnerei Salem|Gujarat Muster Baumwolle|7,25
      Hemd blau|Muster Näherei Irbid|Huadong Xugou Weaving|Nantong Xugou Spinning||10,0
      Hemd blau|Muster Näherei Leicester|Muster Weberei Denizli|Muster Spinnerei Urfa|Harran Muster Baumwolle|4,0
      Hemd kariert|Muster Näherei Lodz|Muster Weberei Denizli|Muster Spinnerei Urfa||6,0
      Hemd kariert|Muster Näherei Surat Thani|Muster Weberei Phuket|||3,5
      Bluse|Muster Näherei Lombok|Qingdao Xugou Dyeing|Nantong Xugou Spinning||8,0
      Bluse|Muster Näherei Lombok|Kaohsiung Muster Garn|Utah Muster Cotton||2,5
      Bluse|Nähwerk Beispiel Porto|Weberei Beispiel Guimarães|Spinnerei Beispiel Braga|Texas Muster Cotton|5,5
      Polohemd|Nähwerk Beispiel Porto|Weberei Beispiel Biella|Spinnerei Beispiel Prato||9,0
      Polohemd|Muster Näherei Dhaka|Nordwest Muster Garn|||11,25
      Hemd weiß|Muster Näherei Lodz|Weberei Beispiel Sachsen|Spinnerei Beispiel Sachsen|Texas Muster Cotton|20,5
      """;

  private static final String SITES_DE =
      """
      FIKTIV - FICTIONAL: alle Firmen und Zahlen sind erfunden

      Lieferant|Straße|PLZ|Ort|Provinz|Land|Art des Betriebs|Warengruppe|Beschäftigte|davon Leiharbeiter|Leiharbeiter (%)|Arbeitserlaubnis an Arbeitgeber gebunden (%)|Pässe verwahrt durch|Kündigung frei möglich?|Nettolohn unter Mindestlohn?|Wochenstunden|Letztes Audit|Ansprechpartner|E-Mail
      Muster Näherei Dhaka|Fiktivweg 4|1216|Dhaka||Bangladesch|Fabrik|Hemden aus Baumwolle|1.250|375|30,0||Arbeiter|ja|nein|60,0|31.10.2025|Herr Beispiel|fiktiv@example.invalid
      Muster Näherei Irbid|Straße 7|21110|Irbid||Jordanien|Fabrik|Hemden aus Baumwolle|800||12,5|30,0|Arbeiter|ja|nein|58,5|12.03.2026|Frau Muster|fiktiv@example.invalid
      Muster Näherei Leicester|12 Sample Lane|LE0 0ZZ|Leicester||Großbritannien|Fabrik|Hemden aus Baumwolle|64|30|46,9|||nein|ja|61,5|05.06.2023|Mr Sample|fiktiv@example.invalid
      Muster Näherei Lodz|ul. Przykladowa 3|90-001|Lodz||Polen|Fabrik|Hemden||||30,1||||40,0|||
      Muster Näherei Surat Thani|Soi Fiktif 2|84000|Surat Thani||Thailand|Fabrik|Hemden|120|||||||48,0|||
      Muster Weberei Phuket|Soi Fiktif 9|83000|Phuket||Thailand|Fabrik|Stoffe|45||||||||||
      Muster Näherei Lombok|Jalan Contoh 1|83115|Mataram|Nusa Tenggara Barat|Indonesien|Fabrik|Blusen|260|26|10,0||Arbeitgeber|nein|nein|54,0|||
      Utah Muster Cotton|Sample Street 5|84101|Salt Lake City|Utah|USA|Händler|Rohbaumwolle|9||||||||||
      Kaohsiung Muster Garn|Muster Road 8|830|Kaohsiung||Taiwan|Fabrik|Garn|70||||||||||
      Urumtschi Muster Spinnerei|Musterstraße 1|830000|Urumtschi|Xinjiang|China|Spinnerei|Baumwollgarn|||||||||||
      Nordwest Muster Garn|Musterstraße 77|832000|||China|Spinnerei|Baumwollgarn|||||||||||
      Restaurant Xinjiang Lamb|Beispielgasse 3|20095|Hamburg||Deutschland|Gaststätte|Bewirtung|||||||||||
      Muster Weberei Coimbatore||641001|Coimbatore||Indien|Weberei|Stoffe|||||||||||
      Muster Weberei Denizli||20010|Denizli||Türkei|Weberei|Stoffe|||||||||||
      Muster Spinnerei Urfa||63000|Urfa||Türkei|Spinnerei|Garn|||||||||||
      Nähwerk Beispiel Porto||4000-002|Porto||Portugal|Fabrik|Blusen|||||||||||
      Weberei Beispiel Guimarães||4800-001|Guimarães||Portugal|Weberei|Stoffe|||||||||||
      Spinnerei Beispiel Braga||4700-001|Braga||Portugal|Spinnerei|Garn|||||||||||
      Weberei Beispiel Biella||13900|Biella||Italien|Weberei|Stoffe|||||||||||
      Spinnerei Beispiel Prato||59100|Prato||Italien|Spinnerei|Garn|||||||||||
      Weberei Beispiel Sachsen||9111|Chemnitz||Deutschland|Weberei|Stoffe|||||||||||
      Spinnerei Beispiel Sachsen||9111|Chemnitz||Deutschland|Spinnerei|Garn|||||||||||
      """;

  private static final String CHAIN_ZH =
      """
      虚构数据 FICTIONAL：所有企业均为虚构

      产品|一级供应商|二级供应商|三级供应商
      棉衬衫|华东虚构制衣厂|华东虚构织布厂|阿克苏虚构棉纺厂
      棉衬衫|华东虚构制衣厂|南通虚构纺纱厂|喀什虚构轧花厂
      棉衬衫|华东虚构制衣厂|青岛虚构印染厂|
      纽扣|华东虚构制衣厂|温州虚构纽扣厂|
      包装|华东虚构制衣厂|宁波虚构纸箱厂|
      缝纫线|华东虚构制衣厂|绍兴虚构缝纫线厂|
      """;

  private static final String SITES_ZH =
      """
      虚构数据 FICTIONAL：所有企业均为虚构

      工厂名称|英文名称|国家|省份|邮编|地址|统一社会信用代码|产品|员工人数|劳务派遣人数|外来务工人员|证件由谁保管|押金（元）|是否可以自由辞职|外出是否需要批准|审核日期
      华东虚构制衣厂|Huadong Xugou Garment|中国|江苏省|215000|苏州市虚构路1号|91320500MA0000007J|棉衬衫|620|186|410|本人|0|是|否|2026年3月18日
      华东虚构织布厂|Huadong Xugou Weaving|中国|江苏省|215100|苏州市虚构路9号||棉布|300|90||||||
      南通虚构纺纱厂|Nantong Xugou Spinning|中国|江苏省|226000|南通市虚构路3号||棉纱||||||||
      阿克苏虚构棉纺厂|Akesu Xugou Ginning|中国|新疆维吾尔自治区|843000|新疆阿克苏地区虚构路5号||皮棉|480|300|260|工厂|500|否|是|
      喀什虚构轧花厂|Kashi Xugou Gin|中国|||新疆喀什地区虚构镇2号||皮棉||||||||
      青岛虚构印染厂|Qingdao Xugou Dyeing|中国|山东省|266000|青岛市新疆路12号||印染布|140|||||||
      上海虚构贸易公司|Shanghai Xugou Trading|中国|上海市|200000|上海市虚构大厦8楼|91650100MA0000007E|贸易|11|||||||
      新疆羊肉馆|Xinjiang Lamb Restaurant|中国|四川省|610000|成都市虚构街6号||餐饮|8|||||||
      温州虚构纽扣厂|Wenzhou Xugou Buttons|中国|浙江省|325000|温州市虚构路2号||||||||||
      宁波虚构纸箱厂|Ningbo Xugou Cartons|中国|浙江省|315000|宁波市虚构路4号||||||||||
      绍兴虚构缝纫线厂|Shaoxing Xugou Thread|中国|浙江省|312000|绍兴市虚构路7号||||||||||
      """;

  private static final String OWNERS =
      """
      FICTIONAL: every company is invented

      Company|Parent company|Share owned (%)|Country
      Huadong Xugou Weaving|Huadong Xugou Textile Group|100|China
      Akesu Xugou Ginning|Huadong Xugou Textile Group|60.5|China
      Huadong Xugou Garment|Huadong Xugou Textile Group|51|China
      Muster Näherei Irbid|Huadong Xugou Overseas|75|Jordan
      Huadong Xugou Overseas|Huadong Xugou Textile Group|100|
      Weberei Beispiel Biella|Beispiel Tessuti Holding|24.9|Italy
      """;
}
