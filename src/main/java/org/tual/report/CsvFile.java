package org.tual.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * A table as RFC 4180 text in UTF-8 without a byte order mark, lines ended by LF. Every cell is
 * quoted, so that a program which splits at another character cannot make a formula out of the
 * rest; text that starts like a formula gets an apostrophe in front.
 */
final class CsvFile {
  private final Writer out;
  private final int columns;

  CsvFile(OutputStream stream, String header) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    columns = header.split(",").length;
    out.write(header);
    out.write('\n');
  }

  /**
   * Writes one row; throws {@link IllegalArgumentException} where its width is not the header's.
   */
  void row(String... cells) throws IOException {
    if (cells.length != columns) {
      throw new IllegalArgumentException(cells.length + " cells in a table of " + columns);
    }
    for (int i = 0; i < cells.length; i++) {
      out.write(i == 0 ? "\"" : ",\"");
      String cell = cells[i] == null ? "" : SafeText.guard(cells[i]);
      out.write(cell.indexOf('"') < 0 ? cell : cell.replace("\"", "\"\""));
      out.write('"');
    }
    out.write('\n');
  }

  void flush() throws IOException {
    out.flush();
  }
}
