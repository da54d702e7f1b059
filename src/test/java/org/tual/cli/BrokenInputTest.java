package org.tual.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be assessed: exit 2, one sentence, and nothing written but problems.csv. */
class BrokenInputTest {
  private static final int ZEROS = 300 << 20;
  @TempDir private Path folder;

  private void refused(String name, byte[] bytes, String word) throws IOException {
    Path file = Files.write(folder.resolve(name), bytes);
    Path out = folder.resolve("report");
    Tual.Result result = Tual.run("assess", file, "--quiet", "--out", out);
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.err()).containsIgnoringCase(word).doesNotContain("Exception");
    try (Stream<Path> written = Files.list(out)) {
      assertThat(written.map(path -> path.getFileName().toString()))
          .containsExactly("problems.csv");
    }
    List<String> problems = Files.readAllLines(out.resolve("problems.csv"));
    assertThat(problems).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void aDayThatIsNoneAndAFolderThatCannotBeWrittenAreSaidInASentence() throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), "Supplier,Country\nContoh,TH\n");
    Tual.Result day = Tual.run("assess", list, "--as-of", "31/12/2026");
    assertThat(day.exit()).isEqualTo(2);
    assertThat(day.err()).contains("is no day such as 2026-10-31");
    Tual.Result out = Tual.run("assess", list, "--quiet", "--out", list.resolve("report"));
    assertThat(out.exit()).isEqualTo(2);
    assertThat(out.err()).contains("could not be read or written").doesNotContain("Exception");
  }

  @Test
  void listsOfAFolderThatIsBrokenStopTheRun() throws IOException {
    Path list = Files.writeString(folder.resolve("list.csv"), "Supplier,Country\nContoh,TH\n");
    Path own = Files.createDirectories(folder.resolve("lists/flags-of-convenience"));
    Files.writeString(own.resolve("manifest.properties"), "title = Flags\n");
    Tual.Result result = Tual.run("assess", list, "--quiet", "--lists", own.getParent());
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("flags-of-convenience").doesNotContain("Exception");
  }

  private static byte[] workbook() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      workbook.createSheet("Suppliers").createRow(0).createCell(0).setCellValue("Supplier");
      workbook.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void anEncryptedWorkbook() throws IOException, GeneralSecurityException {
    try (POIFSFileSystem container = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("fictional");
      try (OutputStream encrypted = encryptor.getDataStream(container)) {
        encrypted.write(workbook());
      }
      container.writeFilesystem(out);
      refused("list.xlsx", out.toByteArray(), "password");
    }
  }

  @Test
  void aTruncatedZip() throws IOException {
    byte[] whole = workbook();
    refused("list.xlsx", Arrays.copyOf(whole, whole.length / 2), "list.xlsx");
  }

  @Test
  void aZipBomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String part : List.of("[Content_Types].xml", "xl/workbook.xml")) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int written = 0; written < ZEROS; written += zeros.length) {
        zip.write(zeros);
      }
    }
    refused("list.xlsx", out.toByteArray(), "list.xlsx");
  }

  @Test
  void aPdfNamedXlsx() throws IOException {
    refused("list.xlsx", "%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.US_ASCII), "PDF");
  }

  @Test
  void anEmptyFile() throws IOException {
    refused("list.csv", new byte[0], "empty");
  }

  @Test
  void aHeaderOnlyFile() throws IOException {
    refused("list.csv", "Supplier,Country\n".getBytes(StandardCharsets.UTF_8), "rows");
  }

  @Test
  void aBinaryFileNamedCsv() throws IOException {
    byte[] bytes = new byte[4096];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 256);
    }
    refused("list.csv", bytes, "list.csv");
  }

  @Test
  void aGoodFileCountsBesideABrokenOne() throws IOException {
    Path good = folder.resolve("good.csv");
    Files.writeString(good, "Supplier,Country,Passports held by\nContoh,Thailand,Employer\n");
    Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[0]);
    Path out = folder.resolve("report");
    Tual.Result result =
        Tual.run("assess", good, broken, "--quiet", "--out", out, "--format", "CSV");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("broken.xlsx");
    assertThat(Files.readString(out.resolve("findings.csv"))).contains("withheld-documents");
  }
}
