package org.tual.handouts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tual.columns.Field;
import org.tual.spreadsheet.SafeText;

/**
 * The questions for one supplier as a workbook of one sheet: what to do on top, then a line for
 * each question with a cell for the answer. It says nothing of why they are asked and names nobody
 * else.
 */
final class QuestionSheet {
  private static final String[] HEAD = {
    "No", "Question", "How to answer", "Answer", "If you cannot answer", "field", "id"
  };
  private static final int[] WIDTHS = {5, 60, 30, 34, 24, 3, 3};
  private static final int ANSWER = 3;
  private static final int STATE = 4;
  private static final String[] STATES = {"no answer", "prefer not to say"};

  private static final Map<String, String[]> CHOICES =
      Map.of(
          "yesno", new String[] {"yes", "no"},
          "holder", new String[] {"worker", "employer", "agent", "authority", "none"},
          "payer", new String[] {"worker", "employer", "agent", "shared", "none"});

  private static final Map<String, String> HOW =
      Map.ofEntries(
          Map.entry("yesno", "Choose yes or no."),
          Map.entry("holder", "Choose who it is."),
          Map.entry("payer", "Choose who it is."),
          Map.entry("money", "An amount with its currency, such as 1200 THB; 0 for nothing."),
          Map.entry("count", "A whole number; 0 for none."),
          Map.entry("share", "Per cent, such as 25%."),
          Map.entry("decimal", "A number."),
          Map.entry("date", "A day, such as 2026-10-31."),
          Map.entry("items", "Name each; none where there is none."));

  private static final String[] INTRODUCTION = {
    "Please write your answers in the column Answer. Where you can choose, click the cell and"
        + " choose.",
    "If you do not know, or do not wish to answer, choose so in the column beside it. If you need"
        + " more time, leave both empty.",
    "Please write no names, telephone numbers or passport numbers of workers.",
    "Please keep the small grey columns as they are, save the file as XLSX, and send it back.",
    "All suppliers of your kind are asked such questions. An honest answer about something to be"
        + " put right is welcome."
  };

  private final XSSFWorkbook book = new XSSFWorkbook();
  private final XSSFSheet sheet = book.createSheet("Questions");
  private final XSSFCellStyle plain = style(null, false, "14213D");
  private final XSSFCellStyle quoted = style(null, false, "14213D");
  private final XSSFCellStyle bold = style(null, true, "14213D");
  private final XSSFCellStyle head = style("10272C", true, "FFFFFF");
  private final XSSFCellStyle fill = style("FFF4DC", false, "14213D");
  private final XSSFCellStyle grey = style(null, false, "B0B7C0");
  private int rows;

  private QuestionSheet() {
    quoted.setQuotePrefixed(true);
    grey.setWrapText(false);
    fill.setBorderBottom(BorderStyle.THIN);
  }

  /** Writes the sheet for one supplier. */
  static void write(Questions all, Questions.Whom whom, String buyer, OutputStream out)
      throws IOException {
    QuestionSheet one = new QuestionSheet();
    try (XSSFWorkbook book = one.book) {
      one.introduce(whom.name(), buyer);
      int number = 1;
      for (Questions.Question question : whom.questions()) {
        if (question.onSheet()) {
          one.ask(number++, question, all.field(question), whom.id());
        }
      }
      book.write(out);
    }
  }

  private void introduce(String name, String buyer) {
    for (int i = 0; i < WIDTHS.length; i++) {
      sheet.setColumnWidth(i, WIDTHS[i] * 256);
    }
    line("Questions from " + buyer + " to " + name, bold);
    for (String words : INTRODUCTION) {
      line(words, plain);
    }
    rows++;
    XSSFRow row = sheet.createRow(rows++);
    for (int i = 0; i < HEAD.length; i++) {
      text(row, i, HEAD[i], head);
    }
    sheet.createFreezePane(0, rows);
  }

  private void line(String words, XSSFCellStyle style) {
    sheet.addMergedRegion(new CellRangeAddress(rows, rows, 0, STATE));
    text(sheet.createRow(rows++), 0, words, style);
  }

  private void ask(int number, Questions.Question question, Field field, String id) {
    XSSFRow row = sheet.createRow(rows);
    row.createCell(0).setCellValue(number);
    row.getCell(0).setCellStyle(plain);
    text(row, 1, question.text(), plain);
    text(row, 2, HOW.getOrDefault(field.type(), "A few words."), plain);
    row.createCell(ANSWER).setCellStyle(fill);
    row.createCell(STATE).setCellStyle(fill);
    text(row, 5, question.field(), grey);
    text(row, 6, id, grey);
    choose(ANSWER, CHOICES.get(field.type()));
    choose(STATE, STATES);
    rows++;
  }

  private void choose(int column, String[] choices) {
    if (choices == null) {
      return;
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidationConstraint constraint = helper.createExplicitListConstraint(choices);
    DataValidation validation =
        helper.createValidation(constraint, new CellRangeAddressList(rows, rows, column, column));
    validation.setShowErrorBox(true);
    validation.createErrorBox("Please choose", String.join(", ", choices));
    sheet.addValidationData(validation);
  }

  private void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    boolean risky = style == plain && !SafeText.guarded(text).equals(text);
    cell.setCellStyle(risky ? quoted : style);
  }

  private XSSFCellStyle style(String background, boolean strong, String colour) {
    XSSFCellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(true);
    XSSFFont font = book.createFont();
    font.setBold(strong);
    font.setColor(colour(colour));
    style.setFont(font);
    if (background != null) {
      style.setFillForegroundColor(colour(background));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private static XSSFColor colour(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
  }
}
