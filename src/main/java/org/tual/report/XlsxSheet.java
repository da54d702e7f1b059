package org.tual.report;

import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.tual.spreadsheet.SafeText;

/**
 * One sheet of a workbook, filled from the top. Text that starts like a formula is a text cell with
 * the quote prefix; nothing is ever a formula or a link.
 */
public final class XlsxSheet {
  private static final int MOST_ROWS = 1_048_000;
  private static final int MOST_CHARACTERS = 32_000;
  private static final Map<String, String> FILLS =
      Map.of(
          "S1", "7F1D1D", "S2", "DD6B20", "S3", "EDB72B", "S4", "BFE0F2", "A", "7F1D1D", "B",
          "DD6B20", "C", "EDB72B", "D", "BFE0F2");

  private final SXSSFWorkbook book;
  private final Map<String, XSSFCellStyle> styles;
  private final SXSSFSheet sheet;
  private int rows;
  private final int columns;

  /**
   * Opens the sheet.
   *
   * @param columns {@code Title:width|Title:width}, or empty for a sheet without a head
   */
  public XlsxSheet(
      SXSSFWorkbook book, Map<String, XSSFCellStyle> styles, String name, String columns) {
    this.book = book;
    this.styles = styles;
    sheet = book.createSheet(name);
    String[] heads = columns.isEmpty() ? new String[0] : columns.split("\\|");
    this.columns = heads.length;
    if (heads.length > 0) {
      head(heads);
    }
  }

  private void head(String[] heads) {
    SXSSFRow row = sheet.createRow(rows++);
    for (int i = 0; i < heads.length; i++) {
      int colon = heads[i].lastIndexOf(':');
      SXSSFCell cell = row.createCell(i);
      cell.setCellValue(heads[i].substring(0, colon));
      cell.setCellStyle(style("head"));
      sheet.setColumnWidth(i, Integer.parseInt(heads[i].substring(colon + 1)) * 256);
    }
    sheet.createFreezePane(2, 1);
  }

  /** Sets the widths of a sheet without a head, in characters. */
  public void widths(int... widths) {
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * 256);
    }
  }

  /** Adds a row of texts and numbers. */
  public void row(Object... values) {
    if (rows > MOST_ROWS) {
      return;
    }
    SXSSFRow row = sheet.createRow(rows++);
    if (rows > MOST_ROWS) {
      row.createCell(0).setCellValue("More rows than a sheet holds: see the CSV files.");
      return;
    }
    for (int i = 0; i < values.length; i++) {
      SXSSFCell cell = row.createCell(i);
      if (values[i] instanceof Number number) {
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(style("plain"));
      } else if (!values[i].toString().isEmpty()) {
        text(cell, values[i].toString(), i);
      }
    }
  }

  private void text(SXSSFCell cell, String text, int column) {
    String held = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
    cell.setCellValue(held);
    boolean risky = !SafeText.guarded(held).equals(held);
    boolean filled = column == 0 && FILLS.containsKey(held);
    cell.setCellStyle(style(filled ? held : risky ? "quoted" : "plain"));
  }

  /** Ends the table with a filter over its columns. */
  public void close() {
    int last = Math.max(1, rows - 1);
    sheet.setAutoFilter(new CellRangeAddress(0, last, 0, columns - 1));
  }

  private XSSFCellStyle style(String name) {
    return styles.computeIfAbsent(name, this::make);
  }

  private XSSFCellStyle make(String name) {
    XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    style.setQuotePrefixed(name.equals("quoted"));
    String fill = name.equals("head") ? "10272C" : FILLS.get(name);
    if (fill != null) {
      style.setFillForegroundColor(colour(fill));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      XSSFFont font = (XSSFFont) book.createFont();
      font.setBold(true);
      boolean dark = name.equals("head") || fill.equals("7F1D1D");
      font.setColor(colour(dark ? "FFFFFF" : "14213D"));
      style.setFont(font);
    }
    return style;
  }

  private static XSSFColor colour(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    byte[] bytes = {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    return new XSSFColor(bytes, null);
  }
}
