package org.tual.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.assessment.Assessment;
import org.tual.paper.ShapedText;

class BookReportTest {
  static final String[] NAMES = {
    "บริษัท ทะเลสมมติ น้ำใส จำกัด",
    "ပင်လယ်ကြယ် ၈ မြန်မာ့ငါးလုပ်ငန်း ကုမ္ပဏီ",
    "云网虚构渔业有限公司 (测试)",
    "株式会社そらごと水産テスト",
    "가상수산 주식회사",
    "شركة الخليج الخيالي للأسماك",
    "ក្រុមហ៊ុនត្រីស្រមើស្រមៃ",
    "काल्पनिक मत्स्य उद्योग",
    "কাল্পনিক মৎস্য শিল্প",
    "Công ty Thủy sản Giả tưởng",
    "Вымышленная Рыба ООО"
  };

  @TempDir Path dir;

  private Path write(Assessment assessment, Format format, String name) {
    Path out = dir.resolve(name);
    ReportWriter.write(assessment, out, EnumSet.of(format), line -> {});
    return out.resolve("report." + format.name().toLowerCase(java.util.Locale.ROOT));
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void theWorkbookHasItsSheetsAndNoFormulaOrLink() throws IOException {
    Path file = write(Fixtures.seafood(), Format.XLSX, "xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(book)
          .extracting(Sheet::getSheetName)
          .containsExactly(
              "Start here", "Findings", "Sites", "Questions", "Problems", "Rules", "Lists");
      for (Sheet sheet : book) {
        assertThat(sheet.getHyperlinkList()).isEmpty();
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
          }
        }
      }
      Cell risky = book.getSheet("Findings").getRow(3).getCell(1);
      assertThat(risky.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\",\"Harbour\")");
      assertThat(risky.getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(book.getSheet("Findings").getCTWorksheet().isSetAutoFilter()).isTrue();
    }
  }

  @Test
  void theWorkbookHasTheSameBytesEachTime() {
    Path one = write(Fixtures.large(300), Format.XLSX, "one");
    Path two = write(Fixtures.large(300), Format.XLSX, "two");
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void thePdfSaysTheSameAsPageOneOnPagesThatAreNumbered() throws IOException {
    String text = text(write(Fixtures.seafood(), Format.PDF, "pdf"));
    assertThat(text)
        .contains("A trained person must look. This is not a finding of forced labour.")
        .contains("rules can be answered with these data")
        .contains("Absence from a list is no clearance.")
        .containsPattern("Page 1 of [3-5]")
        .containsPattern("Page 3 of [3-5]");
    assertThat(text.split("FICTIONAL", -1)).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void thePdfHasTheSameBytesEachTime() {
    Path one = write(Fixtures.seafood(), Format.PDF, "one");
    Path two = write(Fixtures.seafood(), Format.PDF, "two");
    assertThat(one).hasSameBinaryContentAs(two);
  }

  @Test
  void namesInManyScriptsHaveTheirGlyphs() throws IOException {
    String text = text(write(Fixtures.named(NAMES), Format.PDF, "names"));
    assertThat(text)
        .contains("云网虚构渔业有限公司", "そらごと", "가상수산", "Công ty Thủy sản", "Вымышленная")
        .doesNotContain("#");
  }

  @Test
  void burmeseIsSetAsOutlinesThatCarryTheirText() {
    String markup = new ShapedText().markup(Fixtures.BURMESE + " <b>");
    assertThat(markup).contains("<path d=\"M").contains("<title>").contains("&lt;b&gt;");
    assertThat(markup).doesNotContain("<b>");
  }
}
