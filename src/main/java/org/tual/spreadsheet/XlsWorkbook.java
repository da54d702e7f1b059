package org.tual.spreadsheet;

import java.nio.file.Path;

/** An old binary workbook (BIFF8). */
final class XlsWorkbook {
  private XlsWorkbook() {}

  static Workbook open(Path file, Limits limits) {
    throw Refusal.OTHER_SPREADSHEET_FORMAT.of(".xls");
  }
}
