package org.tual.handouts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.tual.report.XlsxSheet;

/** A workbook that is written once, row by row: a sheet that says what it is, then tables. */
public final class Book implements AutoCloseable {
  private static final int ROWS_IN_MEMORY = 200;
  private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();

  /** A table of the workbook. */
  public static final class Table {
    private final XlsxSheet sheet;

    private Table(XlsxSheet sheet) {
      this.sheet = sheet;
    }

    /** Adds a row of texts and numbers. */
    public void row(Object... cells) {
      sheet.row(cells);
    }

    /** No more rows. */
    public void close() {
      sheet.close();
    }
  }

  public Book() {
    book.setCompressTempFiles(true);
  }

  /** The first sheet: names and what they say, in turn. */
  public void start(String... namesAndWords) {
    XlsxSheet start = new XlsxSheet(book, styles, "Start here", "");
    start.widths(34, 100);
    for (int i = 0; i < namesAndWords.length; i += 2) {
      String words = namesAndWords[i + 1];
      start.row(namesAndWords[i], words == null ? "" : words);
    }
  }

  /** Opens a table; columns as {@code Title:width|Title:width}. */
  public Table table(String name, String columns) {
    return new Table(new XlsxSheet(book, styles, name, columns));
  }

  /** Writes the whole. */
  public void write(OutputStream out) throws IOException {
    book.write(out);
    out.flush();
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
