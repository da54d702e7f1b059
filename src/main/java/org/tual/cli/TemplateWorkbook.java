package org.tual.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The blank intake workbook, for people who have no list yet. Its data sheets hold no example rows,
 * which would come back as suppliers: the examples stand on the sheet Guide, beside what each
 * column means, and in a second, filled workbook.
 */
public final class TemplateWorkbook {
  private static final int LAST_ROW = 10_000;
  private static final int WIDE = 90 * 256;
  private static final String INVENTED =
      "EXAMPLE, FICTIONAL: no company, vessel or agency here exists";

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final CellStyle heading = style(true, false);
  private final CellStyle wrapped = style(false, true);
  private final CellStyle text = style(false, false);
  private final boolean filled;

  private TemplateWorkbook(boolean filled) {
    this.filled = filled;
    heading.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    heading.setWrapText(true);
    // so that spreadsheet programs keep leading zeros and do not turn codes into dates
    text.setDataFormat(book.createDataFormat().getFormat("@"));
  }

  /**
   * Writes the blank workbook.
   *
   * @throws UncheckedIOException where the file cannot be written
   */
  public static void write(Path file) {
    new TemplateWorkbook(false).writeTo(file);
  }

  /**
   * Writes the same workbook with fictional rows, each sheet marked as fictional.
   *
   * @throws UncheckedIOException where the file cannot be written
   */
  public static void writeExample(Path file) {
    new TemplateWorkbook(true).writeTo(file);
  }

  private void writeTo(Path file) {
    Map<String, List<TemplateColumn>> sheets =
        TemplateColumn.all().stream()
            .collect(groupingBy(TemplateColumn::sheet, LinkedHashMap::new, toList()));
    try (book;
        OutputStream out = Files.newOutputStream(file)) {
      start();
      sheets.forEach(this::data);
      guide(sheets);
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start() throws IOException {
    XSSFSheet sheet = book.createSheet("Start here");
    sheet.setColumnWidth(0, WIDE);
    int number = 0;
    if (filled) {
      sheet.createRow(number++).createCell(0).setCellValue(INVENTED);
    }
    for (String line : startText().split("\n", -1)) {
      Row row = sheet.createRow(number++);
      row.createCell(0).setCellValue(line);
      row.getCell(0).setCellStyle(line.length() < 30 && !line.isEmpty() ? heading : wrapped);
    }
  }

  private static String startText() throws IOException {
    try (InputStream in = TemplateWorkbook.class.getResourceAsStream("/template/start.txt")) {
      return new String(in.readAllBytes(), UTF_8).replace("\r", "");
    }
  }

  private void data(String name, List<TemplateColumn> columns) {
    XSSFSheet sheet = book.createSheet(name);
    int header = 0;
    if (filled) {
      sheet.createRow(0).createCell(0).setCellValue(INVENTED);
      header = 2;
    }
    Row row = sheet.createRow(header);
    for (int c = 0; c < columns.size(); c++) {
      row.createCell(c).setCellValue(columns.get(c).header());
      row.getCell(c).setCellStyle(heading);
      sheet.setColumnWidth(c, 20 * 256);
      sheet.setDefaultColumnStyle(c, text);
      sheet.addValidationData(hint(sheet, columns.get(c), c, header + 1));
    }
    sheet.createFreezePane(1, header + 1);
    if (filled) {
      examples(sheet, columns, header + 1);
    }
  }

  private static void examples(XSSFSheet sheet, List<TemplateColumn> columns, int first) {
    for (int e = 0; e < columns.get(0).examples().size(); e++) {
      Row row = sheet.createRow(first + e);
      for (int c = 0; c < columns.size(); c++) {
        String example = columns.get(c).examples().get(e);
        if (!example.isEmpty()) {
          row.createCell(c).setCellValue(example);
        }
      }
    }
  }

  /**
   * A drop-down where there are choices, and the help while a cell is chosen; nothing is forced.
   */
  private static DataValidation hint(XSSFSheet sheet, TemplateColumn column, int c, int first) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidationConstraint constraint =
        column.choices().isEmpty()
            ? helper.createTextLengthConstraint(OperatorType.BETWEEN, "0", "32000")
            : helper.createExplicitListConstraint(column.choices().toArray(String[]::new));
    DataValidation hint =
        helper.createValidation(constraint, new CellRangeAddressList(first, LAST_ROW, c, c));
    hint.setShowErrorBox(false);
    hint.setShowPromptBox(true);
    hint.createPromptBox(shortened(column.header()), column.help());
    return hint;
  }

  /** Spreadsheet programs allow 32 characters for the title of a prompt. */
  private static String shortened(String header) {
    return header.length() <= 32 ? header : header.substring(0, 31) + "…";
  }

  private void guide(Map<String, List<TemplateColumn>> sheets) {
    XSSFSheet sheet = book.createSheet("Guide");
    sheet.createRow(0).createCell(0).setCellValue("What each column means. " + INVENTED + ".");
    Row header = sheet.createRow(2);
    String[] titles = {"On sheet", "Column heading", "What to write", "Choices", "Example"};
    int[] widths = {12, 40, 70, 50, 30};
    for (int c = 0; c < titles.length; c++) {
      header.createCell(c).setCellValue(titles[c]);
      header.getCell(c).setCellStyle(heading);
      sheet.setColumnWidth(c, widths[c] * 256);
    }
    int number = 3;
    for (List<TemplateColumn> columns : sheets.values()) {
      for (TemplateColumn column : columns) {
        Row row = sheet.createRow(number++);
        String choices = String.join(", ", column.choices());
        String example = column.examples().get(0);
        String[] cells = {column.sheet(), column.header(), column.help(), choices, example};
        for (int c = 0; c < cells.length; c++) {
          row.createCell(c).setCellValue(cells[c]);
          row.getCell(c).setCellStyle(wrapped);
        }
      }
    }
    sheet.createFreezePane(0, 3);
  }

  private CellStyle style(boolean bold, boolean wrap) {
    CellStyle style = book.createCellStyle();
    Font font = book.createFont();
    font.setBold(bold);
    style.setFont(font);
    style.setWrapText(wrap);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
