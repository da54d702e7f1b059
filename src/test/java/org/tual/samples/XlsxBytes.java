package org.tual.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as bytes that do not change from run to run: fixed dates inside and on the archive.
 */
final class XlsxBytes {
  private static final Instant MADE = Instant.parse("2026-10-01T00:00:00Z");
  private static final LocalDateTime PACKED = LocalDateTime.of(2026, 10, 1, 0, 0);

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final CellStyle day = book.createCellStyle();
  private final CellStyle perCent = book.createCellStyle();
  private final CellStyle bold = book.createCellStyle();

  private XlsxBytes() {
    day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
    perCent.setDataFormat(book.createDataFormat().getFormat("0%"));
    Font font = book.createFont();
    font.setBold(true);
    bold.setFont(font);
  }

  static byte[] of(List<Sheet> sheets) {
    XlsxBytes bytes = new XlsxBytes();
    try (bytes.book;
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      sheets.forEach(bytes::add);
      var core = bytes.book.getProperties().getCoreProperties();
      core.setCreator("FICTIONAL sample data");
      core.setCreated(Optional.of(Date.from(MADE)));
      core.setModified(Optional.of(Date.from(MADE)));
      bytes.book.write(out);
      return repacked(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Sheet from) {
    XSSFSheet sheet = book.createSheet(from.name());
    for (int r = 0; r < from.rows().size(); r++) {
      XSSFRow row = sheet.createRow(r);
      List<String> cells = from.rows().get(r);
      for (int c = 0; c < cells.size(); c++) {
        if (!cells.get(c).isEmpty() && !covered(from, r, c)) {
          fill(row.createCell(c), cells.get(c));
        }
      }
      if (from.hiddenRows().contains(r + 1)) {
        row.setZeroHeight(true);
      }
    }
    if (sheet.getRow(0) != null && sheet.getRow(0).getCell(0) != null) {
      sheet.getRow(0).getCell(0).setCellStyle(bold);
    }
    from.merged().forEach(sheet::addMergedRegion);
    book.setSheetHidden(book.getSheetIndex(sheet), from.hidden());
  }

  private static boolean covered(Sheet sheet, int row, int column) {
    for (CellRangeAddress region : sheet.merged()) {
      boolean first = region.getFirstRow() == row && region.getFirstColumn() == column;
      if (region.isInRange(row, column) && !first) {
        return true;
      }
    }
    return false;
  }

  private void fill(XSSFCell cell, String typed) {
    if (typed.startsWith("=")) {
      int end = typed.indexOf(':');
      cell.setCellFormula(typed.substring(1, end));
      cell.setCellValue(Double.parseDouble(typed.substring(end + 1)));
    } else if (typed.matches("-?(0|[1-9]\\d*)(\\.\\d+)?")) {
      cell.setCellValue(Double.parseDouble(typed));
    } else if (typed.matches("\\d+%")) {
      cell.setCellValue(Integer.parseInt(typed.substring(0, typed.length() - 1)) / 100.0);
      cell.setCellStyle(perCent);
    } else if (typed.matches("\\d{4}-\\d{2}-\\d{2}")) {
      cell.setCellValue(LocalDate.parse(typed));
      cell.setCellStyle(day);
    } else {
      cell.setCellValue(Sheet.plain(typed));
    }
  }

  private static byte[] repacked(byte[] archive) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(PACKED);
        to.putNextEntry(entry);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
