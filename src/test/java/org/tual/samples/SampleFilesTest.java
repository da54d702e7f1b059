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
    assertThat(sheets)
        .allSatisfy(sheet -> assertThat(sheet.rows().get(0).get(0)).startsWith("FICTIONAL"));
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
