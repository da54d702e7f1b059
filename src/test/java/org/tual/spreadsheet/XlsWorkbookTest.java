package org.tual.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsWorkbookTest {
  @TempDir Path folder;

  @Test
  void readsTheSameCellsAsInANewWorkbook() throws IOException {
    Path file = folder.resolve("list.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("List");
      Row first = sheet.createRow(1);
      first.createCell(0).setCellValue("TH");
      first.createCell(2).setCellValue(0.1 + 0.2);
      styled(workbook, first.createCell(3), "00000").setCellValue(123);
      styled(workbook, first.createCell(4), "0%").setCellValue(0.3);
      styled(workbook, first.createCell(5), "yyyy-mm-dd").setCellValue(45000);
      first.createCell(6).setCellValue(true);
      first.createCell(7).setCellErrorValue(FormulaError.REF.getCode());
      Cell formula = first.createCell(8);
      formula.setCellFormula("A2&\"x\"");
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(formula);
      Row second = sheet.createRow(2);
      second.createCell(2).setCellValue("low");
      second.setZeroHeight(true);
      sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 1));
      workbook.createSheet("Old").createRow(0).createCell(0).setCellValue("hidden");
      workbook.setSheetHidden(1, true);
      workbook.write(out);
    }

    assertThat(Rows.lines(file))
        .containsExactly(
            "2: A=TH B=TH C=0.3 D=123 E=0.3 F=2023-03-15 G=true H=#REF! I=THx",
            "3: A=TH B=TH C=low",
            "1: A=hidden");
    assertThat(Rows.of(file)).extracting(RawRow::hidden).containsExactly(false, true, true);
    assertThat(Rows.of(file).get(0).cell(3).shown()).isEqualTo("00123");
    assertThat(Rows.of(file).get(0).cell(4).shown()).isEqualTo("30%");
  }

  private static Cell styled(HSSFWorkbook workbook, Cell cell, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
    return cell;
  }
}
