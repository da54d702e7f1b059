package org.tual.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
  private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
  @TempDir Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path xlsx() {
    return folder.resolve("list.xlsx");
  }

  private static UnreadableFile refused(Path file) {
    return refused(file, Limits.commandLine());
  }

  private static UnreadableFile refused(Path file, Limits limits) {
    UnreadableFile refusal =
        catchThrowableOfType(UnreadableFile.class, () -> Rows.of(file, limits));
    assertThat(refusal).as("refusal of %s", file.getFileName()).isNotNull();
    assertThat(refusal.getMessage()).endsWith(".").doesNotContain("Exception");
    return refusal;
  }

  @Test
  void everyReasonIsExplainedInTheDocumentation() throws IOException {
    List<String> headings =
        Files.readAllLines(Path.of("docs/problems.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).strip())
            .toList();

    assertThat(headings)
        .doesNotHaveDuplicates()
        .containsAll(Arrays.stream(Refusal.values()).map(Refusal::code).toList());
  }

  @Test
  void namesAMissingFileAndAFolder() {
    assertThat(refused(folder.resolve("none.csv")).code()).isEqualTo("file-not-found");
    assertThat(refused(folder).code()).isEqualTo("file-not-found");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\r\n ", "\uFEFF"})
  void saysThatAFileIsEmpty(String text) throws IOException {
    assertThat(refused(file("list.csv", text)).code()).isEqualTo("empty-file");
  }

  @Test
  void leavesAFileWithOnlyAHeaderToItsCaller() throws IOException {
    assertThat(Rows.lines(file("list.csv", "name,country\n"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 x, list.xlsx, PDF",
    "%PDF-1.7 x, list.csv, PDF",
    "<!DOCTYPE html><html>, list.xls, web page",
    "'<html><table>', list.csv, web page",
    "<?xml version='1.0'?><a/>, list.xlsx, XML",
    "'{\"name\": \"Mill\"}', list.csv, JSON",
    "'[{\"name\": \"Mill\"}]', list.xlsx, JSON",
    "GIF89a, list.csv, image",
  })
  void namesTheKindOfAFileInDisguise(String content, String name, String kind) throws IOException {
    UnreadableFile refusal = refused(file(name, content));

    assertThat(refusal.code()).isEqualTo("wrong-file-type");
    assertThat(refusal.getMessage()).contains(kind);
  }

  @Test
  void tellsTextThatIsNamedAsAWorkbook() throws IOException {
    assertThat(refused(file("list.xlsx", "a,b\n1,2\n")).code()).isEqualTo("text-named-as-workbook");
  }

  @Test
  void refusesBinaryDataNamedAsText() throws IOException {
    byte[] bytes = new byte[5_000];
    new Random(7).nextBytes(bytes);
    bytes[0] = 'a';
    assertThat(refused(file("list.csv", bytes)).code()).isEqualTo("binary-data");
    assertThat(refused(file("list.csv", "a,b\n\1\2\3\4\5,c\n")).code()).isEqualTo("binary-data");
    assertThat(refused(file("list.csv", "a,b\nnul\0,c\n")).code()).isEqualTo("binary-data");
  }

  @Test
  void refusesArchivesThatAreNoWorkbooks() throws IOException {
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      out.write(ROW.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(refused(file("list.xlsx", gzip.toByteArray())).code()).isEqualTo("wrong-file-type");
    byte[] word =
        Files.readAllBytes(
            XlsxFile.withRows(ROW)
                .part(
                    "[Content_Types].xml",
                    "<Types><Override ContentType='x.wordprocessingml.document.main+xml'/></Types>")
                .write(xlsx()));
    assertThat(refused(file("list.xlsx", word)).getMessage()).contains("Word");
  }

  @ParameterizedTest
  @CsvSource({
    "x/vnd.ms-excel.sheet.macroEnabled.main+xml, macro-workbook",
    "x/vnd.ms-excel.sheet.binary.macroEnabled.main, other-spreadsheet-format"
  })
  void refusesMacrosAndBinaryWorkbooks(String type, String code) {
    XlsxFile.withRows(ROW)
        .part("[Content_Types].xml", "<Types><Override ContentType='" + type + "'/></Types>")
        .write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo(code);
  }

  @Test
  void refusesEncryptedWorkbooks() throws Exception {
    Path plain = XlsxFile.withRows(ROW).write(folder.resolve("plain.xlsx"));
    try (POIFSFileSystem ole = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(xlsx())) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream sealed = encryptor.getDataStream(ole)) {
        Files.copy(plain, sealed);
      }
      ole.writeFilesystem(out);
    }
    assertThat(refused(xlsx()).code()).isEqualTo("encrypted-workbook");

    Path old = folder.resolve("old.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(old)) {
      workbook.createSheet("List").createRow(0).createCell(0).setCellValue("x");
      Biff8EncryptionKey.setCurrentUserPassword("secret");
      workbook.write(out);
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(refused(old).code()).isEqualTo("encrypted-workbook");
  }

  @Test
  void refusesAWorkbookThatIsCutOffAnywhere() throws IOException {
    byte[] whole = Files.readAllBytes(XlsxFile.withRows(ROW).write(xlsx()));
    for (int length = 4; length < whole.length; length += 61) {
      Path cut = file("cut.xlsx", Arrays.copyOf(whole, length));
      assertThat(refused(cut).code()).isEqualTo("broken-workbook");
    }
  }

  @Test
  void survivesAnyByteThatIsFlipped() throws IOException {
    byte[] whole = Files.readAllBytes(XlsxFile.withRows(ROW).strings("<t>a</t>").write(xlsx()));
    Random random = new Random(11);
    for (int i = 0; i < 400; i++) {
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Path file = file("flipped.xlsx", flipped);
      try {
        assertThat(Rows.of(file)).hasSizeLessThan(2);
      } catch (UnreadableFile e) {
        assertThat(e.getMessage()).endsWith(".");
      }
    }
  }

  @Test
  void survivesOldWorkbooksAndTextWithFlippedBytes() throws IOException {
    Path old = folder.resolve("old.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(old)) {
      Sheet sheet = workbook.createSheet("List");
      for (int row = 0; row < 50; row++) {
        sheet.createRow(row).createCell(0).setCellValue("Mill " + row);
        sheet.getRow(row).createCell(1).setCellValue(row * 1.5);
      }
      workbook.write(out);
    }
    byte[] text = "name,\"a \"\"b\"\"\"\nÉlan,中国\n".repeat(20).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(13);
    for (int i = 0; i < 300; i++) {
      survives("flipped.xls", Files.readAllBytes(old), random);
      survives("flipped.csv", text.clone(), random);
    }
  }

  private void survives(String name, byte[] bytes, Random random) throws IOException {
    for (int flips = random.nextInt(4); flips >= 0; flips--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    try {
      assertThat(Rows.of(file(name, bytes))).hasSizeLessThan(120);
    } catch (UnreadableFile e) {
      assertThat(e.getMessage()).endsWith(".");
    }
  }

  @Test
  void refusesABombBeforeItIsUnpacked() {
    String blanks = " ".repeat(60 << 20);
    new XlsxFile().sheet("List", "", "<sheetData>" + blanks + ROW + "</sheetData>").write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo("archive-bomb");

    Limits tight = new Limits(1 << 20, 2_000, 9, 9, 9, 99, 9, 9);
    XlsxFile.withRows(ROW + "<!--" + "x".repeat(3_000) + "-->").write(xlsx());
    assertThat(refused(xlsx(), tight).code()).isEqualTo("archive-bomb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]>",
        "<!DOCTYPE a SYSTEM \"http://localhost/x.dtd\">",
        "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>"
      })
  void refusesEveryDocumentType(String declaration) {
    String xml = "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>";
    XlsxFile.withRows("").part("xl/worksheets/sheet1.xml", declaration + xml).write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo("forbidden-xml");
    XlsxFile.withRows(ROW)
        .strings("")
        .part("xl/sharedStrings.xml", declaration + "<sst/>")
        .write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo("forbidden-xml");
  }

  @Test
  void refusesCellsFarOutside() {
    XlsxFile.withRows("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>").write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo("too-many-columns");
    assertThat(refused(xlsx()).getMessage()).contains("beyond column SR");

    XlsxFile.withRows("<row r=\"99999999\"><c><v>1</v></c></row>").write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo("broken-workbook");

    XlsxFile.withRows("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>").write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo("broken-workbook");
  }

  @Test
  void ignoresFormattedBlankCellsFarOutside() {
    XlsxFile.withRows(ROW + "<row r=\"1048576\"><c r=\"XFD1048576\" s=\"1\"/></row>").write(xlsx());
    assertThat(Rows.lines(xlsx())).containsExactly("1: A=1");
  }

  @Test
  void refusesMoreThanItsBounds() throws IOException {
    Limits tight = new Limits(4_000, 1 << 20, 1, 2, 3, 5, 1, 4_000);
    assertThat(refused(file("a.csv", "1\n2\n3\n"), tight).code()).isEqualTo("too-many-rows");
    assertThat(refused(file("a.csv", "1,2,3,4\n"), tight).code()).isEqualTo("too-many-columns");
    assertThat(refused(file("a.csv", "123456\n"), tight).code()).isEqualTo("cell-too-long");
    assertThat(refused(file("a.csv", "1\n".repeat(9_000)), tight).code())
        .isEqualTo("file-too-large");
    XlsxFile.withRows(ROW).sheet("More", "", "<sheetData/>").write(xlsx());
    assertThat(refused(xlsx(), tight).code()).isEqualTo("too-many-sheets");
    String merges = "<mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/>";
    new XlsxFile()
        .sheet("L", "", "<sheetData></sheetData><mergeCells>" + merges + "</mergeCells>")
        .write(xlsx());
    assertThat(refused(xlsx(), tight).code()).isEqualTo("too-many-merged-cells");
  }

  @Test
  void refusesAPartThatStandsTwice() throws IOException {
    byte[] bytes =
        Files.readAllBytes(
            XlsxFile.withRows(ROW).part("xl/worksheets/sheet2.xml", "<x/>").write(xlsx()));
    String text =
        new String(bytes, StandardCharsets.ISO_8859_1).replace("sheet2.xml", "sheet1.xml");
    Path twice = file("twice.xlsx", text.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(refused(twice).code()).isEqualTo("duplicate-part");
  }

  @Test
  void refusesTextsThatTheFileDoesNotHold() {
    String row = "<row><c t=\"s\"><v>7</v></c></row>";
    XlsxFile.withRows(row).strings("<t>only</t>").write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo("broken-workbook");
    XlsxFile.withRows(row).write(xlsx());
    assertThat(refused(xlsx()).getMessage()).contains("table of texts");
  }

  @Test
  void refusesXmlThatWouldFillMemory() {
    XlsxFile.withRows("<row><c r=\"" + "A".repeat(2 << 20) + "\"/></row>").write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo("broken-workbook");
    XlsxFile.withRows("<a>".repeat(5_000)).write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo("broken-workbook");
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      names.append("<name").append(i).append("/>");
    }
    XlsxFile.withRows(ROW + names).write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo("broken-workbook");
    XlsxFile.withRows("<row><c t=\"str\"><v>" + "a".repeat(900_000) + "</v></c></row>")
        .write(xlsx());
    assertThat(refused(xlsx()).code()).isEqualTo("cell-too-long");
  }

  @Test
  void boundsAQuoteThatIsNeverClosed() throws IOException {
    String many = "a,b\n1,\"open\n" + "x,y\n".repeat(200_000);
    UnreadableFile refusal = refused(file("list.csv", many));
    assertThat(refusal.code()).isEqualTo("unclosed-quote");
    assertThat(refusal.getMessage()).contains("row 2");

    assertThat(refused(file("list.csv", "a,b\n1,\"open")).code()).isEqualTo("unclosed-quote");
    assertThat(refused(file("list.csv", "a,b\n1,\"open\n2,\"x\"\n")).code())
        .isEqualTo("unclosed-quote");
    assertThat(refused(file("list.csv", ",".repeat(3 << 20))).code()).isEqualTo("too-many-columns");
    assertThat(refused(file("list.csv", "a,b\n" + "z".repeat(3 << 20))).code())
        .isEqualTo("cell-too-long");
  }
}
