package org.tual.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * The committed samples are what the generator makes, and hold the traps that their story names.
 */
class SampleFilesTest {
  private static final Path FOLDER = Path.of("sample-supplychains");
  private static final List<String> SAMPLES =
      List.of(
          "andaman-seafood",
          "cotton-shirt",
          "rubber-gloves",
          "clean-unknown",
          "vendor-master",
          "coached-factory",
          "tual-port");

  @Test
  void regeneratingGivesTheCommittedCells() throws IOException {
    for (SampleFile file : SampleFiles.all()) {
      byte[] committed = Files.readAllBytes(FOLDER.resolve(file.path()));
      if (file.path().endsWith(".xlsx")) {
        assertThat(cells(committed)).as(file.path()).isEqualTo(cells(file.bytes()));
      } else {
        assertThat(committed).as(file.path()).isEqualTo(file.bytes());
      }
    }
  }

  @Test
  void generatingTwiceGivesTheSameBytes() {
    List<SampleFile> first = SampleFiles.all();
    List<SampleFile> second = SampleFiles.all();
    for (int i = 0; i < first.size(); i++) {
      assertThat(first.get(i).bytes()).as(first.get(i).path()).isEqualTo(second.get(i).bytes());
    }
  }

  @Test
  void seafoodHasTheSizesThatItsStoryTells() {
    assertThat(dataRows(AndamanVendors.sheet(), 5, 20)).hasSize(62);
    assertThat(dataRows(AndamanVessels.sheet(), 4, 18)).hasSize(38);
    assertThat(dataRows(AndamanTerms.recruiters(), 4, 8)).hasSize(9);
    assertThat(dataRows(AndamanLandings.landings(), 3, 8)).hasSize(420);
    assertThat(dataRows(AndamanTerms.terms(), 4, 35)).hasSize(24);
    assertThat(dataRows(AndamanTerms.terms(), 4, 35))
        .filteredOn(row -> !row.get(3).isEmpty())
        .hasSize(11);
    assertThat(AndamanLandings.crew().hidden()).isTrue();
  }

  @Test
  void everySheetOfTheSeafoodSampleSaysThatItIsFictional() {
    List<Sheet> sheets = new ArrayList<>(AndamanSeafood.supplierList());
    sheets.add(AndamanTerms.followUp());
    sheets.add(AndamanLandings.crew());
    assertThat(sheets)
        .allSatisfy(sheet -> assertThat(sheet.rows().get(0).get(0)).startsWith("FICTIONAL"));
  }

  @Test
  void vendorMasterHasThreeThousandRowsOfNineColumns() {
    assertThat(VendorMaster.rows()).hasSize(3001).allSatisfy(row -> assertThat(row).hasSize(9));
    assertThat(VendorMaster.rows())
        .extracting(row -> row.get(1))
        .contains("Sinar Fiktif 8", "Sinar Fiktif 08", "Maria Contohwati");
  }

  @Test
  void everyStoryNamesSitesThatStandInItsFiles() throws IOException {
    for (String sample : SAMPLES) {
      String text = everythingIn(sample);
      for (String expected : List.of("story.csv", "silent.csv")) {
        Path story = FOLDER.resolve(sample).resolve("expected").resolve(expected);
        for (List<String> row : Stories.rows(story)) {
          assertThat(text).as(sample + " " + expected).contains(row.get(0));
        }
      }
    }
  }

  @Test
  void storiesUseTheThreeAnswersAndSayWhy() throws IOException {
    for (String sample : SAMPLES) {
      Path story = FOLDER.resolve(sample).resolve("expected/story.csv");
      List<List<String>> rows = Stories.rows(story);
      assertThat(rows).as(sample).isNotEmpty();
      assertThat(rows).as(sample).allSatisfy(row -> assertThat(row).hasSize(4));
      assertThat(rows).extracting(row -> row.get(2)).isSubsetOf("F", "N", "U");
      assertThat(rows).extracting(row -> row.get(3)).noneMatch(String::isBlank);
      assertThat(rows).extracting(row -> row.subList(0, 2)).doesNotHaveDuplicates();
    }
  }

  @Test
  void inTheSamplesAboutWorkAThirdOfTheSitesIsSilent() throws IOException {
    assertThat(Stories.rows(FOLDER.resolve("andaman-seafood/expected/silent.csv")))
        .hasSizeGreaterThan(100 / 3);
    assertThat(Stories.rows(FOLDER.resolve("rubber-gloves/expected/silent.csv")))
        .hasSizeGreaterThan(18 / 3);
    assertThat(Stories.rows(FOLDER.resolve("cotton-shirt/expected/silent.csv")))
        .hasSizeGreaterThan(37 / 3);
  }

  /** The generated tables of a sample, as text. */
  private static String everythingIn(String sample) throws IOException {
    StringBuilder text = new StringBuilder();
    for (SampleFile file : SampleFiles.all()) {
      if (file.path().startsWith(sample + "/")) {
        boolean workbook = file.path().endsWith(".xlsx");
        text.append(workbook ? cells(file.bytes()) : Stories.decoded(file));
      }
    }
    return text.toString();
  }

  private static List<List<String>> dataRows(Sheet sheet, int headerRow, int width) {
    assertThat(sheet.rows().get(headerRow - 1)).as(sheet.name()).hasSize(width);
    List<List<String>> rows = sheet.rows().subList(headerRow, sheet.rows().size());
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(width));
    return rows;
  }

  private static List<String> cells(byte[] workbook) throws IOException {
    List<String> cells = new ArrayList<>();
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      for (int s = 0; s < book.getNumberOfSheets(); s++) {
        XSSFSheet sheet = book.getSheetAt(s);
        cells.add(sheet.getSheetName() + book.isSheetHidden(s) + sheet.getMergedRegions());
        for (Row row : sheet) {
          for (Cell cell : row) {
            cells.add(
                cell.getAddress() + "=" + formatter.formatCellValue(cell) + row.getZeroHeight());
          }
        }
      }
    }
    return cells;
  }
}
