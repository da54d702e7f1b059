package org.tual.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWorkbookTest {
  @TempDir Path folder;

  private Path csv(String text) throws IOException {
    return csv(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path csv(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("list.csv"), bytes);
  }

  private static String described(Path file) {
    try (Workbook workbook = Workbooks.open(file, Limits.commandLine())) {
      return workbook.description();
    }
  }

  @Test
  void keepsQuotesDelimitersAndLineBreaksInsideQuotes() throws IOException {
    Path file = csv("a,b,c\r\n\"x, y\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n\r\n1,,3\r\n");

    assertThat(Rows.lines(file))
        .containsExactly("1: A=a B=b C=c", "2: A=x, y B=say \"hi\" C=two\nlines", "4: A=1 C=3");
  }

  @ParameterizedTest
  @CsvSource({"';', semicolons", "'\t', tabs", "'|', bars", "',', commas"})
  void findsTheDelimiter(String delimiter, String word) throws IOException {
    String other = delimiter.equals(";") ? "1,5" : "1;5";
    String row = String.join(delimiter, "Mill", other, "\"x,;y\"", "z\n");
    Path file = csv(String.join(delimiter, "name", "share", "note", "end\n") + row + row);

    assertThat(described(file)).contains(word);
    assertThat(Rows.of(file).get(1).cells()).hasSize(4);
  }

  @Test
  void obeysADeclaredDelimiterWithoutCountingItsLine() throws IOException {
    Path file = csv("sep=;\na,x;b\n1,2;3\n");

    assertThat(Rows.lines(file)).containsExactly("1: A=a,x B=b", "2: A=1,2 B=3");
  }

  @Test
  void keepsRowsApartWhereQuotesAreBrokenWithinALine() throws IOException {
    Path file = csv("a,b\n\"Big\" Mill,x\n\"the \"Old\" Mill\",y\n5\" pipe,\"z\"\n");

    assertThat(Rows.lines(file))
        .containsExactly(
            "1: A=a B=b", "2: A=Big Mill B=x", "3: A=the Old\" Mill\" B=y", "4: A=5\" pipe B=z");
  }

  @Test
  void splitsWellFormedTextAsAnotherParserDoes() throws IOException, CsvException {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      String text = wellFormed(random);
      List<List<String>> expected = new ArrayList<>();
      try (CSVReader other =
          new CSVReaderBuilder(new StringReader(text)).withCSVParser(new RFC4180Parser()).build()) {
        for (String[] fields : other) {
          expected.add(Arrays.stream(fields).filter(field -> !field.isBlank()).toList());
        }
      }
      expected.removeIf(List::isEmpty);
      assertThat(Rows.of(csv("head,er\n" + text)).stream().skip(1))
          .as(text)
          .extracting(row -> row.cells().stream().map(Cell::text).toList())
          .isEqualTo(expected);
    }
  }

  private static String wellFormed(Random random) {
    String[] pieces = {
      "a", " b ", "", "\"x,y\"", "\"say \"\"hi\"\"\"", "\"\"", "\"two\nlines\"", "12"
    };
    StringBuilder text = new StringBuilder();
    for (int row = 1 + random.nextInt(5); row > 0; row--) {
      for (int field = random.nextInt(5); field >= 0; field--) {
        text.append(pieces[random.nextInt(pieces.length)]).append(field == 0 ? "" : ",");
      }
      text.append(random.nextBoolean() ? "\n" : "\r\n");
    }
    return text.toString();
  }

  @Test
  void readsLoneCarriageReturns() throws IOException {
    assertThat(Rows.lines(csv("a,b\r1,2\r"))).containsExactly("1: A=a B=b", "2: A=1 B=2");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, 'Usine Québec,Đà Nẵng,中国'",
    "UTF-16LE, 'name,place,count'",
    "UTF-16BE, '工厂名称,县,人数'",
    "UTF-32LE, 'name,place,count'",
    "UTF-32BE, '工厂名称,县,人数'",
    "windows-1252, 'Açúcar Pará Ltda,São Tomé e Príncipe,fábrica de calçados'",
    "windows-1254, 'Örnek Tekstil Şirketi,İstanbul Güneşli,dikiş işçileri ağı'",
    "windows-1251, 'Хлопковый завод,Ташкентская область,сборщики хлопка'",
    "x-windows-874, 'โรงงานอาหารทะเล,สมุทรสาคร,แรงงานข้ามชาติ'",
    "GB18030, '新疆棉花有限公司,阿克苏地区,劳动者人数统计表'",
    "windows-31j, '株式会社サンプル水産,静岡県焼津市,技能実習生の人数です'",
    "Big5, '臺灣遠洋漁業股份有限公司,高雄市前鎮區,外籍漁工人數統計'",
    "x-windows-949, '주식회사 한국수산,부산광역시 사하구,외국인 노동자의 숫자'"
  })
  void readsOlderAndWiderEncodingsWithoutAMark(String charset, String line) throws IOException {
    String text = ("id,name,place,what\n" + ("1," + line + "\n").repeat(8));
    Path file = csv(text.getBytes(Charset.forName(charset)));

    assertThat(Rows.of(file)).hasSize(9);
    assertThat(String.join(",", Rows.of(file).get(5).cells().stream().map(Cell::text).toList()))
        .isEqualTo("1," + line);
  }

  @Test
  void readsByteOrderMarks() throws IOException {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
      Path file = csv("\uFEFFname,é\n中,b\n".getBytes(Charset.forName(charset)));
      assertThat(Rows.lines(file)).containsExactly("1: A=name B=é", "2: A=中 B=b");
    }
  }

  @Test
  void keepsARowWithADamagedByteFarDown() throws IOException {
    byte[] bytes =
        ("name,place\n" + "Đà Nẵng,Việt Nam\n".repeat(9_000) + "Hu?,end\n")
            .getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 6] = (byte) 0xE1;
    Path file = csv(bytes);

    assertThat(Rows.line(Rows.of(file).get(9_001))).isEqualTo("9002: A=Hu\uFFFD B=end");
    assertThat(described(file)).contains("UTF-8").contains("1 damaged place");
  }
}
