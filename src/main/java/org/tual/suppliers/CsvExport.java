package org.tual.suppliers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.tual.spreadsheet.SafeText;

/**
 * Suppliers as CSV: the table alone with its header in the first line, so that programs can read
 * it; data date and cautions are columns at its end.
 */
final class CsvExport implements Export {
  private final Writer out;
  private String asOf = "";

  CsvExport(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(Known known, int rows) {
    asOf = known.asOf();
    Object[] header = new Object[COLUMNS.length + 2];
    System.arraycopy(COLUMNS, 0, header, 0, COLUMNS.length);
    header[COLUMNS.length] = "As known on";
    header[COLUMNS.length + 1] = "Caution";
    line(header);
  }

  @Override
  public void row(Row row) {
    Object[] own = Export.cells(row);
    Object[] cells = new Object[own.length + 2];
    System.arraycopy(own, 0, cells, 0, own.length);
    cells[own.length] = asOf;
    cells[own.length + 1] = UNKNOWN;
    line(cells);
  }

  private void line(Object[] cells) {
    StringBuilder line = new StringBuilder();
    for (Object cell : cells) {
      line.append(line.length() == 0 ? "" : ",").append(SafeText.csvField(cell.toString()));
    }
    try {
      out.append(line.append('\n'));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void end() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
