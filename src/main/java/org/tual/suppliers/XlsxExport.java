package org.tual.suppliers;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.tual.report.XlsxSheet;

/** Suppliers as a workbook: first what it is and what it does not say, then the table. */
final class XlsxExport implements Export, AutoCloseable {
  private static final int[] WIDTHS = {
    10, 34, 24, 12, 10, 18, 8, 30, 10, 60, 44, 10, 10, 10, 10, 10, 12, 12, 16, 50, 50
  };
  private static final int ROWS_IN_MEMORY = 200;

  private final OutputStream out;
  private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final HashMap<String, org.apache.poi.xssf.usermodel.XSSFCellStyle> styles =
      new HashMap<>();
  private XlsxSheet table;

  XlsxExport(OutputStream out) {
    this.out = out;
    book.setCompressTempFiles(true);
  }

  @Override
  public void begin(Known known, int rows) {
    XlsxSheet start = new XlsxSheet(book, styles, "Start here", "");
    start.widths(34, 100);
    if (known.fictional()) {
      start.row("FICTIONAL", "Every name and fact in this workbook is made up.");
    }
    start.row("Buyer", known.buyer());
    start.row("As known on", known.asOf());
    start.row("Made by", known.engine());
    start.row("Suppliers here", rows);
    start.row("Unknown", UNKNOWN);
    start.row("", ALSO);
    start.row("Lists", "Absence from a list is no clearance.");
    for (Known.ListEdition list : known.editions()) {
      String part = list.complete() ? "" : "; only a part of the list is here";
      start.row(list.name(), "edition " + list.edition() + ", " + list.issued() + part);
    }
    StringBuilder columns = new StringBuilder();
    for (int i = 0; i < COLUMNS.length; i++) {
      columns.append(i == 0 ? "" : "|").append(COLUMNS[i]).append(':').append(WIDTHS[i]);
    }
    table = new XlsxSheet(book, styles, "Suppliers", columns.toString());
  }

  @Override
  public void row(Row row) {
    table.row(Export.cells(row));
  }

  @Override
  public void end() {
    table.close();
    try {
      book.write(out);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
